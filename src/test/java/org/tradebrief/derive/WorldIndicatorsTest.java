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

    /** UNCTAD's file: China's exports and imports in millions of dollars; world exports over world imports. */
    @Test
    void publishedWorldFileGivesTheKnownTotals() {
        Sample sample = new Sample().cell("CHN.DDS.X.USD.2022", 207_007).cell("CHN.DDS.M.USD.2022", 157_158);

        assertThat(sample.evaluate("exports(x) + imports(x)", "CHN.DDS.X.USD.2022"))
                .isEqualTo(364_165);
    }
}
