package org.tradebrief.check;

import java.math.BigDecimal;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;

/**
 * One side of a relation: a central value, all that the printed digits allow, and what still counts as the same value.
 *
 * @param value central value
 * @param allowed everything that it may be
 * @param same the values that agree with it: of hedged words the whole interval that they name, of a plain number what
 *     shows the same digits when written with one digit more, of a computed value that value alone
 */
record Term(double value, Interval allowed, Interval same) {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** What a phrase prints. */
    static Term printed(Quantity quantity) {
        Interval allowed = quantity.interval();
        double value = quantity.value().doubleValue();
        return new Term(
                value,
                allowed,
                switch (quantity.hedge()) {
                    case NONE -> oneDigitMore(quantity);
                    case APPROXIMATE, OVER, NEARLY, RANGE -> allowed;
                });
    }

    /** What a figure that was read as a number prints. */
    static Term printed(ReadFigure read) {
        return printed(read.reading().allowed().orElseThrow());
    }

    /** What follows from other terms. */
    static Term computed(double value, Interval allowed) {
        return new Term(value, allowed, Interval.point(value));
    }

    /** One number without rounding. */
    static Term exact(double value) {
        return computed(value, Interval.point(value));
    }

    /** A declared band, in all of which a value may lie. */
    static Term band(Interval allowed) {
        return new Term(allowed.centre(), allowed, allowed);
    }

    private static Interval oneDigitMore(Quantity quantity) {
        BigDecimal half = quantity.lastDigit().divide(TWENTY);
        return Interval.of(quantity.value().subtract(half), quantity.value().add(half));
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

    /** A factor as a change in percent: 1.0362 is 3.62. */
    Term asChange() {
        return computed((value - 1) * 100, allowed.plus(-1).times(100));
    }

    /** A change in percent as a factor: 3.62 is 1.0362. */
    Term asFactor() {
        return computed(1 + value / 100, allowed.dividedBy(Interval.point(100)).plus(1));
    }

    /** The n-th root of a factor. */
    Term root(int n) {
        return computed(Math.pow(value, 1.0 / n), allowed.root(n));
    }

    Finding.Side side() {
        return new Finding.Side(value, allowed.lower(), allowed.upper());
    }
}
