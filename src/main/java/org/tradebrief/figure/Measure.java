package org.tradebrief.figure;

import java.util.Locale;

/** What a printed phrase says of its series (column {@code measure} of the figures files). */
public enum Measure {
    /** An amount or a count. */
    LEVEL,
    /** Change in percent on the same period a year earlier, or on the base period that is named. */
    GROWTH,
    /** Average change in percent a year over a span of years. */
    AVERAGE_GROWTH,
    /** Percent or fraction of a whole. */
    SHARE,
    /** Percentage points that the series adds to the growth of a whole. */
    CONTRIBUTION,
    /** The same amount as another figure, in another currency. */
    EQUIVALENT,
    /** The amount of another figure per minute, day or head. */
    RATE,
    /** A level or share that is aimed at. */
    TARGET,
    /** Number of an edition, rank. */
    ORDINAL,
    /** A date, month or year that the text speaks of. */
    DATE,
    /** Words without a number: record, first above, larger share. */
    CLAIM;

    /** The measure's name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure with a name as files carry it. */
    public static Measure parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
