package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;

class GrowthIndicatorsTest {
    private static final String X = "CHN.DDS.T.USD.";

    /** 126 / 120 = 1.05. */
    @Test
    void yoyIsThePercentChangeOnAYearEarlier() {
        assertThat(new Sample().cell(X + 2023, 120).cell(X + 2024, 126).value(X + "YOY.2024"))
                .isCloseTo(5, within(1e-12));
    }

    /** January to September: 90 against 80 a year earlier is 12.5 percent. */
    @Test
    void yoyOfAPartOfAYearComparesWithTheSamePart() {
        Sample sample = new Sample().cell(X + "2021-01-01/P9M", 80).cell(X + "2022-01-01/P9M", 90);

        assertThat(sample.value(X + "YOY.2022-01-01/P9M")).isCloseTo(12.5, within(1e-12));
    }

    /** Printed 126 and 120 allow [125.5 / 120.5, 126.5 / 119.5], the network [1.049, 1.051]. */
    @Test
    void yoyTakesTheNetworksBoundsOfTheRatio() {
        Sample sample =
                new Sample().cell(X + 2023, 120, 0.5).cell(X + 2024, 126, 0.5).ratio(X + 2024, X + 2023, 1.049, 1.051);

        assertThat(sample.interval(X + "YOY.2024").lower()).isCloseTo(4.9, within(1e-9));
        assertThat(sample.interval(X + "YOY.2024").upper()).isCloseTo(5.1, within(1e-9));
    }

    /** 126 - 120 = 6, printed to 0.5 each: [5, 7]. */
    @Test
    void aadIsTheChangeInTheUnitOfTheSeries() {
        Derived aad =
                new Sample().cell(X + 2023, 120, 0.5).cell(X + 2024, 126, 0.5).indicator(X + "AAD.2024");

        assertThat(aad.value()).hasValue(6);
        assertThat(aad.unit()).isEqualTo(Unit.currency("USD"));
        assertThat(aad.interval().lower()).isCloseTo(5, within(1e-9));
        assertThat(aad.interval().upper()).isCloseTo(7, within(1e-9));
    }

    /** 1.331 is 1.1 to the third. */
    @Test
    void cagrIsTheRootOfTheRatioOfTheEnds() {
        assertThat(new Sample().cell(X + 2021, 1000).cell(X + 2024, 1331).value(X + "CAGR.2021/2024"))
                .isCloseTo(10, within(1e-9));
    }

    @Test
    void cagrIsComputedForTheSpanOfAPrintedAverage() {
        Sample sample = new Sample()
                .cell(X + 2019, 500)
                .cell(X + 2021, 1000)
                .cell(X + 2023, 1210)
                .cell(X + 2024, 1300)
                .printed(Measure.AVERAGE_GROWTH, X + "2021/2023", "", "10", "0.5");

        assertThat(sample.value(X + "CAGR.2021/2023")).isCloseTo(10, within(1e-9));
    }

    /** Logarithms 0, ln 2, ln 2 at 0, 1, 3: slope (0 x -4/3 + ln 2 x -1/3 + ln 2 x 5/3) / (14/3) = ln 2 x 2/7. */
    @Test
    void lsgFitsTheLogarithmsOfAllYearsThatAreKnown() {
        Sample sample = new Sample().cell(X + 2021, 50).cell(X + 2022, 100).cell(X + 2024, 100);

        assertThat(sample.value(X + "LSG.2021/2024"))
                .isCloseTo(100 * (Math.exp(Math.log(2) * 2 / 7) - 1), within(1e-9));
    }

    @Test
    void lsgNeedsThreePoints() {
        assertThat(new Sample().cell(X + 2021, 50).cell(X + 2022, 100).all())
                .noneMatch(derived -> derived.code().equals("LSG"));
    }

    /** Base year 2020: 126 / 105 = 1.2. */
    @Test
    void idxSetsTheBaseYearTo100() {
        Derived index = new Sample().cell(X + 2020, 105).cell(X + 2024, 126).indicator(X + "IDX.2024");

        assertThat(index.value().orElseThrow()).isCloseTo(120, within(1e-12));
        assertThat(index.unit()).isEqualTo(ResultUnit.INDEX);
    }

    @Test
    void idxOfTheBaseYearIsExact() {
        Interval interval = new Sample().cell(X + 2020, 105, 5).interval(X + "IDX.2020");

        assertThat(interval.lower()).isCloseTo(100, within(1e-9));
        assertThat(interval.upper()).isCloseTo(100, within(1e-9));
    }

    @Test
    void numbersInARowDoNotGrow() {
        assertThat(new Sample()
                        .cell("CHN.EXPO_EDITION.N.NUM.2023", 2)
                        .cell("CHN.EXPO_EDITION.N.NUM.2024", 3)
                        .all())
                .isEmpty();
    }

    /** 55 / 50 = 1.1. */
    @Test
    void hohComparesAHalfWithTheSameHalf() {
        assertThat(new Sample().cell(X + "2024-S1", 50).cell(X + "2025-S1", 55).value(X + "HOH.2025-S1"))
                .isCloseTo(10, within(1e-9));
    }

    /** 1 + 2 + 4 = 7. */
    @Test
    void ytdAddsTheQuartersUpToThis() {
        Sample sample =
                new Sample().cell(X + "2024-Q1", 1).cell(X + "2024-Q2", 2).cell(X + "2024-Q3", 4);

        assertThat(sample.value(X + "YTD.2024-Q3")).isEqualTo(7);
    }

    @Test
    void ytdDoesNotPassOverAMissingQuarter() {
        assertThat(new Sample().cell(X + "2024-Q1", 1).cell(X + "2024-Q3", 4).all())
                .noneMatch(derived -> derived.id().equals(X + "YTD.2024-Q3"));
    }

