package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.Language;
import org.tradebrief.report.data.ChecksJson;
import org.tradebrief.report.pack.ChecksFile;
import org.tradebrief.report.pack.ConflictText;
import org.tradebrief.report.pack.Explanation;
import org.tradebrief.report.pack.Release;
import org.tradebrief.report.pack.Summary;

/** What is told of the figures of the seed documents that cannot all be true. */
class SeedConflictsTest {
    @TempDir
    static Path folder;

    private static Release release;

    @BeforeAll
    static void analyse() throws IOException {
        release = Analysis.of(new RunFolders(folder).request(false));
    }

    private static ConflictText english(String subject) {
        return about(subject, Language.EN);
    }

    private static ConflictText about(String subject, Language language) {
        return ConflictText.all(release, language).stream()
                .filter(one -> one.subject().contains(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureThatIsReadOtherwiseIsToldInABoxAndInTheFile() {
        List<Repair.Change> inUse = Repair.inUse(release.repairs());
        List<String> boxes = ConflictText.all(release, Language.EN).stream()
                .map(ConflictText::sentence)
                .toList();
        List<String> filed = ChecksFile.of(release).conflicts().stream()
                .flatMap(conflict ->
                        Stream.concat(Stream.ofNullable(conflict.repair()), conflict.alsoRepaired().stream()))
                .map(ChecksJson.Repair::figure)
                .toList();

        assertThat(inUse).isNotEmpty().allSatisfy(change -> {
            assertThat(boxes).anyMatch(box -> box.contains(change.figure()));
            assertThat(filed).contains(change.figure());
        });
        assertThat(filed).doesNotHaveDuplicates();
    }

    /** A share that is cut off behind 53 is 53 to 54 percent. */
    @Test
    void theShareOfTheDamagedWorldSentenceIsToldWithItsLevel() {
        assertThat(english("World, digitally deliverable").repair().orElseThrow())
                .contains("“3.82万亿”, that is $3.815 to 3.825 trillion")
                .contains("The same sentence’s “82.53%” (S000-14) is read as “53.?%”, that is 53.0% to 54.0%.");
        assertThat(String.join("\n", Explanation.of(release, "S000-14").orElseThrow()))
                .contains("conflict:", "53.?%");
    }

    @Test
    void theSummaryCountsFiguresThatAreReadOtherwise() {
        int inUse = Repair.inUse(release.repairs()).size();

        assertThat(Summary.counts(release)).anyMatch(line -> line.endsWith(inUse + " read otherwise"));
    }

    /** 181 days of 1,440 minutes are 260,640. */
    @Test
    void anAmountAMinuteIsToldAsOneAndCountedOverTheMinutes() {
        assertThat(english("the first half of 2025").cannotBe())
                .isEqualTo("“nearly 5.7 million yuan” a minute (S002-07), over the 260,640 minutes of the first half of"
                        + " 2025, is 1.46 to 1.49 trillion yuan, at least 14 billion yuan away; rounding cannot explain"
                        + " it.");
        assertThat(about("2025年上半年", Language.ZH).cannotBe())
                .startsWith("每分钟“nearly 5.7 million yuan”（S002-07），按2025年上半年的260640分钟计为1.46至1.49万亿元");
    }

    /** 23 less 2 is 21, 24 less 2 is 22. */
    @Test
    void editionsThatTheSameFigureContradictsAreToldTogetherAndAsEditions() {
        ConflictText editions = english("edition of the Global Digital Trade Expo");

        assertThat(ConflictText.all(release, Language.EN))
                .filteredOn(one -> one.subject().equals(editions.subject()))
                .hasSize(1);
        assertThat(editions.cannotBe())
                .startsWith(
                        "“23nd Global Digital Trade Expo” (S000-02, S000-22) say the 23rd edition, at least 21 editions"
                                + " away; ")
                .endsWith("(S000-09) says the 24th edition, at least 22 editions away.");
        assertThat(editions.done()).endsWith("are given up: the words are damaged.");
        assertThat(editions.repair().orElseThrow())
                .contains("are read as the 2nd edition (the digits are the day of the month; others state the number)")
                .contains("(S000-08) is read as 24 November 2023.", "(S000-21) is read as 23 November 2023.");
        assertThat(about("全球数字贸易博览会届次", Language.ZH).cannotBe()).contains("则为第23届，至少相差21届");
    }

    @Test
    void aDayIsToldAsADay() {
        assertThat(english("opening of the Expo").repair().orElseThrow()).startsWith("It is read as 23 November 2023");
        assertThat(about("数贸会开幕日", Language.ZH).repair().orElseThrow()).startsWith("修复为2023年11月23日");
        assertThat(english("opening of the Expo").cannotBe())
                .isEqualTo("“November 11” (S000-01) says 11 November 2023, at least 12 days away.");
    }

    @Test
    void aHeadingSaysWhatOfTheCellIsMeantAndEvidenceWhatItSpeaksOf() {
        assertThat(ConflictText.all(release, Language.EN))
                .extracting(ConflictText::subject)
                .doesNotHaveDuplicates();
        assertThat(english("2022: growth on 2021").repair().orElseThrow())
                .contains("“359.69 billion U.S. dollars” (S004-14, level in 2021)");
        assertThat(english("exports and imports, 2022: level").repair().orElseThrow())
                .endsWith("Borne out by “$372.7 billion” (S001-14).");
    }

    @Test
    void chineseNamesPublishersInChinese() {
        assertThat(about("数贸会开幕日", Language.ZH).printed()).contains("环球时报写作", "中央广播电视总台评论（机器翻译）写作");
    }

    @Test
    void aMessageQuotesThePrintedPhraseWithItsMeaning() {
        assertThat(release.findings())
                .filteredOn(finding -> finding.rule().equals("duplicate.between"))
                .anySatisfy(finding -> assertThat(finding.message().en())
                        .contains("S000 prints “US$2022.3727 billion” ($2.0223727 trillion)")
                        .contains("S001 prints $372.7 billion, but"));
        assertThat(release.findings())
                .filteredOn(finding -> finding.rule().equals("claim.exceeds"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().en()).contains("World exports is 9.6% a year from 2020 to 2024"));
    }
}
