package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A closed interval of real numbers in double precision whose ends are rounded outward by every operation.
 *
 * <p>Whatever real numbers the operands hold, the result holds the exact result (Moore, Kearfott and Cloud 2009,
 * Introduction to Interval Analysis, chapter 3). A contradiction between intervals is therefore never an artefact of
 * floating point.
 *
 * @param lower the lower end, possibly negative infinity, never positive infinity
 * @param upper the upper end, possibly positive infinity, never below {@code lower} nor negative infinity
 */
public record Interval(double lower, double upper) {
    /** All real numbers: what is known of a value of which nothing is known. */
    public static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** All real numbers from zero on. */
    public static final Interval NON_NEGATIVE = new Interval(0, Double.POSITIVE_INFINITY);

    public Interval {
        boolean ordered = lower <= upper && lower < Double.POSITIVE_INFINITY && upper > Double.NEGATIVE_INFINITY;
        if (!ordered) {
            throw new IllegalArgumentException("not an interval: [" + lower + ", " + upper + "]");
        }
        // Adding zero turns -0.0 into 0.0, so that equal intervals are equal records.
        lower += 0.0;
        upper += 0.0;
    }

    /** The closed interval between two doubles. */
    public static Interval of(double lower, double upper) {
        return new Interval(lower, upper);
    }

    /** The interval that holds one double only. */
    public static Interval point(double value) {
        return new Interval(value, value);
    }

    /** The narrowest interval of doubles that holds two decimals and all between them. */
    public static Interval of(BigDecimal lower, BigDecimal upper) {
        return new Interval(down(lower), up(upper));
    }

    /** The greatest double that is not above a decimal. */
    public static double down(BigDecimal exact) {
        return Outward.down(exact);
    }

    /** The least double that is not below a decimal. */
    public static double up(BigDecimal exact) {
        return Outward.up(exact);
    }

    /** The middle; of a half-bounded interval its finite end. */
    public double centre() {
        if (Double.isInfinite(lower)) {
            return Double.isInfinite(upper) ? 0 : upper;
        }
        if (Double.isInfinite(upper)) {
            return lower;
        }
        double width = width();
        return nearest(Double.isInfinite(width) ? lower / 2 + upper / 2 : lower + width / 2);
    }

    /** The distance between the ends. */
    public double width() {
        return upper - lower;
    }

    /** Whether both ends are finite. */
    public boolean bounded() {
        return Double.isFinite(lower) && Double.isFinite(upper);
    }

    /** Whether it holds one number only. */
    public boolean isPoint() {
        return lower == upper;
    }

    /** Whether it holds a number. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Whether it holds every number of another interval. */
    public boolean contains(Interval other) {
        return lower <= other.lower && other.upper <= upper;
    }

    /** Whether the two have a number in common. */
    public boolean meets(Interval other) {
        return lower <= other.upper && other.lower <= upper;
    }

    /** The numbers that both hold, or empty when they have none in common. */
    public Optional<Interval> intersect(Interval other) {
        double low = Math.max(lower, other.lower);
        double high = Math.min(upper, other.upper);
        return low <= high ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    /** The narrowest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(Math.min(lower, other.lower), Math.max(upper, other.upper));
    }

    /** The number it holds that is nearest to a given one. */
    public double nearest(double value) {
        return Math.clamp(value, lower, upper);
    }

    /** The distance between two intervals, zero when they meet. */
    public double gap(Interval other) {
        return Math.max(0, Math.max(other.lower - upper, lower - other.upper));
    }

    public Interval plus(Interval other) {
        return Outward.oneStep(lower + other.lower, upper + other.upper);
    }

    public Interval minus(Interval other) {
        return Outward.oneStep(lower - other.upper, upper - other.lower);
    }

    public Interval negate() {
        return new Interval(-upper, -lower);
    }

    public Interval times(Interval other) {
        double a = Outward.product(lower, other.lower);
        double b = Outward.product(lower, other.upper);
        double c = Outward.product(upper, other.lower);
        double d = Outward.product(upper, other.upper);
        return Outward.oneStep(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /**
     * The quotients of the two; all real numbers when the divisor holds zero inside, since a quotient then can be
     * anything.
     */
    public Interval dividedBy(Interval divisor) {
        if (divisor.lower < 0 && divisor.upper > 0 || divisor.lower == 0 && divisor.upper == 0) {
            return ALL;
        }
        return times(new Interval(Outward.reciprocal(divisor.upper, -1), Outward.reciprocal(divisor.lower, 1)));
    }

    public Interval plus(double number) {
        return plus(point(number));
    }

    public Interval times(double number) {
        return times(point(number));
    }

    /** Natural logarithm; the lower end of an interval that reaches zero becomes negative infinity. */
    public Interval log() {
        if (upper <= 0) {
            throw new ArithmeticException("no logarithm of " + this);
        }
        return Outward.twoSteps(lower <= 0 ? Double.NEGATIVE_INFINITY : Math.log(lower), Math.log(upper));
    }

    /** Exponential, never negative. */
    public Interval exp() {
        return Outward.twoSteps(Math.exp(lower), Math.exp(upper)).notNegative();
    }

    /** The n-th power, n at least 1, of an interval without negative numbers. */
    public Interval pow(int n) {
        requireRising(n);
        return Outward.twoSteps(Math.pow(lower, n), Math.pow(upper, n)).notNegative();
    }

    /** The n-th root, n at least 1, of an interval without negative numbers. */
    public Interval root(int n) {
        requireRising(n);
        return new Interval(Outward.root(lower, n, -1), Outward.root(upper, n, 1)).notNegative();
    }

    @Override
    public String toString() {
        return "[" + lower + ", " + upper + "]";
    }

    private void requireRising(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("power or root " + n + ": expected 1 or more");
        }
        if (lower < 0) {
            throw new ArithmeticException("negative numbers in " + this);
        }
    }

    private Interval notNegative() {
        return lower < 0 ? new Interval(0, upper) : this;
    }
}