    /** March 2023 to February 2024: 10 times 1 and twice 5. */
    @Test
    void r12AddsTwelveMonthsAcrossTheTurnOfTheYear() {
        Sample sample = new Sample();
        for (int month = 1; month <= 12; month++) {
            sample.cell(X + "2023-%02d".formatted(month), 1);
        }
        sample.cell(X + "2024-01", 5).cell(X + "2024-02", 5);

        assertThat(sample.value(X + "R12.2024-02")).isEqualTo(20);
    }

    /** 1.10 / 1.05 = 1.047619. */
    @Test
    void fxeIsWhatSeparatesTheTwoGrowthRates() {
        Sample sample = new Sample()
                .cell("CHN.DDS.T.CNY.2023", 100)
                .cell("CHN.DDS.T.CNY.2024", 110)
                .cell(X + 2023, 20)
                .cell(X + 2024, 21);

        assertThat(sample.value("CHN.DDS.T.CNY.FXE.2024")).isCloseTo(4.7619, within(5e-5));
    }

    @Test
    void growthFromNothingCannotExist() {
        assertThat(new Sample()
                        .cell(X + 2023, 0)
                        .cell(X + 2024, 5)
                        .indicator(X + "YOY.2024")
                        .outcome())
                .isInstanceOf(Outcome.Impossible.class);
    }

    @Test
    void growthOverABaseThatMayBeZeroIsNotInformative() {
        Derived growth = new Sample().cell(X + 2023, 1, 2).cell(X + 2024, 5).indicator(X + "YOY.2024");

        assertThat(growth.flags()).contains(Flag.NOT_INFORMATIVE);
        assertThat(growth.interval()).isEqualTo(Interval.ALL);
    }

    @Test
    void growthFromLessThanATenthIsOfLowReliability() {
        assertThat(new Sample()
                        .cell(X + 2023, 1)
                        .cell(X + 2024, 11)
                        .indicator(X + "YOY.2024")
                        .flags())
                .containsExactly(Flag.SMALL_BASE);
        assertThat(new Sample()
                        .cell(X + 2023, 1)
                        .cell(X + 2024, 9)
                        .indicator(X + "YOY.2024")
                        .flags())
                .isEmpty();
    }

    @Test
    void growthAcrossABreakSaysSo() {
        Sample sample = new Sample()
                .cell(X + 2022, 9)
                .cell(X + 2023, 10)
                .cell(X + 2024, 11)
                .breakAt(2024);

        assertThat(sample.indicator(X + "YOY.2024").flags()).containsExactly(Flag.BREAK);
        assertThat(sample.indicator(X + "YOY.2023").flags()).isEmpty();
    }

    @Test
    void growthFromAnImpliedBaseIsEstimated() {
        Sample sample = new Sample()
                .cell(X + 2023, 10, 0, Estimate.Status.IMPLIED)
                .cell(X + 2024, 11, 0, Estimate.Status.DISPUTED);

        assertThat(sample.indicator(X + "YOY.2024").flags()).containsExactly(Flag.ESTIMATED, Flag.DISPUTED);
    }

    /** 11 after an implied 10: the source prints the growth itself. */
    @Test
    void aPrintedGrowthIsNoEstimateThoughItsBaseIs() {
        Sample sample = new Sample()
                .cell(X + 2023, 10, 0, Estimate.Status.IMPLIED)
                .cell(X + 2024, 11)
                .printed(Measure.GROWTH, X + 2024, X + 2023, "10", "0.5");

        assertThat(sample.indicator(X + "YOY.2024").flags()).isEmpty();
    }

    @Test
    void aGrowthThatIsPrintedOverAnotherBaseLeavesTheYearlyOneAnEstimate() {
        Sample sample = new Sample()
                .cell(X + 2023, 10, 0, Estimate.Status.IMPLIED)
                .cell(X + 2024, 11)
                .printed(Measure.GROWTH, X + 2024, X + 2019, "30", "0.5");

        assertThat(sample.indicator(X + "YOY.2024").flags()).containsExactly(Flag.ESTIMATED);
    }

    /** 1,331 after an implied 1,000 in three years: the source prints the 10 percent a year. */
    @Test
    void aPrintedAverageGrowthIsNoEstimate() {
        Sample sample = new Sample()
                .cell(X + 2021, 1000, 0, Estimate.Status.IMPLIED)
                .cell(X + 2024, 1331)
                .printed(Measure.AVERAGE_GROWTH, X + "2021/2024", "", "10", "0.5");

        assertThat(sample.indicator(X + "CAGR.2021/2024").flags()).isEmpty();
    }

    @Test
    void growthOfWhatItsPublisherCallsProvisionalIsProvisional() {
        Sample sample = new Sample().cell(X + 2023, 10).cell(X + 2024, 11).published(X + 2024, ObsStatus.P);

        assertThat(sample.indicator(X + "YOY.2024").flags()).containsExactly(Flag.PROVISIONAL);
    }

    @Test
    void whatReconciliationKnowsOutranksWhatThePublisherSays() {
        Sample sample = new Sample()
                .cell(X + 2023, 10)
                .cell(X + 2024, 11, 0, Estimate.Status.IMPLIED)
                .published(X + 2024, ObsStatus.P);

        assertThat(sample.indicator(X + "YOY.2024").flags()).containsExactly(Flag.ESTIMATED);
    }

    @Test
    void growthRestsOnTheFiguresOfBothCells() {
        assertThat(new Sample()
                        .cell(X + 2023, 10)
                        .cell(X + 2024, 11)
                        .indicator(X + "YOY.2024")
                        .figures())
                .containsExactly("f-" + X + 2023, "f-" + X + 2024);
    }
}
