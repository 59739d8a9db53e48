package org.tradebrief.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.catalogue.CheckRule.Severity;

/** What the checks must say about the five documents that the project started from. */
class SeedTruthsTest {
    private static Findings findings;

    @BeforeAll
    static void confront() {
        findings = SeedFigures.load().confront();
    }

    @ParameterizedTest(name = "{0} smells: {1}")
    @CsvSource({
        "S000-02, lexical.ordinal-suffix",
        "S000-09, lexical.ordinal-suffix",
        "S000-22, lexical.ordinal-suffix",
        "S000-12, lexical.year-as-amount",
        "S000-18, lexical.year-as-amount",
        "S000-08, lexical.impossible-date",
        "S000-21, lexical.impossible-date",
        "S000-10, lexical.lone-integer",
        "S000-13, lexical.lone-integer",
        "S000-15, lexical.lone-integer"
    })
    void damagedPhrasesAreFoundByTheirWords(String figure, String rule) {
        assertThat(findings.of(rule)).anySatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
            assertThat(finding.figures()).contains(figure);
        });
    }

    @Test
    void onlyTheMachineTranslationSmells() {
        assertThat(findings.list().stream()
                        .filter(finding -> finding.level() == 0)
                        .flatMap(finding -> finding.figures().stream()))
                .hasSize(10)
                .allMatch(figure -> figure.startsWith("S000-"));
    }

    /** 2,022.37265 bn - 372.75 bn = 1,649.62265 bn. */
    @Test
    void theDamagedAmountContradictsTheSoundOne() {
        Finding finding = only("duplicate.between", "S000-18", "S001-14");
        assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(finding.gap()).isCloseTo(1649.62265e9, within(1e3));
    }

    /** 372.65 / 359.695 = 1.036017, 372.75 / 359.685 = 1.036323: +3.60 % to +3.63 %, not 1.3 %. */
    @Test
    void theDamagedGrowthContradictsTheLevels() {
        Finding finding = only("growth.levels", "S000-19", "S001-14", "S004-14");
        assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(finding.left().orElseThrow().lower()).isCloseTo(3.6017, within(1e-4));
        assertThat(finding.left().orElseThrow().upper()).isCloseTo(3.6323, within(1e-4));
    }

    @Test
    void twentyThirdAndTwentyFourthAreNotTheSecondExpo() {
        assertThat(findings.of("duplicate.ordinal"))
                .filteredOn(finding -> finding.verdict() == Verdict.FAILS)
                .allMatch(finding -> finding.figures().contains("S000-02")
                        || finding.figures().contains("S000-09"))
                .isNotEmpty();
    }

    @Test
    void theElevenOfNovemberIsNoDayOfTheExpo() {
        assertThat(only("within.event", "S000-01", "S001-05").verdict()).isEqualTo(Verdict.FAILS);
    }

    /** 1.5e12 yuan / (181 days x 1,440 minutes) = 5,755,064 yuan, more than 5.7 million. */
    @Test
    void moreThanOneAndAHalfTrillionIsMoreThanFivePointSevenMillionAMinute() {
        Finding finding = only("rate.level", "S002-01", "S002-07");
        assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(finding.left().orElseThrow().lower()).isCloseTo(5_755_064.46, within(0.01));
        assertThat(finding.gap()).isCloseTo(55_064.46, within(0.01));
        assertThat(finding.message().en())
                .isEqualTo("Digitally deliverable services trade, China: S002 prints 1.5 trillion yuan or more for the "
                        + "first half of 2025; that is at least 5.755 million yuan a minute, but the same source "
                        + "prints nearly 5.7 million yuan.");
        assertThat(finding.message().zh()).contains("1.5万亿元以上", "每分钟至少575.5万元", "近570万元");
    }

    /** 1.45e12 / 260,640 = 5.563 m is within nearly 5.7 million [5.6, 5.7] m up to 5.947 m. */
    @Test
    void aPlainOneAndAHalfTrillionLeavesRoomForTheRate() {
        assertThat(only("rate.level", "S002-06", "S002-07", "S002-11").verdict())
                .isEqualTo(Verdict.ROUNDING);
    }

    /** 124.2 / 372.7 = 33.32 %, in [30, 33.33] %. */
    @Test
    void nearlyOneThirdHolds() {
        Finding finding = only("share.levels", "S001-14", "S001-17", "S001-18");
        assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(finding.left().orElseThrow().value()).isCloseTo(33.324, within(5e-4));
    }

    /**
     * 2,000 / 282 = 7.092, exactly [2,000 / 282.5, 2,000 / 281.5] = [7.080, 7.105]. On 2023-11-24 the parity was 7.1151,
     * 0.32 % more, the market rate 7.1537, 0.86 % more; the average of 2022 was 6.7290: 5.4 % less.
     */
    @Test
    void twoTrillionYuanFitTheDayOfPublicationWithinOnePercentButNotExactly() {
        Finding finding = only("exchange.equivalent", "S001-15", "S001-16");
        assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(finding.left().orElseThrow().value()).isCloseTo(7.092, within(5e-4));
        assertThat(finding.message().en())
                .contains("7.08 to 7.10 CNY per USD")
                .contains("7.1151, the central parity of 24 November 2023 (China Foreign Exchange Trade System (by"
                        + " Xinhua); 0.3% away)")
                .contains("7.1537, the market rate of 24 November 2023 (ECB reference rates (cross); 0.9% away)")
                .contains("6.7290, the average of 2022 (Federal Reserve H.10; 5.4% away)")
                .contains("the central parity of 24 November 2023 and the market rate of 24 November 2023 fit within"
                        + " 1.5%; no published rate gives the restated amount exactly");
        assertThat(finding.message().zh())
                .contains("2023年11月24日的中间价为7.1151（China Foreign Exchange Trade System (by Xinhua)；相差0.3%）")
                .contains("其中2023年11月24日的中间价和2023年11月24日的市场汇率在1.5%以内相符");
        assertThat(only("exchange.primary", "S001-15", "S001-16").verdict()).isEqualTo(Verdict.HOLDS);
    }

    /** 2.9e12 / 406.6e9 = 7.132 is 0.9 % from 7.1957, and 406.6 has four digits, 2.9 two. */
    @Test
    void theDollarAmountOf2024IsThePrimaryFigure() {
        Finding finding = only("exchange.primary", "S003-13", "S003-14");
        assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
        assertThat(finding.message().en())
                .contains("2.9 trillion yuan (2 significant digits) as $406.6 billion (4)")
                .endsWith("so it is the primary figure.");
        assertThat(only("exchange.equivalent", "S003-13", "S003-14").message().en())
                .contains("no central parity of 10 November 2025 in the rates file");
    }

    /** (7.23 / 4.59)^(1/4) = 1.12029; (7.225 / 4.595)^(1/4) = 1.11979; (7.235 / 4.585)^(1/4) = 1.12079. */
    @Test
    void averageGrowthOfDigitalTradeIsRounding() {
        Finding finding = only("growth.average", "S003-22", "S003-23", "S003-24");
        assertThat(finding.verdict()).isEqualTo(Verdict.ROUNDING);
        assertThat(finding.message().en()).contains("11.98% to 12.08%").endsWith("The difference is rounding.");
    }

    /** (4.64 / 3.21)^(1/4) = 1.09649, [1.09576, 1.09721]. */
    @Test
    void averageGrowthOfDeliveredServicesIsRounding() {
        Finding finding = only("growth.average", "S003-27", "S003-28", "S003-29");
        assertThat(finding.verdict()).isEqualTo(Verdict.ROUNDING);
        assertThat(finding.message().en()).contains("9.58% to 9.72%");
    }

    /** 6.5 % against 9.6 % a year: [6.45, 6.55] ends 3.0 points below [9.55, 9.65]. */
    @Test
    void farExceedsTheGlobalAverageFails() {
        Finding finding = only("claim.exceeds", "S003-12", "S003-17", "S003-29");
        assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(finding.gap()).isCloseTo(3.0, within(1e-9));
    }

    /** 3.21 / 4.59 = 69.9 %, 4.64 / 7.23 = 64.2 %. */
    @Test
    void deliveredServicesAreTheLargerShareAtBothEnds() {
        assertThat(findings.of("claim.larger-share"))
                .hasSize(2)
                .allMatch(finding -> finding.verdict() == Verdict.HOLDS);
    }

    /** 372.7 bn in 2022 is above 359.69 bn in 2021 and 359.69 / 1.223 = 294.1 bn in 2020. */
    @Test
    void theRecordOf2022HoldsSince2020() {
        Finding finding = findings.of("claim.record").stream()
                .filter(record -> record.figures().contains("S000-20"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(finding.message().en()).contains("every period known since 2020");
    }

    @Test
    void recordsOfTheFirstHalfOf2025CannotBeTested() {
        assertThat(findings.of("claim.record"))
                .filteredOn(finding -> finding.figures().getFirst().startsWith("S002"))
                .hasSize(2)
                .allMatch(finding -> finding.verdict() == Verdict.NOT_TESTABLE);
    }

    /** 3,861.08 / 1.143 = 3,378.02 bn of deliverable against 3,210 bn of delivered services in 2020. */
    @Test
    void deliverableAgainstDeliveredIsASeriesBreakAndNoError() {
        Finding finding = only("break.concepts", "S003-27", "S004-08", "S004-09");
        assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
        assertThat(finding.left().orElseThrow().value()).isCloseTo(3378.02e9, within(0.01e9));
    }

    @Test
    void thursdayOf23November2023Holds() {
        assertThat(only("calendar.weekday", "S001-04").verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void editionsGrowByAtMostOneAYear() {
        assertThat(findings.count("calendar.edition", Verdict.HOLDS)).isPositive();
        assertThat(findings.count("calendar.edition", Verdict.FAILS)).isZero();
    }

    @Test
    void twoCoreIndicatorsAreEnumerated() {
        assertThat(only("count.enumeration", "S002-03", "S002-04", "S002-05").verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void nothingButTheKnownFalsehoodsFails() {
        assertThat(findings.with(Verdict.FAILS))
                .extracting(Finding::rule)
                .containsOnly(
                        "lexical.ordinal-suffix",
                        "lexical.year-as-amount",
                        "lexical.impossible-date",
                        "lexical.lone-integer",
                        "duplicate.between",
                        "duplicate.ordinal",
                        "within.event",
                        "growth.levels",
                        "rate.level",
                        "exchange.primary",
                        "claim.exceeds",
                        "break.concepts");
    }

    private static Finding only(String rule, String... figures) {
        List<Finding> of = findings.of(rule).stream()
                .filter(finding -> finding.figures().equals(List.of(figures)))
                .toList();
        assertThat(of).as(rule + " on " + List.of(figures)).hasSize(1);
        return of.getFirst();
    }
}
