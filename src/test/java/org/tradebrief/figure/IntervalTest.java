package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final MathContext EXACT_ENOUGH = new MathContext(60);
    private static final Interval DECADE = Interval.of(1, 10);

    /** An interval and a real number in it. */
    record Member(Interval interval, BigDecimal number) {}

    @Provide
    static Arbitrary<Member> members() {
        return members(doubles(-1_000_000_000_000_000L));
    }

    @Provide
    static Arbitrary<Member> positive() {
        return members(doubles(1));
    }

    @Provide
    static Arbitrary<Double> finite() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Provide
    static Arbitrary<Double> positiveDoubles() {
        return doubles(1);
    }

    /** Doubles of every digit pattern between 1e-30 and 1e20 in size. */
    private static Arbitrary<Double> doubles(long least) {
        Arbitrary<Long> digits = Arbitraries.longs().between(least, 1_000_000_000_000_000L);
        Arbitrary<Integer> exponents = Arbitraries.integers().between(-30, 5).withoutEdgeCases();
        return Combinators.combine(digits, exponents)
                .as((significand, exponent) -> BigDecimal.valueOf(significand)
                        .scaleByPowerOfTen(exponent)
                        .doubleValue());
    }

    private static Arbitrary<Member> members(Arbitrary<Double> ends) {
        return Combinators.combine(
                        ends, ends, Arbitraries.integers().between(0, 1000).withoutEdgeCases())
                .as((a, b, thousandths) -> {
                    BigDecimal low = new BigDecimal(Math.min(a, b));
                    BigDecimal high = new BigDecimal(Math.max(a, b));
                    BigDecimal part = BigDecimal.valueOf(thousandths, 3);
                    BigDecimal number = low.add(high.subtract(low).multiply(part));
                    return new Member(Interval.of(low.doubleValue(), high.doubleValue()), number);
                });
    }

    private static boolean holds(Interval interval, BigDecimal exact) {
        boolean above = Double.isInfinite(interval.lower()) || new BigDecimal(interval.lower()).compareTo(exact) <= 0;
        return above && (Double.isInfinite(interval.upper()) || new BigDecimal(interval.upper()).compareTo(exact) >= 0);
    }

    @Property(tries = 200)
    void sumHoldsTheExactSum(@ForAll("members") Member a, @ForAll("members") Member b) {
        assertThat(holds(a.interval().plus(b.interval()), a.number().add(b.number())))
                .isTrue();
    }

    @Property(tries = 200)
    void differenceHoldsTheExactDifference(@ForAll("members") Member a, @ForAll("members") Member b) {
        assertThat(holds(a.interval().minus(b.interval()), a.number().subtract(b.number())))
                .isTrue();
    }

    @Property(tries = 200)
    void productHoldsTheExactProduct(@ForAll("members") Member a, @ForAll("members") Member b) {
        assertThat(holds(a.interval().times(b.interval()), a.number().multiply(b.number())))
                .isTrue();
    }

    @Property(tries = 200)
    void quotientHoldsTheExactQuotient(@ForAll("members") Member a, @ForAll("members") Member b) {
        if (b.number().signum() == 0) {
            return;
        }
        Interval quotient = a.interval().dividedBy(b.interval());
        assertThat(holds(quotient, a.number().divide(b.number(), EXACT_ENOUGH))).isTrue();
    }

    @Property(tries = 100)
    void powerHoldsTheExactPower(@ForAll("positive") Member a, @ForAll @IntRange(min = 1, max = 12) int n) {
        assertThat(holds(a.interval().pow(n), a.number().pow(n))).isTrue();
    }

    @Property(tries = 200)
    void rootHoldsTheNumberWhosePowerWasTaken(
            @ForAll("positiveDoubles") double number, @ForAll @IntRange(min = 1, max = 10) int n) {
        Interval power = Interval.of(new BigDecimal(number).pow(n), new BigDecimal(number).pow(n));
        assertThat(power.root(n).contains(number)).isTrue();
    }

    @Property(tries = 200)
    void exponentialUndoesTheLogarithm(@ForAll("positiveDoubles") double number) {
        assertThat(Interval.point(number).log().exp().contains(number)).isTrue();
    }

    @Property(tries = 200)
    void decimalsLieBetweenTheDoublesAroundThem(@ForAll BigDecimal exact) {
        Interval around = Interval.of(exact, exact);
        assertThat(holds(around, exact)).isTrue();
        assertThat(around.upper()).isLessThanOrEqualTo(Math.nextUp(around.lower()));
    }

    @Property(tries = 200)
    void intervalsMeetExactlyWhereTheyHaveAnIntersection(@ForAll("members") Member a, @ForAll("members") Member b) {
        boolean meets = a.interval().meets(b.interval());
        assertThat(a.interval().intersect(b.interval()).isPresent()).isEqualTo(meets);
        assertThat(a.interval().gap(b.interval()) == 0).isEqualTo(meets);
    }

    @Property(tries = 200)
    void bothHoldTheirIntersectionAndTheHullHoldsBoth(@ForAll("members") Member a, @ForAll("members") Member b) {
        a.interval().intersect(b.interval()).ifPresent(common -> {
            assertThat(a.interval().contains(common)).isTrue();
            assertThat(b.interval().contains(common)).isTrue();
        });
        Interval hull = a.interval().hull(b.interval());
        assertThat(hull.contains(a.interval()) && hull.contains(b.interval())).isTrue();
    }

    @Property(tries = 200)
    void centreLiesInside(@ForAll("finite") double a, @ForAll("finite") double b) {
        Interval interval = Interval.of(Math.min(a, b), Math.max(a, b));
        assertThat(interval.contains(interval.centre())).isTrue();
    }

    @Test
    void decimalsBeyondAllDoublesAreBoundedByInfinity() {
        BigDecimal huge = new BigDecimal("1e400");
        assertThat(Interval.of(huge, huge)).isEqualTo(Interval.of(Double.MAX_VALUE, Double.POSITIVE_INFINITY));
        assertThat(Interval.of(huge.negate(), huge)).isEqualTo(Interval.ALL);
    }

    @Test
    void centreOfTheWidestBoundedIntervalIsFinite() {
        assertThat(Interval.of(-Double.MAX_VALUE, Double.MAX_VALUE).centre()).isZero();
    }

    @Test
    void quotientByAnIntervalThatHoldsZeroInsideIsAnything() {
        assertThat(DECADE.dividedBy(Interval.of(-1, 1))).isEqualTo(Interval.ALL);
    }

    @Test
    void quotientByAnIntervalThatStartsAtZeroIsHalfBounded() {
        Interval quotient = DECADE.dividedBy(Interval.of(0, 2));
        assertThat(quotient.lower()).isBetween(0.499999, 0.5);
        assertThat(quotient.upper()).isInfinite();
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(Interval.of(0, 1).negate().negate()).isEqualTo(Interval.of(0, 1));
    }

    @Test
    void infinityAloneIsNoInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.point(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(0, Double.NaN));
    }

    @Test
    void rootsOfHugeNumbersHoldTheExactRoot() {
        // 1e300 is the cube of 1e100; the exponent 1/3 rounded to a double is off by 1.85e-17.
        assertThat(Interval.of(new BigDecimal("1e300"), new BigDecimal("1e300"))
                        .root(3)
                        .contains(1e100))
                .isTrue();
    }

    @Test
    void thereIsNoZerothRoot() {
        assertThatIllegalArgumentException().isThrownBy(() -> DECADE.root(0));
    }
}
