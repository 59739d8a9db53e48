package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.derive.Derived;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.pack.Release;

/** What is known to be true of the five seed documents comes out by computation. */
class SeedTruthsTest {
    @TempDir
    static Path folder;

    private static Release release;

    @BeforeAll
    static void analyse() throws IOException {
        release = Analysis.of(new RunFolders(folder).request(false));
    }

    @Test
    void theConflictOnChinas2022ServicesNamesExactlyTheFiguresThatDisagree() {
        assertThat(release.asPrinted().conflicts())
                .filteredOn(conflict -> conflict.cell().toString().equals("CHN.DDS.T.USD.2022"))
                .extracting(Conflict::figures)
                .containsExactly(List.of("S000-18", "S001-14"), List.of("S000-19", "S001-14", "S004-14"));
    }

    @Test
    void theDamagedChinaSentenceIsReadAs3727Point1YiAndAnOpenGrowth() {
        assertThat(change("S000-18").wording()).isEqualTo("3727.1亿");
        assertThat(change("S000-19").wording()).isEqualTo("3.?%");
        assertThat(estimate("CHN.DDS.T.USD.2022").interval()).isEqualTo(Interval.of(372.705e9, 372.715e9));
    }

    @Test
    void theDamagedWorldSentenceIsReadAs3Point82TrillionAndAnOpenShare() {
        assertThat(change("S000-12").wording()).isEqualTo("3.82万亿");
        assertThat(change("S000-14").wording()).isEqualTo("53.?%");
        assertThat(estimate("WLD.DDS.X.USD.2022").interval()).isEqualTo(Interval.of(3.815e12, 3.825e12));
    }

    @Test
    void theDamagedOpeningDayIsReadAs23November2023() {
        assertThat(change("S000-01").wording()).contains("23");
    }

    /** 1.5 trillion over 260,640 minutes is 5.755 million, above 5.7. */
    @Test
    void theAmountAMinuteContradictsTheAmountOfTheHalfYear() {
        assertThat(release.asPrinted().conflicts())
                .extracting(Conflict::figures)
                .contains(List.of("S002-01", "S002-07"));
    }

    /** 7.23 - 4.64 = 2.59 and 4.59 - 3.21 = 1.38, each within 0.01 trillion. */
    @Test
    void digitallyOrderedTradeIsTheResidual() {
        assertThat(estimate("WLD.DOR.X.USD.2020").value()).isCloseTo(1.38e12, within(0.01e12));
        assertThat(estimate("WLD.DOR.X.USD.2024").value()).isCloseTo(2.59e12, within(0.01e12));
        assertThat(estimate("WLD.DOR.X.USD.2024").status()).isEqualTo(Estimate.Status.IMPLIED);
    }

    /** (2.58 / 1.39)^(1/4) = 1.167 and (2.60 / 1.37)^(1/4) = 1.174. */
    @Test
    void digitallyOrderedTradeGrew17PercentAYear() {
        Derived growth = derived("WLD.DOR.X.USD.CAGR.2020/2024");
        assertThat(growth.value().orElseThrow()).isCloseTo(17.0, within(0.2));
        assertThat(Interval.of(16.7, 17.45).contains(growth.interval())).isTrue();
    }

    /** 2.9 / 1.065 = 2.72; the dollar amount and the average rate make it narrower than 2.85/1.0655 to 2.95/1.0645. */
    @Test
    void theYuanAmountOf2023IsImpliedAndNarrowedByTheDollarAmount() {
        Estimate estimate = estimate("CHN.DDS.T.CNY.2023");
        assertThat(estimate.value()).isCloseTo(2.72e12, within(0.005e12));
        assertThat(estimate.interval().lower()).isGreaterThan(2.85e12 / 1.0655);
        assertThat(estimate.figures()).contains("S003-14");
    }

    /** 2.705 / 1.145 = 2.362 and 2.715 / 1.135 = 2.392. */
    @Test
    void crossBorderEcommerceOf2023IsImplied() {
        Interval interval = estimate("CHN.CBEC.T.CNY.2023").interval();
        assertThat(interval.lower()).isCloseTo(2.705e12 / 1.145, relative());
        assertThat(interval.upper()).isCloseTo(2.715e12 / 1.135, relative());
    }

    /** 3,861.075 / 0.6365 = 6,066 and 3,861.085 / 0.6355 = 6,076 billion. */
    @Test
    void worldServicesOf2021AreImpliedByTheShare() {
        Interval interval = estimate("WLD.SVC.X.USD.2021").interval();
        assertThat(interval.lower()).isCloseTo(6066e9, within(1e9));
        assertThat(interval.upper()).isCloseTo(6076e9, within(1e9));
    }

    /** 3,861.08 / 1.143 = 3,378 billion, against 3.21 trillion of a narrower concept. */
    @Test
    void theImpliedWorldBaseOf2020IsASeriesBreakAndNoError() {
        assertThat(estimate("WLD.DDS.X.USD.2020").value()).isCloseTo(3378e9, within(1e9));
        assertThat(release.findings())
                .filteredOn(finding -> finding.rule().startsWith("break."))
                .isNotEmpty()
                .noneMatch(finding -> finding.isWrong());
    }

    /** 372.7 / 359.69 = 1.0362. */
    @Test
    void chinasServicesGrew3Point62PercentIn2022() {
        assertThat(derived("CHN.DDS.T.USD.YOY.2022").value().orElseThrow()).isCloseTo(3.62, within(0.02));
    }

    @Test
    void theClaimToFarExceedTheGlobalAverageFails() {
        assertThat(release.findings())
                .filteredOn(finding -> finding.rule().equals("claim.exceeds"))
                .singleElement()
                .matches(finding -> finding.isWrong());
    }

    /** A damaged level and growth imply no base: neither is a figure that a formula may use. */
    @Test
    void noIndicatorRestsOnADamagedFigureAsPrinted() {
        assertThat(release.derived())
                .noneMatch(derived -> derived.id().equals("CHN.DDS.T.USD.IBASE.2021")
                        && derived.value().isPresent());
    }

    @Test
    void nothingIsLost() {
        assertThat(release.rowsRead())
                .isEqualTo(
                        release.figures().all().size() + release.quarantined().size());
    }

    private static Offset<Double> relative() {
        return within(1e6);
    }

    private static Repair.Change change(String figure) {
        return release.repairs().stream()
                .filter(Repair::applied)
                .flatMap(repair -> repair.changes().stream())
                .filter(change -> change.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static Estimate estimate(String cell) {
        return release.reconciliation().of(Cell.parse(cell)).orElseThrow();
    }

    private static Derived derived(String id) {
        return release.derived().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
