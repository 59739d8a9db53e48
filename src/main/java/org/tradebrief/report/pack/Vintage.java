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
    public Vintage {
        figures = List.copyOf(figures);
    }

    /** Whether another edition published the same in the same way. */
    public boolean sameAs(Vintage other) {
        return Double.compare(value, other.value) == 0
                && interval.equals(other.interval)
                && status.equals(other.status)
                && figures.equals(other.figures);
    }
}
