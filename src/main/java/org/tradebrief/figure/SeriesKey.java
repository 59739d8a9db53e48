package org.tradebrief.figure;

/**
 * A series: an indicator of an area in one direction of trade and one unit.
 *
 * @param area code of the area
 * @param indicator code of the indicator
 * @param flow direction of trade
 * @param unit unit of its values
 */
public record SeriesKey(String area, String indicator, Flow flow, Unit unit) implements Comparable<SeriesKey> {

    /** The cell of this series at a period. */
    public Cell at(Period period) {
        return new Cell(this, period);
    }

    /** The same series in another unit. */
    public SeriesKey in(Unit other) {
        return new SeriesKey(area, indicator, flow, other);
    }

    /** Reads the notation that {@link #toString} writes: {@code CHN.DDS.T.USD}. */
    public static SeriesKey parse(String notation) {
        String[] parts = notation.split("\\.", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("series " + notation + ": expected AREA.INDICATOR.FLOW.UNIT");
        }
        return new SeriesKey(parts[0], parts[1], Flow.valueOf(parts[2]), Unit.parse(parts[3]));
    }

    @Override
    public int compareTo(SeriesKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return area + "." + indicator + "." + flow + "." + unit;
    }
}
