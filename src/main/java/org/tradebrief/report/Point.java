package org.tradebrief.report;

/**
 * A plotted value with the interval that it is known to.
 *
 * @param provenance what kind of value it is
 * @param value the value in the chart's unit; not a number when missing
 * @param lower the lower end of its interval
 * @param upper the upper end of its interval
 * @param text the value as it is written beside its mark, with no digit that the interval does not support
 * @param afterBreak whether its series breaks between the point before and this one, so that no line joins them
 */
public record Point(Provenance provenance, double value, double lower, double upper, String text, boolean afterBreak) {
    /** A value that is not available: a gap in a line, no bar. */
    public static final Point MISSING = new Point(Provenance.MISSING, Double.NaN, Double.NaN, Double.NaN, "");

    /** What kind of value a point is. */
    public enum Provenance {
        ACTUAL,
        /** Drawn hollow. */
        PROVISIONAL,
        /** Aimed at; drawn hollow and joined by dots. */
        TARGET,
        MISSING
    }

    public Point {
        if (provenance != Provenance.MISSING && !(lower <= value && value <= upper && Double.isFinite(upper - lower))) {
            throw new IllegalArgumentException(
                    "point " + text + ": " + value + " not in [" + lower + ", " + upper + "]");
        }
    }

    /** A value that compares with the one before it. */
    public Point(Provenance provenance, double value, double lower, double upper, String text) {
        this(provenance, value, lower, upper, text, false);
    }

    /** The same value after a break in its series. */
    public Point brokenOff() {
        return new Point(provenance, value, lower, upper, text, true);
    }

    /** A value without an interval worth drawing. */
    public static Point of(Provenance provenance, double value, String text) {
        return new Point(provenance, value, value, value, text);
    }

    /** Whether there is a value. */
    public boolean isKnown() {
        return provenance != Provenance.MISSING;
    }
}
