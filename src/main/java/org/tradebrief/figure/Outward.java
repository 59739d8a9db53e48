package org.tradebrief.figure;

import java.math.BigDecimal;

/** Bounds in double precision that are rounded outward, so that the exact bound lies between them. */
final class Outward {
    private Outward() {}

    /** The greatest double that is not above a decimal. */
    static double down(BigDecimal exact) {
        double nearest = exact.doubleValue();
        return isExactDouble(exact) || isAtMost(nearest, exact) ? nearest : Math.nextDown(nearest);
    }

    /** Whole numbers of up to 15 digits are doubles, and amounts are mostly such numbers. */
    private static boolean isExactDouble(BigDecimal exact) {
        return exact.scale() <= 0 && (long) exact.precision() - exact.scale() <= 15;
    }

    /** The least double that is not below a decimal. */
    static double up(BigDecimal exact) {
        return -down(exact.negate());
    }

    /** Bounds of an operation that IEEE 754 rounds correctly, which is half a unit in the last place off at most. */
    static Interval oneStep(double low, double high) {
        return new Interval(Math.nextDown(low), Math.nextUp(high));
    }

    /** Bounds by Math.pow, exp and log, which are one unit in the last place off: two steps below a power of two. */
    static Interval twoSteps(double low, double high) {
        return new Interval(Math.nextDown(Math.nextDown(low)), Math.nextUp(Math.nextUp(high)));
    }

    /**
     * A bound of a root. The exponent 1/n is itself rounded, by at most half a unit in the last place, which changes
     * the power by up to |ln x| / n times as much; so the bound steps outward by that and two units more.
     *
     * @param side -1 for the lower bound, 1 for the upper
     */
    static double root(double number, int n, int side) {
        double root = Math.pow(number, 1.0 / n);
        double units = Math.abs(Math.log(Math.max(number, Double.MIN_VALUE))) / n + 2;
        return Double.isInfinite(number) ? number : root + side * Math.ceil(units) * Math.ulp(root);
    }

    /** Zero times infinity is zero here: an end that is not reached times a factor that is exactly nothing. */
    static double product(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }

    /**
     * A bound of a reciprocal.
     *
     * @param side -1 for the lower bound, 1 for the upper
     */
    static double reciprocal(double number, int side) {
        if (number == 0) {
            return side * Double.POSITIVE_INFINITY;
        }
        return side < 0 ? Math.nextDown(1 / number) : Math.nextUp(1 / number);
    }

    private static boolean isAtMost(double number, BigDecimal exact) {
        return Double.isFinite(number) ? new BigDecimal(number).compareTo(exact) <= 0 : number < 0;
    }
}
