package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;

/** Exports of 30 and imports of 20, each printed to the unit. */
class TradeIndicatorsTest {
    private static final Sample SAMPLE =
            new Sample().cell("CHN.DDS.X.USD.2024", 30, 0.5).cell("CHN.DDS.M.USD.2024", 20, 0.5);

    @Test
    void balIsExportsLessImports() {
        assertThat(SAMPLE.value("CHN.DDS.B.USD.BAL.2024")).isEqualTo(10);
    }

    /** 30 / 20. */
    @Test
    void covIsExportsInPercentOfImports() {
        assertThat(SAMPLE.value("CHN.DDS.T.USD.COV.2024")).isCloseTo(150, within(1e-12));
    }

    /** 10 / 50; it rises with exports and falls with imports: [9 / 50, 11 / 50]. */
    @Test
    void ntbDoesNotTakeAFlowThatOccursTwiceForTwo() {
        assertThat(SAMPLE.value("CHN.DDS.T.USD.NTB.2024")).isCloseTo(0.2, within(1e-12));
        assertCloseTo(SAMPLE.interval("CHN.DDS.T.USD.NTB.2024"), 9.0 / 50, 11.0 / 50);
    }

    /** 1 - 10 / 50. */
    @Test
    void gliIsOneLessTheUnbalancedPart() {
        assertThat(SAMPLE.value("CHN.DDS.T.USD.GLI.2024")).isCloseTo(0.8, within(1e-12));
        assertCloseTo(SAMPLE.interval("CHN.DDS.T.USD.GLI.2024"), 1 - 11.0 / 50, 1 - 9.0 / 50);
    }

    /** 45 / 40. */
    @Test
    void asyIsWorldExportsOverWorldImports() {
        Sample sample = new Sample().cell("WLD.DDS.X.USD.2024", 45).cell("WLD.DDS.M.USD.2024", 40);

        assertThat(sample.value("WLD.DDS.T.USD.ASY.2024")).isCloseTo(1.125, within(1e-12));
    }

    /** To the partner 6 of 30, the world 10 of 100: 0.2 / 0.1. */
    @Test
    void tiiComparesAPartnersShareWithItsShareInTheWorld() {
        Sample sample = new Sample()
                .cell("CHN_USA.DDS.X.USD.2024", 6)
                .cell("CHN.DDS.X.USD.2024", 30)
                .cell("WLD_USA.DDS.X.USD.2024", 10)
                .cell("WLD.DDS.X.USD.2024", 100);

        assertThat(sample.value("CHN_USA.DDS.X.USD.TII.2024")).isCloseTo(2, within(1e-12));
    }

    private static void assertCloseTo(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(1e-12));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-12));
    }
}
