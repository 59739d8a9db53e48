package org.tradebrief.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DirectedTest {

    @Property(tries = 500, seed = "1976")
    void sumsEncloseTheExactSum(
            @ForAll @DoubleRange(min = -1e13, max = 1e13) double a, @ForAll @DoubleRange(min = -1, max = 1) double b) {
        BigDecimal exact = new BigDecimal(a).add(new BigDecimal(b));

        assertThat(new BigDecimal(Directed.addDown(a, b))).isLessThanOrEqualTo(exact);
        assertThat(new BigDecimal(Directed.addUp(a, b))).isGreaterThanOrEqualTo(exact);
    }

    @Property(tries = 500, seed = "1976")
    void productsEncloseTheExactProduct(
            @ForAll @DoubleRange(min = -1e13, max = 1e13) double a, @ForAll @DoubleRange(min = -9, max = 9) double b) {
        BigDecimal exact = new BigDecimal(a).multiply(new BigDecimal(b));

        assertThat(new BigDecimal(Directed.timesDown(a, b))).isLessThanOrEqualTo(exact);
        assertThat(new BigDecimal(Directed.timesUp(a, b))).isGreaterThanOrEqualTo(exact);
    }

    @Property(tries = 500, seed = "1976")
    void quotientsEncloseTheExactQuotient(
            @ForAll @DoubleRange(min = -1e13, max = 1e13) double a,
            @ForAll @DoubleRange(min = 0.25, max = 9) double divisor) {
        BigDecimal exact = new BigDecimal(a).divide(new BigDecimal(divisor), new MathContext(60));

        assertThat(new BigDecimal(Directed.overDown(a, divisor))).isLessThanOrEqualTo(exact);
        assertThat(new BigDecimal(Directed.overUp(a, -divisor))).isGreaterThanOrEqualTo(exact.negate());
    }

    @Test
    void exactResultsAreNotWidened() {
        assertThat(Directed.addUp(1370, 20)).isEqualTo(1390);
        assertThat(Directed.timesDown(89, 3)).isEqualTo(267);
        assertThat(Directed.overUp(267, 3)).isEqualTo(89);
    }

    @Test
    void unboundedFactorTimesNothingIsNothing() {
        assertThat(Directed.timesUp(Double.POSITIVE_INFINITY, 0)).isZero();
    }
}
