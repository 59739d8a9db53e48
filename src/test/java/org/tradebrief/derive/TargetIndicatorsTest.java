package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Unit;

/** A share of 40 percent in 2024 that is to be 45 percent in 2029. */
class TargetIndicatorsTest {
    private static final String AIM = "CHN.DDS.T.PT.";

    private static Sample sample() {
        return new Sample()
                .cell("CHN.DDS.T.USD.2023", 39)
                .cell("CHN.SVC.T.USD.2023", 100)
                .cell("CHN.DDS.T.USD.2024", 44)
                .cell("CHN.SVC.T.USD.2024", 110)
                .whole("DDS", "SVC")
                .target("CHN.DDS.T.PT", "SVC", 2029, "45");
    }

    @Test
    void tgapIsWhatIsMissingInPercentagePoints() {
        Derived gap = sample().indicator(AIM + "TGAP.2029");

        assertThat(gap.value().orElseThrow()).isCloseTo(5, within(1e-12));
        assertThat(gap.unit()).isEqualTo(Unit.PERCENTAGE_POINT);
    }

    /** The fifth root of 45 / 40 is 1.023836. */
    @Test
    void treqIsTheGrowthOfTheShareThatIsNeededAYear() {
        assertThat(sample().value(AIM + "TREQ.2029")).isCloseTo(2.3836, within(5e-5));
    }

    /** 5 points over 5 years. */
    @Test
    void treqpIsThePointsThatAreNeededAYear() {
        assertThat(sample().value(AIM + "TREQP.2029")).isCloseTo(1, within(1e-12));
    }

    @Test
    void tpathRisesEvenlyToTheTarget() {
        assertThat(sample().value(AIM + "TPATH.2025")).isCloseTo(41, within(1e-12));
        assertThat(sample().value(AIM + "TPATH.2029")).isCloseTo(45, within(1e-12));
    }

    /** The last year brought 40 - 39 = 1 point, as needed: on track. */
    @Test
    void ttrkIsNotNegativeOnTrack() {
        assertThat(sample().value(AIM + "TTRK.2029")).isCloseTo(0, within(1e-12));
    }

    @Test
    void printedShareServesWhereTheWholeIsUnknown() {
        Sample sample = new Sample()
                .cell("CHN.DDS.T.USD.2023", 385.9)
                .printed(Measure.SHARE, "CHN.DDS.T.USD.2023", "CHN.SVC.T.USD.2023", "39.5", "0.05")
                .target("CHN.DDS.T.PT", "SVC", 2029, "45");

        assertThat(sample.value(AIM + "TGAP.2029")).isCloseTo(5.5, within(1e-12));
        assertThat(sample.indicator(AIM + "TGAP.2029").figures()).containsExactly("p0", "t0");
    }

    @Test
    void withoutABaseShareTheGapIsListedWithWhatIsMissing() {
        Outcome gap = new Sample()
                .cell("CHN.DDS.T.USD.2024", 406.72)
                .target("CHN.DDS.T.PT", "SVC", 2029, "45")
                .indicator(AIM + "TGAP.2029")
                .outcome();

        assertThat(gap).isInstanceOfSatisfying(Outcome.Missing.class, missing -> {
            assertThat(missing.inputs()).containsExactly("CHN.SVC.T.USD.2024");
            assertThat(missing.reason().en()).contains("CHN.SVC.T.USD.2024");
        });
    }

    /** 500 billion in 2025, 400 in 2023: 50 a year. */
    @Test
    void levelTargetIsMeasuredInItsCurrency() {
        Sample sample = new Sample().cell("CHN-HGH.DGT.T.CNY.2023", 400).target("CHN-HGH.DGT.T.CNY", "", 2025, "500");

        assertThat(sample.value("CHN-HGH.DGT.T.CNY.TREQP.2025")).isCloseTo(50, within(1e-12));
        assertThat(sample.indicator("CHN-HGH.DGT.T.CNY.TREQP.2025").unit()).isEqualTo(Unit.currency("CNY"));
    }
}
