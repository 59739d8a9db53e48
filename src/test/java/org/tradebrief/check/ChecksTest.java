package org.tradebrief.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Measure;

/** Each kind of check on the smallest figures that it speaks about. */
class ChecksTest {

    @Test
    void declaredPartsThatCannotAddUpFail() {
        // [4.635, 4.645] + [2.585, 2.595] = [7.22, 7.24]; [7.295, 7.305] is 0.055 above
        Finding finding = new Printed()
                .level("S1-1", "WLD.DGT.X.2024", "$7.30 trillion")
                .level("S1-2", "WLD.DLS.X.2024", "$4.64 trillion")
                .level("S1-3", "WLD.DOR.X.2024", "$2.59 trillion")
                .only("sum.parts");
        assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(finding.gap()).isCloseTo(0.055e12, within(1e3));
    }

    @Test
    void aSumIsNotTestedWhereAPartIsMissing() {
        Findings findings = new Printed()
                .level("S1-1", "WLD.DGT.X.2024", "$7.30 trillion")
                .level("S1-2", "WLD.DLS.X.2024", "$4.64 trillion")
                .confront();
        assertThat(findings.of("sum.parts")).isEmpty();
    }

    @Test
    void exportsAndImportsThatDifferByRoundingFromTwoWayTradeAreExplained() {
        Finding finding = new Printed()
                .level("S1-1", "CHN.SVC.T.2022", "$10.1 billion")
                .level("S1-2", "CHN.SVC.X.2022", "$3.3 billion")
                .level("S1-3", "CHN.SVC.M.2022", "$6.7 billion")
                .only("sum.two-way");
        assertThat(finding.verdict()).isEqualTo(Verdict.ROUNDING);
    }

    /** The US Bureau of Economic Analysis printed -3.2 with 63.9 and 67.0. */
    @Test
    void aBalanceThatDiffersByRoundingIsExplained() {
        Finding finding = new Printed()
                .level("S1-1", "USA.SVC.B.2022", "-$3.2 billion")
                .level("S1-2", "USA.SVC.X.2022", "$63.9 billion")
                .level("S1-3", "USA.SVC.M.2022", "$67.0 billion")
                .only("sum.balance");
        assertThat(finding.verdict()).isEqualTo(Verdict.ROUNDING);
    }

