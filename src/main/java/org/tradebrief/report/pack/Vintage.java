package org.tradebrief.report.pack;

import java.util.List;
import org.tradebrief.figure.Interval;

/**
 * The value of a cell or indicator as one edition published it.
 *
 * @param edition the edition, the first one that published exactly this
 * @param value the value, in single units
 * @param interval all values that its figures allowed
 * @param status how it was known, as {@code data.csv} says it: {@code single}, {@code derived}
 * @param figures identifiers of the figures that it rested on, sorted
 */
public record Vintage(String edition, double value, Interval interval, String status, List<String> figures) {
    /** Relative difference of two doubles that were computed from the same numbers in other orders. */
    private static final double NOISE = 1e-12;

    public Vintage {
        figures = List.copyOf(figures);
    }

    /** Whether another edition published the same in the same way, but for the rounding errors of doubles. */
    public boolean sameAs(Vintage other) {
        return isNear(value, other.value)
                && isNear(interval.lower(), other.interval.lower())
                && isNear(interval.upper(), other.interval.upper())
                && status.equals(other.status)
                && figures.equals(other.figures);
    }

    private static boolean isNear(double one, double other) {
        return one == other || Math.abs(one - other) <= NOISE * Math.max(Math.abs(one), Math.abs(other));
    }
}
