package org.tradebrief.figure;

import java.util.Comparator;

/**
 * One series at one period: the unknown that figures speak about.
 *
 * @param series the series
 * @param period the period
 */
public record Cell(SeriesKey series, Period period) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::series).thenComparing(Cell::period);

    /** The same series at another period. */
    public Cell at(Period other) {
        return new Cell(series, other);
    }

    /** Reads the notation that {@link #toString} writes: {@code CHN.DDS.T.USD.2024}. */
    public static Cell parse(String notation) {
        int dot = notation.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("cell " + notation + ": expected AREA.INDICATOR.FLOW.UNIT.PERIOD");
        }
        return new Cell(SeriesKey.parse(notation.substring(0, dot)), Period.parse(notation.substring(dot + 1)));
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return series + "." + period;
    }
}
