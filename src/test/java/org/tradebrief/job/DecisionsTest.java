package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.pack.Explanation;
import org.tradebrief.report.pack.Release;

/** What rulings in {@code decisions.yaml} do to a run on the seeds. */
class DecisionsTest {
    private static final String HALF_YEAR = "CHN.DDS.T.CNY.2025-S1";

    @TempDir
    Path folder;

    private RunFolders run;

    @BeforeEach
    void copySeeds() throws IOException {
        run = new RunFolders(folder);
    }

    /** Without it the rate a minute is given up; 5.6 to 5.7 million over 181 days is 1.4596 to 1.4857 trillion. */
    @Test
    void anAcceptedFigureStandsAndWhatContradictsItIsGivenUp() throws IOException {
        Release release = ruled("{figure: S002-07, ruling: accept, by: Li, on: 2026-01-31, reason: seen on paper}");

        assertThat(release.asPrinted().retractions())
                .extracting(Retraction::figure)
                .contains("S002-01")
                .doesNotContain("S002-07");
        assertThat(estimate(release, HALF_YEAR).interval().upper()).isLessThan(1.486e12);
    }

    /** The implied and the printed amount stay; 1.45 to 1.55 trillion without the amount above 1.5. */
    @Test
    void aRejectedFigureSaysNothing() throws IOException {
        Release release = ruled("{figure: S002-01, ruling: reject, by: Li, on: 2026-01-31, reason: not in the source}");

        assertThat(release.asPrinted().retractions())
                .extracting(Retraction::figure)
                .doesNotContain("S002-07");
        assertThat(estimate(release, HALF_YEAR).figures())
                .doesNotContain("S002-01")
                .contains("S002-07");
    }

    @Test
    void aReplacedFigureIsReadAsRuledAndShownAsPrinted() throws IOException {
        Release release = ruled("{figure: S000-18, ruling: replace, with: US$372.71 billion, by: Li, on: 2026-01-31,"
                + " reason: the Chinese original}");

        assertThat(release.figure("S000-18").figure().printed()).isEqualTo("US$2022.3727 billion");
        assertThat(release.figure("S000-18").reading().allowed().orElseThrow().interval())
                .isEqualTo(Interval.of(372.705e9, 372.715e9));
        assertThat(estimate(release, "CHN.DDS.T.USD.2022").status()).isEqualTo(Estimate.Status.AGREED);
    }

    /** With the level ruled 372.71 billion, the digits 3, 7, 2, 7, 1 are spoken for, and what is left of the growth is 3. */
    @Test
    void theRestOfASentenceIsRegroupedAsARulingOnOneFigureAllows() throws IOException {
        Release release = ruled("{figure: S000-18, ruling: replace, with: US$372.71 billion, by: Li, on: 2026-01-31,"
                + " reason: the Chinese original}");

        assertThat(wordings(release)).contains("S000-19 3.?%").noneMatch(change -> change.startsWith("S000-18"));
    }

    /** Accepted as printed, 1.3 percent leaves no grouping that gives it 3. */
    @Test
    void aSentenceIsNotRegroupedAgainstARuling() throws IOException {
        Release release = ruled("{figure: S000-19, ruling: accept, by: Li, on: 2026-01-31, reason: seen on paper}");

        assertThat(wordings(release)).noneMatch(change -> change.startsWith("S000-19"));
    }

    /** $2,022 billion and $372.7 billion for one year. */
    @Test
    void rulingsThatContradictEachOtherStopTheRunWithTheirFigures() {
        assertThatThrownBy(() -> ruled("{figure: S000-18, ruling: accept, by: Li, on: 2026-01-31, reason: seen}\n"
                        + "- {figure: S001-14, ruling: accept, by: Li, on: 2026-01-31, reason: seen}"))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("decisions.yaml")
                .hasMessageContaining("S000-18, S001-14")
                .hasMessageContaining("rulings that can be true together");
    }

    @Test
    void explainShowsTheRulingOnAFigureBehindACell() throws IOException {
        Release release = ruled("{figure: S002-07, ruling: accept, by: Li, on: 2026-01-31, reason: seen on paper}");

        assertThat(Explanation.of(release, HALF_YEAR).orElseThrow())
                .anyMatch(line -> line.contains("accepted as printed by Li on 2026-01-31: seen on paper"));
    }

    @Test
    void theEffectOfARulingIsAFinding() throws IOException {
        Release release = ruled("{figure: S002-01, ruling: reject, by: Li, on: 2026-01-31, reason: not in the source}");

        assertThat(rulings(release)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(finding.figures()).containsExactly("S002-01");
            assertThat(finding.message().en())
                    .contains(
                            "exceeded 1.5 trillion yuan",
                            "rejected by Li on 2026-01-31",
                            "digitally deliverable services trade, China, the first half of 2025 (CNY)");
            assertThat(finding.message().zh()).contains("不予采纳", "2025年上半年中国可数字化交付的服务贸易（CNY）");
        });
    }

    /** Nothing speaks against 89 projects. */
    @Test
    void aRulingThatChangesNothingIsReported() throws IOException {
        Release release = ruled("{figure: S004-04, ruling: accept, by: Li, on: 2026-01-31, reason: counted}");

        assertThat(rulings(release)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
            assertThat(finding.message().en()).contains("no longer changes anything");
        });
    }

    @Test
    void aRulingOnAnUnknownFigureNamesTheNearest() throws IOException {
        run.edit(
                "decisions.yaml",
                _ -> "- {figure: S004-14O, ruling: accept, by: Li, on: 2026-01-31, reason: seen on paper}\n");

        assertThatThrownBy(() -> Analysis.of(run.request(false)))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("decisions.yaml")
                .hasMessageContaining("S004-14O")
                .hasMessageContaining("nearest: S004-14");
    }

    @Test
    void aReplacementThatIsNoNumberIsNamedWithItsRuling() throws IOException {
        Release release =
                ruled("{figure: S004-04, ruling: replace, with: plenty, by: Li, on: 2026-01-31, reason: why}");

        assertThat(release.quarantined())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.errors().toString()).contains("the ruling of Li replaces it with “plenty”"));
    }

    private Release ruled(String ruling) throws IOException {
        run.edit("decisions.yaml", _ -> "- " + ruling + "\n");
        return Analysis.of(run.request(false));
    }

    private static List<Finding> rulings(Release release) {
        return release.findings().stream()
                .filter(finding -> finding.rule().equals("ruling.effect"))
                .toList();
    }

    private static List<String> wordings(Release release) {
        return release.repairs().stream()
                .filter(Repair::applied)
                .flatMap(repair -> repair.changes().stream())
                .map(change -> change.figure() + " " + change.wording())
                .toList();
    }

    private static Estimate estimate(Release release, String cell) {
        return release.reconciliation().of(Cell.parse(cell)).orElseThrow();
    }
}
