package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Unit;

/** Two years of a part and its whole: 20 of 50, then 30 of 60. */
class StructureIndicatorsTest {
    private static final String X = "CHN.DDS.T.USD.";
    private static final Sample SAMPLE = new Sample()
            .whole("DDS", "SVC")
            .cell(X + 2023, 20)
            .cell("CHN.SVC.T.USD.2023", 50)
            .cell(X + 2024, 30)
            .cell("CHN.SVC.T.USD.2024", 60);

    /** 30 / 60. */
    @Test
    void shrIsThePartInPercentOfTheWhole() {
        assertThat(SAMPLE.value(X + "SHR.2024")).isCloseTo(50, within(1e-12));
    }

    /** 50 - 40. */
    @Test
    void dshrIsInPercentagePoints() {
        assertThat(SAMPLE.value(X + "DSHR.2024")).isCloseTo(10, within(1e-12));
        assertThat(SAMPLE.indicator(X + "DSHR.2024").unit()).isEqualTo(Unit.PERCENTAGE_POINT);
    }

    /** (30 - 20) / 50. */
    @Test
    void ctgIsTheChangeOfThePartOverTheOldWhole() {
        assertThat(SAMPLE.value(X + "CTG.2024")).isCloseTo(20, within(1e-12));
    }

    /** (30 - 20) / (60 - 50). */
    @Test
    void ctsIsTheChangeOfThePartOverTheChangeOfTheWhole() {
        assertThat(SAMPLE.value(X + "CTS.2024")).isCloseTo(100, within(1e-12));
    }

    /** Ordered 9, delivered 4, both 2: 11. */
    @Test
    void digtTakesAwayWhatIsCountedTwice() {
        Derived digt = new Sample()
                .cell("WLD.DOT.X.USD.2024", 9)
                .cell("WLD.DLS.X.USD.2024", 4)
                .cell("WLD.DOD.X.USD.2024", 2)
                .indicator("WLD.DGT.X.USD.DIGT.2024");

        assertThat(digt.value()).hasValue(11);
    }

    /** Nothing in common: 13; all delivered services ordered too: 9. */
    @Test
    void digtIsARangeWhereTheOverlapIsUnknown() {
        Derived digt = new Sample()
                .cell("WLD.DOT.X.USD.2024", 9)
                .cell("WLD.DLS.X.USD.2024", 4)
                .indicator("WLD.DGT.X.USD.DIGT.2024");

        assertThat(digt.interval().lower()).isCloseTo(9, within(1e-9));
        assertThat(digt.interval().upper()).isCloseTo(13, within(1e-9));
        assertThat(digt.flags()).containsExactly(Flag.NOT_INFORMATIVE);
    }

    /** 11 / 44. */
    @Test
    void digsIsDigitalTradeInAllTrade() {
        Sample sample = new Sample().cell("WLD.DGT.X.USD.2024", 11).cell("WLD.TRD.X.USD.2024", 44);

        assertThat(sample.value("WLD.DGT.X.USD.DIGS.2024")).isCloseTo(25, within(1e-12));
    }
}
