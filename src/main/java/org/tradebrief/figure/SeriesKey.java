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

    /** The order of the notations, without writing them: comparing series is what sorting cells spends its time on. */
    @Override
    public int compareTo(SeriesKey other) {
        int areas = compare(area, other.area);
        int indicators = areas != 0 ? areas : compare(indicator, other.indicator);
        int flows = indicators != 0 ? indicators : flow.name().compareTo(other.flow.name());
        return flows != 0 ? flows : unit.code().compareTo(other.unit.code());
    }

    /** Compares two parts of a notation that a dot follows. */
    private static int compare(String part, String other) {
        int shared = Math.min(part.length(), other.length());
        for (int i = 0; i < shared; i++) {
            if (part.charAt(i) != other.charAt(i)) {
                return part.charAt(i) - other.charAt(i);
            }
        }
        char next = part.length() > shared ? part.charAt(shared) : '.';
        char otherNext = other.length() > shared ? other.charAt(shared) : '.';
        return next - otherNext;
    }

    @Override
    public String toString() {
        return area + "." + indicator + "." + flow + "." + unit;
    }
}
