package org.tradebrief.reconcile.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of the IMF's quarterly national accounts manual; expected values by JDemetra+ 1.2.1. */
class BenchmarkingTest {
    private static final double[] INDICATOR = {
        98.2, 100.8, 102.2, 100.8, 99.0, 101.6, 102.7, 101.5, 100.5, 103.0, 103.5, 101.5
    };
    private static final List<Benchmarking.Total> YEARS =
            List.of(new Benchmarking.Total(0, 4, 4000.0, 0.05), new Benchmarking.Total(4, 8, 4161.4, 0.05));

    @Test
    void proportionalDenton() {
        assertFits(
                Benchmarking.PROPORTIONAL_DENTON,
                "969.792854 998.419035 1018.345837 1013.442274 1007.203341 1042.848545 1060.344647 1051.003466"
                        + " 1040.648752 1066.535537 1071.712894 1051.003466");
    }

    @Test
    void additiveDenton() {
        assertFits(
                Benchmarking.ADDITIVE_DENTON,
                "988.688636 994.893182 1003.502273 1012.915909 1025.534091 1038.947727 1047.256818 1049.661364"
                        + " 1048.661364 1051.161364 1051.661364 1049.661364");
    }

    @Test
    void proportionalDentonOfSecondDifferences() {
        assertFits(
                new Benchmarking(1, 1, false, 2, Benchmarking.Start.FREE),
                "964.871061 998.732467 1021.034159 1015.362313 1005.397285 1040.182572 1059.916043 1055.904100"
                        + " 1053.791280 1088.501393 1102.323024 1089.394761");
    }

    @Test
    void originalDenton() {
        assertFits(
                Benchmarking.ORIGINAL_DENTON,
                "596.734917 973.960106 1197.501542 1231.803435 1108.074269 1058.304460 1016.525802 978.495469"
                        + " 968.855119 992.955993 997.776168 978.495469");
    }

    /** The example in another unit is the same example. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e6, 1e13})
    void magnitudeDoesNotMatter(double unit) {
        double[] indicator = Arrays.stream(INDICATOR).map(value -> value * unit).toArray();
        List<Benchmarking.Total> totals = YEARS.stream()
                .map(total -> new Benchmarking.Total(
                        total.from(), total.to(), total.value() * unit, total.halfWidth() * unit))
                .toList();
        double[] fitted =
                Benchmarking.PROPORTIONAL_DENTON.fit(indicator, totals).values();

        assertThat(Arrays.stream(fitted).map(value -> value / unit).toArray())
                .containsExactly(
                        Benchmarking.PROPORTIONAL_DENTON.fit(INDICATOR, YEARS).values(), within(1e-8));
    }

    /** Totals without width that contradict each other cannot be met, and are not said to agree. */
    @Test
    void exactTotalsThatContradictEachOtherDoNotAgree() {
        List<Benchmarking.Total> totals = List.of(
                new Benchmarking.Total(0, 4, 4000, 0),
                new Benchmarking.Total(4, 8, 4161.4, 0),
                new Benchmarking.Total(0, 8, 8161.5, 0));

        assertThat(Benchmarking.PROPORTIONAL_DENTON.fit(INDICATOR, totals).agreed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 0.8, false, 844.722765 980.603764 1072.680771 1101.992699 1096.008032 1100.349244 1045.026499 920.016226"
                + " 748.861621 634.592016 530.838048 436.764246",
        "1.0, 0.8, true, 972.570409 998.378059 1016.837348 1012.214184 1008.351146 1044.338885 1060.455936 1048.254033"
                + " 1033.668022 1055.889705 1058.208663 1035.558198",
        "0.0, 1.0, true, 969.172610 998.498053 1018.709028 1013.620309 1007.509735 1042.884081 1060.060326 1050.945858"
                + " 1040.830092 1066.119507 1071.177390 1050.945858",
        "0.5, 1.0, false, 979.217098 996.677069 1010.911644 1013.194190 1016.336448 1040.912894 1053.798023 1050.352636"
                + " 1044.666915 1058.838148 1061.655335 1050.352636",
        "0.5, 0.8, true, 972.258229 998.397784 1017.031976 1012.312011 1008.533366 1044.353310 1060.297642 1048.215683"
                + " 1033.722028 1055.762914 1058.079833 1035.542490",
        "1.0, 1.0, false, 969.792854 998.419035 1018.345837 1013.442274 1007.203341 1042.848545 1060.344647 1051.003466"
                + " 1040.648752 1066.535537 1071.712894 1051.003466",
        "0.0, 1.0, false, 988.688636 994.893182 1003.502273 1012.915909 1025.534091 1038.947727 1047.256818 1049.661364"
                + " 1048.661364 1051.161364 1051.661364 1049.661364",
        "0.5, 1.0, true, 969.483974 998.457697 1018.527577 1013.530752 1007.355231 1042.866760 1060.202615 1050.975394"
                + " 1040.739997 1066.327390 1071.444433 1050.975394",
        "0.5, 0.8, false, 853.943979 979.419499 1064.785448 1101.851074 1106.549820 1098.139715 1037.879731 918.830734"
                + " 751.135606 629.942703 526.076114 436.278669",
        "0.0, 0.8, true, 971.942792 998.419390 1017.226542 1012.411275 1008.718769 1044.366567 1060.138988 1048.175676"
                + " 1033.774824 1055.636171 1057.951599 1035.526103",
        "0.0, 0.8, false, 863.231240 978.187498 1056.911578 1101.669684 1117.169723 1095.890690 1030.738634 917.600953"
                + " 753.380763 625.304610 521.343688 435.774950"
    })
    void cholette(double proportionality, double autocorrelation, boolean bias, String expected) {
        assertFits(Benchmarking.cholette(autocorrelation, proportionality, bias), expected);
    }

    @Test
    void rampFittedToTwoYears() {
        double[] ramp = {1, 2, 3, 4, 5, 6, 7, 8};
        List<Benchmarking.Total> totals =
                List.of(new Benchmarking.Total(0, 4, 15, 0), new Benchmarking.Total(4, 8, 25, 0));

        assertThat(Benchmarking.PROPORTIONAL_DENTON.fit(ramp, totals).values())
                .containsExactly(
                        numbers("1.614481 3.186562 4.589041 5.609915 5.952381 6.115460 6.278539 6.653620"),
                        within(5e-7));
    }

    /** Two years of 4,000.0 and 4,161.4 and their printed sum of 8,161.5: 0.1 apart, as rounding allows. */
    @Test
    void totalsThatDifferByRoundingAreBalancedAndReported() {
        List<Benchmarking.Total> totals =
                List.of(YEARS.get(0), YEARS.get(1), new Benchmarking.Total(0, 8, 8161.5, 0.05));
        Benchmarking.Benchmarked result = Benchmarking.PROPORTIONAL_DENTON.fit(INDICATOR, totals);

        assertThat(result.agreed()).isFalse();
        assertThat(Arrays.stream(result.residuals()).map(Math::abs).max().orElseThrow())
                .isCloseTo(0.1 / 3, within(1e-3));
    }

    private static void assertFits(Benchmarking method, String expected) {
        assertThat(method.fit(INDICATOR, YEARS).values()).containsExactly(numbers(expected), within(5e-7));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
