package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;

class BoundsTest {
    private static final String X = "CHN.DDS.X.USD.2024";
    private static final String M = "CHN.DDS.M.USD.2024";

    /** Formulas in which inputs occur twice, or a function bends. */
    private static final List<String> FORMULAS = List.of(
            "x / lag(x, 1) - 1",
            "(x - imports(x)) / (x + imports(x))",
            "1 - abs(x - imports(x)) / (x + imports(x))",
            "x / (x + imports(x))",
            "x * x - 3 * x",
            "(x / lag(x, 1)) ^ (1 / 3)",
            "sqrt(x) - log(x)",
            "max(x, imports(x)) - min(x, lag(x, 1))",
            "exp(x / 50) / imports(x)",
            "(x - lag(x, 1)) / lag(imports(x) + x, 1)",
            "x ^ 2 / (x + 1) ^ 3");

    private static Sample of(double x, double m, double x0, double half) {
        return new Sample()
                .cell(X, x, half)
                .cell(M, m, half)
                .cell("CHN.DDS.X.USD.2023", x0, half)
                .cell("CHN.DDS.M.USD.2023", m, half);
    }

    /** Any choice of inputs within their intervals gives a value within the enclosure. */
    @Property(tries = 150)
    void enclosureHoldsEveryValueThatItsInputsAllow(
            @ForAll @IntRange(max = 10) int formula,
            @ForAll @DoubleRange(min = 5, max = 100) double x,
            @ForAll @DoubleRange(min = 5, max = 100) double m,
            @ForAll @DoubleRange(min = 5, max = 100) double x0,
            @ForAll @DoubleRange(min = 0, max = 4) double half,
            @ForAll @DoubleRange(min = -1, max = 1) double a,
            @ForAll @DoubleRange(min = -1, max = 1) double b) {
        Interval enclosure = of(x, m, x0, half).enclose(FORMULAS.get(formula), X);
        double value = of(x + a * half, m + b * half, x0 - a * half, 0).evaluate(FORMULAS.get(formula), X);

        double rounding = 1e-12 * (1 + Math.abs(value));
        assertThat(enclosure.lower()).isLessThanOrEqualTo(value + rounding);
        assertThat(enclosure.upper()).isGreaterThanOrEqualTo(value - rounding);
    }

    /** Ratio and value differ by a rounding error; the number stands in its own interval all the same. */
    @Test
    void valueStandsInItsIntervalDespiteRounding() {
        Derived growth = new Sample()
                .cell("CHN.DDS.X.USD.2023", 0.3)
                .cell(X, 0.1 + 0.2)
                .ratio(X, "CHN.DDS.X.USD.2023", 1, 1)
                .indicator("CHN.DDS.X.USD.YOY.2024");

        assertThat(growth.interval().contains(growth.value().orElseThrow())).isTrue();
    }

    /** Share of a part from part and rest: [29.5 / (29.5 + 20.5), 30.5 / (30.5 + 19.5)] = [0.59, 0.61]. */
    @Test
    void shareFromPartAndRestIsAsTightAsCanBe() {
        Interval share = of(30, 20, 1, 0.5).enclose("x / (x + imports(x))", X);

        assertThat(share.lower()).isCloseTo(0.59, within(1e-12));
        assertThat(share.upper()).isCloseTo(0.61, within(1e-12));
    }

    /** From the ratio alone, [1.5, 1.6]: (r - 1) / (r + 1) lies in [0.2, 0.230769]. */
    @Test
    void formulaOfARatioTakesTheNetworksBoundsHoweverItIsWritten() {
        Interval balance = of(30, 20, 1, 5).ratio(X, M, 1.5, 1.6).enclose("(x - imports(x)) / (x + imports(x))", X);

        assertThat(balance.lower()).isCloseTo(0.2, within(1e-12));
        assertThat(balance.upper()).isCloseTo(0.6 / 2.6, within(1e-12));
    }

    @Test
    void quotientByWhatMayBeZeroIsUnbounded() {
        assertThat(of(30, 1, 1, 2).enclose("1 / imports(x)", X)).isEqualTo(Interval.ALL);
    }

    @Test
    void numberWithADecimalFractionIsEnclosed() {
        Interval tenth = of(30, 20, 1, 0).enclose("0.1", X);

        assertThat(tenth.width()).isPositive().isLessThan(1e-16);
    }
}
