package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Measure;

/** Published figures of digital trade and what they imply; amounts in billions, arithmetic by hand. */
class GoldenVectorsTest {
    private static final String DDS = "CHN.DDS.T.USD.";
    private static final String YUAN = "CHN.DDS.T.CNY.";
    private static final String CBEC = "CHN.CBEC.T.CNY.";

    private static Sample deliverable() {
        return new Sample()
                .cell(DDS + 2022, 372.71, 0.005)
                .cell(DDS + 2023, 385.9, 0.05)
                .cell(DDS + 2024, 406.72, 0.005);
    }

    /** 385.9 / 372.71 = 1.035389; 406.72 / 385.9 = 1.053952. */
    @Test
    void growthOfDeliverableServicesIsAsPublished() {
        assertThat(deliverable().value(DDS + "YOY.2023")).isCloseTo(3.5389, within(5e-5));
        assertThat(deliverable().value(DDS + "YOY.2024")).isCloseTo(5.3952, within(5e-5));
    }

    /** 406.72 / 1.054 = 385.8824; [406.715 / 1.0545, 406.725 / 1.0535] = [385.695, 386.070] meets 385.9. */
    @Test
    void baseImpliedByLevelAndGrowthIsConsistentWithThePublishedBase() {
        Sample sample = deliverable()
                .printed(Measure.LEVEL, DDS + 2023, "", "385.9", "0.05")
                .printed(Measure.GROWTH, DDS + 2024, DDS + 2023, "5.4", "0.05");

        assertThat(sample.value(DDS + "IBASE.2023")).isCloseTo(385.8824, within(5e-5));
        assertThat(sample.interval(DDS + "IBASE.2023").lower()).isCloseTo(385.695, within(5e-4));
        assertThat(sample.interval(DDS + "IBASE.2023").upper()).isCloseTo(386.070, within(5e-4));
        assertThat(sample.interval(DDS + "IREV.2023").contains(0)).isTrue();
    }

    /**
     * Yuan growth 8.5 and 6.5 percent on a level of 2.9 trillion: 2.9, 2.7230047, 2.5096817 trillion. Then 1.085 /
     * 1.035389 = 1.04792 and 1.065 / 1.053952 = 1.01048.
     */
    @Test
    void exchangeRateEffectFollowsFromYuanAndDollarGrowth() {
        Sample sample = deliverable()
                .cell(YUAN + 2022, 2509.6817)
                .cell(YUAN + 2023, 2723.0047)
                .cell(YUAN + 2024, 2900);

        assertThat(sample.value(YUAN + "FXE.2023")).isCloseTo(4.792, within(5e-3));
        assertThat(sample.value(YUAN + "FXE.2024")).isCloseTo(1.048, within(5e-3));
    }

    /** 2.37 / 2.11 = 1.12322; 2.37 / 1.153 = 2.05551; 2.05551 / 2.11 = 0.97418. */
    @Test
    void baseThatWasRevisedShowsOutsideRounding() {
        Sample sample = new Sample()
                .cell(CBEC + 2022, 2110, 5)
                .cell(CBEC + 2023, 2370, 5)
                .printed(Measure.LEVEL, CBEC + 2022, "", "2110", "5")
                .printed(Measure.LEVEL, CBEC + 2023, "", "2370", "5")
                .printed(Measure.GROWTH, CBEC + 2023, CBEC + 2022, "15.3", "0.05");

        assertThat(sample.value(CBEC + "YOY.2023")).isCloseTo(12.322, within(5e-4));
        assertThat(sample.value(CBEC + "IBASE.2022")).isCloseTo(2055.51, within(5e-3));
        assertThat(sample.value(CBEC + "IREV.2022")).isCloseTo(-2.582, within(5e-3));
        assertThat(sample.interval(CBEC + "IREV.2022").upper()).isNegative();
    }

    /** 2.71 / 1.14 = 2.37719; over 2.37 that is 1.00303, within rounding. */
    @Test
    void baseThatWasNotRevisedIsConsistent() {
        Sample sample = new Sample()
                .cell(CBEC + 2023, 2370, 5)
                .cell(CBEC + 2024, 2710, 5)
                .printed(Measure.LEVEL, CBEC + 2023, "", "2370", "5")
                .printed(Measure.GROWTH, CBEC + 2024, CBEC + 2023, "14", "0.5");

        assertThat(sample.value(CBEC + "IREV.2023")).isCloseTo(0.303, within(5e-3));
        assertThat(sample.interval(CBEC + "IREV.2023").contains(0)).isTrue();
    }

    /** 2.75 / 1.697 = 1.62051; the fifth root of 1.697 is 1.11157. */
    @Test
    void growthOnAnOlderBaseImpliesThatBase() {
        Sample sample = new Sample()
                .cell(CBEC + 2020, 1620.51, 3)
                .cell(CBEC + 2025, 2750, 5)
                .printed(Measure.GROWTH, CBEC + 2025, CBEC + 2020, "69.7", "0.05");

        assertThat(sample.value(CBEC + "IBASE.2020")).isCloseTo(1620.51, within(5e-3));
        assertThat(sample.value(CBEC + "CAGR.2020/2025")).isCloseTo(11.157, within(1e-3));
    }

    /** The fifth roots of 1.6965 and 1.6975 are 1.111504 and 1.111635. */
    @Test
    void averageGrowthTakesTheNetworksBoundsOfTheRatio() {
        Sample sample = new Sample()
                .cell(CBEC + 2020, 1620.51, 100)
                .cell(CBEC + 2025, 2750, 100)
                .ratio(CBEC + 2025, CBEC + 2020, 1.6965, 1.6975);

        assertThat(sample.interval(CBEC + "CAGR.2020/2025").lower()).isCloseTo(11.1504, within(5e-4));
        assertThat(sample.interval(CBEC + "CAGR.2020/2025").upper()).isCloseTo(11.1635, within(5e-4));
    }

    /** 385.9 / 0.395 = 976.962. */
    @Test
    void printedShareImpliesTheWhole() {
        Sample sample = deliverable().printed(Measure.SHARE, DDS + 2023, "CHN.SVC.T.USD.2023", "39.5", "0.05");

        assertThat(sample.value(DDS + "ITOT.2023")).isCloseTo(976.962, within(5e-4));
    }

    /** The square root of 7.13 / 6.02 is 1.088295; [7.125 / 6.025, 7.135 / 6.015] gives [8.746, 8.913] percent. */
    @Test
    void averageGrowthMeetsThePrintedRate() {
        Sample sample = new Sample().cell("WLD.SVC.X.USD.2021", 6020, 5).cell("WLD.SVC.X.USD.2023", 7130, 5);

        assertThat(sample.value("WLD.SVC.X.USD.CAGR.2021/2023")).isCloseTo(8.8295, within(5e-4));
        assertThat(sample.interval("WLD.SVC.X.USD.CAGR.2021/2023").contains(8.8))
                .isTrue();
    }

    /** The first half of 2025 has 181 days, 260,640 minutes; 1.5 trillion over them is 5.7550645 million. */
    @Test
    void halfAYearsTradeIsSpreadOverItsMinutes() {
        assertThat(new Sample().cell("CHN.DDS.T.CNY.2025-S1", 1.5e12).value("CHN.DDS.T.CNY.PERMIN.2025-S1"))
                .isCloseTo(5_755_064.5, within(0.1));
    }
}