    @Test
    void halvesThatAddUpToTheYearHold() {
        Finding finding = new Printed()
                .level("S1-1", "CHN.CBEC.T.2024", "2.71 trillion yuan")
                .level("S1-2", "CHN.CBEC.T.2024-S1", "1.25 trillion yuan")
                .level("S1-3", "CHN.CBEC.T.2024-S2", "1.46 trillion yuan")
                .only("sum.periods");
        assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void aPartAboveItsWholeFails() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.DDS.T.2022", "$372.7 billion")
                        .level("S2-1", "CHN.TCI.T.2022", "$390 billion")
                        .only("part.indicator")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void aCityAboveItsCountryFails() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.CBEC.T.2022", "2.0 trillion yuan")
                        .level("S2-1", "CHN-HGH.CBEC.T.2022-01-01/P9M", "2.9 trillion yuan")
                        .only("part.area")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void exportsAboveTwoWayTradeFail() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.DDS.T.2022", "$372.7 billion")
                        .level("S1-2", "CHN.DDS.X.2022", "$401 billion")
                        .only("part.flow")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void aHalfAboveItsYearFails() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.CBEC.T.2024", "2.71 trillion yuan")
                        .level("S1-2", "CHN.CBEC.T.2024-S1", "2.9 trillion yuan")
                        .only("part.period")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void growthIsTestedInTheCurrencyOfItsSentence() {
        // 372.7 / 359.69 = 1.0362; the yuan amounts grew by 8 %
        Findings findings = new Printed()
                .level("S1-1", "CHN.DDS.T.2022", "$372.7 billion")
                .print("S1-2", "CHN.DDS.T.2022", Measure.GROWTH, "3.6%", "")
                .level("S2-1", "CHN.DDS.T.2021", "$359.69 billion")
                .level("S3-1", "CHN.DDS.T.2021", "2.32 trillion yuan")
                .level("S3-2", "CHN.DDS.T.2022", "2.51 trillion yuan")
                .confront();
        assertThat(findings.of("growth.levels"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures()).containsExactly("S1-1", "S1-2", "S2-1"));
    }

    @Test
    void growthOnANamedBaseIsTestedAgainstIt() {
        // 7.23 / 4.59 = 1.5752
        assertThat(new Printed()
                        .level("S1-1", "WLD.DGT.X.2020", "$4.59 trillion")
                        .level("S1-2", "WLD.DGT.X.2024", "$7.23 trillion")
                        .print("S1-3", "WLD.DGT.X.2024", Measure.GROWTH, "57.5%", "2020")
                        .only("growth.levels")
                        .verdict())
                .isEqualTo(Verdict.ROUNDING);
    }

    @Test
    void growthFromABalanceThatMayBeZeroIsNotTestable() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.DDS.B.2021", "-$3 billion")
                        .level("S1-2", "CHN.DDS.B.2022", "$30 billion")
                        .print("S1-3", "CHN.DDS.B.2022", Measure.GROWTH, "3%", "")
                        .only("growth.levels")
                        .verdict())
                .isEqualTo(Verdict.NOT_TESTABLE);
    }

    /** (372.7 - 359.69) / 6,000 x 100 = 0.2168 points. */
    @Test
    void aContributionIsTheStepOverTheWholeBefore() {
        Finding finding = new Printed()
                .level("S1-1", "CHN.DDS.T.2021", "$359.69 billion")
                .level("S1-2", "CHN.DDS.T.2022", "$372.70 billion")
                .level("S1-3", "CHN.SVC.T.2021", "$6000.00 billion")
                .print("S1-4", "CHN.DDS.T.2022", Measure.CONTRIBUTION, "0.22 percentage points", "SVC")
                .only("share.contribution");
        assertThat(finding.left().orElseThrow().value()).isCloseTo(0.2168, within(1e-4));
        assertThat(finding.verdict()).isEqualTo(Verdict.ROUNDING);
    }

    @Test
    void twoSourcesThatPrintOneFigureMustAgree() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.DDS.T.2022", "$372.7 billion")
                        .level("S2-1", "CHN.DDS.T.2022", "$372.71 billion")
                        .only("duplicate.between")
                        .verdict())
                .isEqualTo(Verdict.ROUNDING);
    }

    @Test
    void aRecordBelowAnEarlierPeriodFails() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.DDS.T.2021", "$372.7 billion")
                        .level("S1-2", "CHN.DDS.T.2022", "$359.69 billion")
                        .print("S1-3", "CHN.DDS.T.2022", Measure.CLAIM, "a record high", "")
                        .only("claim.record")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void aRecordLowIsBelowEveryEarlierPeriod() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.DDS.T.2021", "$372.7 billion")
                        .level("S1-2", "CHN.DDS.T.2022", "$359.69 billion")
                        .print("S1-3", "CHN.DDS.T.2022", Measure.CLAIM, "a record low", "")
                        .only("claim.record")
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void firstAboveFailsWhereAnEarlierPeriodWasAbove() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.CBEC.T.2021", "2.11 trillion yuan")
                        .level("S1-2", "CHN.CBEC.T.2022", "2.06 trillion yuan")
                        .print("S1-3", "CHN.CBEC.T.2022", Measure.CLAIM, "first above 2 trillion yuan", "")
                        .only("claim.first-above")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void firstAboveHoldsWhereEveryEarlierPeriodWasBelow() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.CBEC.T.2021", "1.98 trillion yuan")
                        .level("S1-2", "CHN.CBEC.T.2022", "2.06 trillion yuan")
                        .print("S1-3", "CHN.CBEC.T.2022", Measure.CLAIM, "首次突破2万亿元", "")
                        .only("claim.first-above")
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void wordsOutsideTheVocabularyAreNotTestable() {
        assertThat(new Printed()
                        .print("S1-1", "CHN.DDS.T.2022", Measure.CLAIM, "remarkable resilience", "")
                        .only("claim.words")
                        .verdict())
                .isEqualTo(Verdict.NOT_TESTABLE);
    }

    @Test
    void growthOutsideThePlausibleBandIsAWarning() {
        // 3,727 / 372.7 - 1 = 900 %, plausible up to 40 %
        assertThat(new Printed()
                        .level("S1-1", "CHN.DDS.T.2021", "$372.7 billion")
                        .level("S1-2", "CHN.DDS.T.2022", "$3727 billion")
                        .only("band.levels")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void aWeekdayThatTheCalendarContradictsFails() {
        assertThat(new Printed()
                        .print("S1-1", "CHN.LETTER_DATE..2023-11-23", Measure.DATE, "Friday", "")
                        .only("calendar.weekday")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void aDateOutsideItsPeriodFails() {
        assertThat(new Printed()
                        .print("S1-1", "CHN.EXPO_DATES..2023", Measure.DATE, "December 11 to 14, 2022", "")
                        .only("calendar.period")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void threeEditionsInTwoYearsFail() {
        assertThat(new Printed()
                        .print("S1-1", "CHN.EXPO_EDITION..2022", Measure.ORDINAL, "first", "")
                        .print("S1-2", "CHN.EXPO_EDITION..2024", Measure.ORDINAL, "4th", "")
                        .only("calendar.edition")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void ranksMayFall() {
        Findings findings = new Printed()
                .print("S1-1", "CHN.PATENT_RANK..2022", Measure.ORDINAL, "3rd", "")
                .print("S1-2", "CHN.PATENT_RANK..2023", Measure.ORDINAL, "top position", "")
                .confront();
        assertThat(findings.of("calendar.edition")).isEmpty();
    }

    @Test
    void aCountThatItsEnumerationContradictsFails() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.HEADLINES..2025", "three core indicators")
                        .print("S1-2", "CHN.DDS.T.2025", Measure.CLAIM, "record", "")
                        .print("S1-3", "CHN.CBEC.T.2025", Measure.CLAIM, "record", "")
                        .only("count.enumeration")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    /** 1,000 / 20 = 50 yuan a dollar, far from 6.7290. */
    @Test
    void anEquivalentAtNoPublishedRateFails() {
        assertThat(new Printed()
                        .level("S1-1", "CHN.CBEC.T.2022", "1,000 billion yuan")
                        .print("S1-2", "CHN.CBEC.T.2022", Measure.EQUIVALENT, "$20 billion", "S1-1")
                        .only("exchange.equivalent")
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    /** 100 bn dollars x 6.7290 = 672.9 bn yuan. */
    @Test
    void anEquivalentIsTestedInEitherDirection() {
        Finding finding = new Printed()
                .level("S1-1", "CHN.DDS.T.2022", "$100.0 billion")
                .print("S1-2", "CHN.DDS.T.2022", Measure.EQUIVALENT, "672.9 billion yuan", "S1-1")
                .only("exchange.equivalent");
        assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(finding.unit()).isEqualTo("CNY/USD");
        assertThat(finding.message().en()).contains("a published rate gives the restated amount exactly");
    }

    @Test
    void aDamagedAmountAccusesNoSoundShare() {
        // 124.2 of 2,022.3727 would be 6 %
        Findings findings = new Printed()
                .level("S0-1", "CHN.DDS.T.2022", "US$2022.3727 billion")
                .level("S1-1", "CHN.TCI.T.2022", "$124.2 billion")
                .print("S1-2", "CHN.TCI.T.2022", Measure.SHARE, "one-third", "DDS")
                .confront();
        assertThat(findings.of("share.levels")).extracting(Finding::verdict).containsExactly(Verdict.NOT_TESTABLE);
    }

    @Test
    void anAmountWithThousandsMarksIsNoYear() {
        Findings findings = new Printed()
                .level("S1-1", "CHN.DDS.T.2022", "$2,022.3 billion")
                .confront();
        assertThat(findings.count("lexical.year-as-amount", Verdict.FAILS)).isZero();
    }

    @Test
    void nothingIsSaidWithoutRelations() {
        Findings findings = new Printed()
                .relating(new Relations(List.of(), List.of(), List.of(), List.of(), List.of()))
                .level("S1-1", "CHN.DDS.T.2022", "$372.7 billion")
                .level("S1-2", "CHN.TCI.T.2022", "$900 billion")
                .confront();
        assertThat(findings.with(Verdict.FAILS)).isEmpty();
    }
}
