package org.tradebrief.figure;

import java.math.BigDecimal;

/**
 * What a printed phrase allows: an exact decimal interval in a unit, and the number that was printed.
 *
 * <p>Percentages are in percent, amounts in single units of their currency.
 *
 * @param lower lower end
 * @param value the number as printed, times its magnitude
 * @param upper upper end
 * @param unit unit of all three
 * @param hedge how the words qualify the number
 * @param lastDigit unit of the last printed digit, times the magnitude; zero for an exact count or fraction
 * @param significantDigits number of digits printed, from the first that is not zero
 */
public record Quantity(
        BigDecimal lower,
        BigDecimal value,
        BigDecimal upper,
        Unit unit,
        Hedge hedge,
        BigDecimal lastDigit,
        int significantDigits) {

    public Quantity {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("lower end " + lower + " above upper end " + upper);
        }
    }

    /** How words qualify a printed number. */
    public enum Hedge {
        NONE,
        APPROXIMATE,
        OVER,
        NEARLY,
        /** A range of two printed numbers. */
        RANGE
    }

    /**
     * Whether more significant digits were printed of it than of another. Of an amount and its restatement in another
     * currency the one with more digits was there first: no conversion adds digits.
     */
    public boolean isMorePreciseThan(Quantity other) {
        return significantDigits > other.significantDigits;
    }

    /** The interval in doubles, rounded outward. */
    public Interval interval() {
        return Interval.of(lower, upper);
    }
}
