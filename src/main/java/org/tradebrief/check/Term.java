package org.tradebrief.check;

import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;

/**
 * One side of a relation: a central value, all that the printed digits allow, and what still counts as the same value.
 *
 * @param value central value
 * @param allowed everything that it may be
 * @param slack how far from the central value something still is the same: for a plain number what shows the same
 *     digits when written with one digit more, for a computed value nothing, for hedged words everything allowed
 */
record Term(double value, Interval allowed, double slack) {
    private static final double EVERYTHING = Double.POSITIVE_INFINITY;

    /** What a phrase prints. */
    static Term printed(Quantity quantity) {
        double slack = switch (quantity.hedge()) {
            case NONE -> quantity.lastDigit().doubleValue() / 20;
            case APPROXIMATE, OVER, NEARLY, RANGE -> EVERYTHING;
        };
        return new Term(quantity.value().doubleValue(), quantity.interval(), slack);
    }

    /** What a figure that was read as a number prints. */
    static Term printed(ReadFigure read) {
        return printed(read.reading().allowed().orElseThrow());
    }

    /** What follows from other terms. */
    static Term computed(double value, Interval allowed) {
        return new Term(value, allowed, 0);
    }

    /** One number without rounding. */
    static Term exact(double value) {
        return computed(value, Interval.point(value));
    }

    /** A declared band, in all of which a value may lie. */
    static Term band(Interval allowed) {
        return band(allowed.centre(), allowed);
    }

    /** A band round a value. */
    static Term band(double value, Interval allowed) {
        return new Term(value, allowed, EVERYTHING);
    }

    /** Everything that counts as the same value. */
    Interval same() {
        return slack == EVERYTHING ? allowed : Interval.of(Math.nextDown(value - slack), Math.nextUp(value + slack));
    }

    Term plus(Term other) {
        return computed(value + other.value, allowed.plus(other.allowed));
    }

    Term minus(Term other) {
        return computed(value - other.value, allowed.minus(other.allowed));
    }

    Term times(double factor) {
        return computed(value * factor, allowed.times(factor));
    }

    Term times(Term other) {
        return computed(value * other.value, allowed.times(other.allowed));
    }

    Term dividedBy(Term other) {
        return computed(value / other.value, allowed.dividedBy(other.allowed));
    }

    Term dividedBy(double divisor) {
        return computed(value / divisor, allowed.dividedBy(Interval.point(divisor)));
    }

    /** A factor as a change in percent: 1.0418 is 4.18. */
    Term asChange() {
        return computed((value - 1) * 100, allowed.plus(-1).times(100));
    }

    /** A change in percent as a factor: 4.18 is 1.0418. */
    Term asFactor() {
        return computed(1 + value / 100, allowed.dividedBy(Interval.point(100)).plus(1));
    }

    /** The n-th root of a factor that is not negative. */
    Term root(int n) {
        Interval factor = allowed.intersect(Interval.NON_NEGATIVE).orElseThrow();
        return n == 1 ? this : computed(Math.pow(value, 1.0 / n), factor.root(n));
    }

    Finding.Side side() {
        return new Finding.Side(value, allowed.lower(), allowed.upper());
    }
}
