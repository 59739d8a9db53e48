package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;

/** Three economies that export 60, 30 and 10; the world's published total is 104. */
class WorldIndicatorsTest {
    private static final String A = "CHN.DDS.X.USD.";
    private static final Sample SAMPLE = new Sample()
            .cell(A + 2022, 60)
            .cell("USA.DDS.X.USD.2022", 30)
            .cell("DEU.DDS.X.USD.2022", 10)
            .cell("WLD.DDS.X.USD.2022", 104)
            .cell(A + 2021, 50)
            .cell("WLD.DDS.X.USD.2021", 80);

    /** 60 / 104 = 0.576923. */
    @Test
    void mshIsTheShareInThePublishedWorld() {
        assertThat(SAMPLE.value(A + "MSH.2022")).isCloseTo(57.6923, within(5e-5));
    }

    /** (60 - 50) / 80. */
    @Test
    void ctwIsThePointsThatAnEconomyAddsToWorldGrowth() {
        assertThat(SAMPLE.value(A + "CTW.2022")).isCloseTo(12.5, within(1e-12));
    }

    @Test
    void rnkCountsTheEconomiesWithMore() {
        assertThat(SAMPLE.value(A + "RNK.2022")).isEqualTo(1);
        assertThat(SAMPLE.value("DEU.DDS.X.USD.RNK.2022")).isEqualTo(3);
    }

    @Test
    void nobodyIsFirstOfOne() {
        assertThat(new Sample().cell(A + 2022, 60).all())
                .noneMatch(derived -> derived.code().equals("RNK"));
    }

    /** Between [25, 35] and [34, 36] the order is open; [10, 12] is below both. */
    @Test
    void rnkIsARangeWhereIntervalsMeet() {
        Sample sample = new Sample()
                .cell(A + 2022, 30, 5)
                .cell("USA.DDS.X.USD.2022", 35, 1)
                .cell("DEU.DDS.X.USD.2022", 11, 1);

        assertThat(sample.interval(A + "RNK.2022")).isEqualTo(Interval.of(1, 2));
        assertThat(sample.interval("DEU.DDS.X.USD.RNK.2022")).isEqualTo(Interval.point(3));
    }

    /** (60 squared + 30 squared + 10 squared) / 100 squared = 4600 / 10000. */
    @Test
    void hhiAddsSquaredShares() {
        assertThat(SAMPLE.value("WLD.DDS.X.USD.HHI.2022")).isCloseTo(0.46, within(1e-12));
    }

    /** (0.46 - 1/3) / (2/3) = 0.19. */
    @Test
    void hhnIsZeroForEqualEconomies() {
        assertThat(SAMPLE.value("WLD.DDS.X.USD.HHN.2022")).isCloseTo(0.19, within(1e-12));
        Sample equal =
                new Sample().cell(A + 2022, 5).cell("USA.DDS.X.USD.2022", 5).cell("WLD.DDS.X.USD.2022", 10);
        assertThat(equal.value("WLD.DDS.X.USD.HHN.2022")).isZero();
    }

    /** 1 / 0.46 = 2.173913. */
    @Test
    void eqnIsTheInverseOfTheConcentration() {
        assertThat(SAMPLE.value("WLD.DDS.X.USD.EQN.2022")).isCloseTo(2.173913, within(5e-7));
    }

    /** (60 + 30 + 10) / 104 = 0.961538. */
    @Test
    void wcovIsTheSumOfEconomiesOverThePublishedTotal() {
        assertThat(SAMPLE.value("WLD.DDS.X.USD.WCOV.2022")).isCloseTo(0.961538, within(5e-7));
    }

    /** (12 / 40) / (50 / 200) = 1.2; (1.2 - 1) / (1.2 + 1) = 0.090909. */
    @Test
    void rcaComparesTheShareAtHomeWithTheShareInTheWorld() {
        Sample sample = new Sample()
                .whole("DDS", "SVC")
                .cell(A + 2022, 12)
                .cell("CHN.SVC.X.USD.2022", 40)
                .cell("WLD.DDS.X.USD.2022", 50)
                .cell("WLD.SVC.X.USD.2022", 200);

        assertThat(sample.value(A + "RCA.2022")).isCloseTo(1.2, within(1e-12));
        assertThat(sample.value(A + "RSCA.2022")).isCloseTo(0.090909, within(5e-7));
    }

    /** 207,007 + 157,158 = 364,165 in 2022 and 191,288 + 159,769 = 351,057 in 2021: 1.03734 (UNCTAD, USD million). */
    @Test
    void chinasTwoWayTradeGrewAsUnctadPublishes() {
        Sample sample = new Sample().cell("CHN.DDS.T.USD.2021", 351_057).cell("CHN.DDS.T.USD.2022", 364_165);

        assertThat(sample.value("CHN.DDS.T.USD.YOY.2022")).isCloseTo(3.734, within(5e-4));
    }

    /** 3,905,260 / 3,330,622; 4,083,964 / 3,433,672; 4,462,457 / 3,774,296 (UNCTAD, USD million). */
    @Test
    void worldExportsExceedWorldImports() {
        Sample sample = new Sample()
                .cell("WLD.DDS.X.USD.2021", 3_905_260)
                .cell("WLD.DDS.M.USD.2021", 3_330_622)
                .cell("WLD.DDS.X.USD.2022", 4_083_964)
                .cell("WLD.DDS.M.USD.2022", 3_433_672)
                .cell("WLD.DDS.X.USD.2023", 4_462_457)
                .cell("WLD.DDS.M.USD.2023", 3_774_296);

        assertThat(sample.value("WLD.DDS.T.USD.ASY.2021")).isCloseTo(1.173, within(5e-4));
        assertThat(sample.value("WLD.DDS.T.USD.ASY.2022")).isCloseTo(1.189, within(5e-4));
        assertThat(sample.value("WLD.DDS.T.USD.ASY.2023")).isCloseTo(1.182, within(5e-4));
    }

    /** China and all others together against the published world: 3,880,664, 4,050,394 and 4,342,846 (UNCTAD). */
    @Test
    void economiesFallShortOfThePublishedWorld() {
        Sample sample = new Sample()
                .cell("CHN.DDS.X.USD.2021", 191_288)
                .cell("ALL.DDS.X.USD.2021", 3_689_376)
                .cell("WLD.DDS.X.USD.2021", 3_905_260)
                .cell("CHN.DDS.X.USD.2022", 207_007)
                .cell("ALL.DDS.X.USD.2022", 3_843_387)
                .cell("WLD.DDS.X.USD.2022", 4_083_964)
                .cell("CHN.DDS.X.USD.2023", 216_265)
                .cell("ALL.DDS.X.USD.2023", 4_126_581)
                .cell("WLD.DDS.X.USD.2023", 4_462_457);

        assertThat(sample.value("WLD.DDS.X.USD.WCOV.2021")).isCloseTo(0.994, within(5e-4));
        assertThat(sample.value("WLD.DDS.X.USD.WCOV.2022")).isCloseTo(0.992, within(5e-4));
        assertThat(sample.value("WLD.DDS.X.USD.WCOV.2023")).isCloseTo(0.973, within(5e-4));
    }
}
