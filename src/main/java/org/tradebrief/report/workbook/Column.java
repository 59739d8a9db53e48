package org.tradebrief.report.workbook;

/**
 * A column of a table.
 *
 * @param heading its heading, unique in the table
 * @param kind what its cells hold
 * @param format how its numbers are shown where a cell does not say otherwise
 * @param width width in characters; the writer widens it where a number or a word of the heading needs more
 */
public record Column(String heading, Kind kind, NumberFormat format, int width) {
    /** Most characters that Excel takes in a heading. */
    static final int LONGEST_HEADING = 255;

    private static final int LONGEST_WIDTH = 120;

    /** What the cells of a column hold. */
    public enum Kind {
        /** Words, wrapped, flush left. */
        TEXT,
        /** Numbers, flush right. */
        NUMBER,
        /** Ratios shown as percentages: 0.065 is 6.5%. */
        PERCENT,
        /** Days. */
        DATE,
        /** Short codes and verdicts, centred. */
        FLAG,
        /** Text that leads somewhere. */
        LINK;

        /** Whether its cells stand flush right. */
        boolean isNumeric() {
            return this == NUMBER || this == PERCENT;
        }
    }

    public Column {
        Require.text(heading, "heading of a column");
        Require.that(
                heading.equals(SafeText.line(heading)) && heading.length() <= LONGEST_HEADING,
                "heading " + heading + ": expected one line of at most " + LONGEST_HEADING + " characters");
        Require.that(
                width >= 1 && width <= LONGEST_WIDTH,
                "column " + heading + ": width " + width + ", expected 1 to " + LONGEST_WIDTH + " characters");
    }

    /** A column of words. */
    public static Column text(String heading, int width) {
        return new Column(heading, Kind.TEXT, NumberFormat.GENERAL, width);
    }

    /** A column of numbers. */
    public static Column number(String heading, int decimals, int width) {
        return new Column(heading, Kind.NUMBER, NumberFormat.decimals(decimals), width);
    }

    /** A column of numbers in a format of their own. */
    public static Column number(String heading, NumberFormat format, int width) {
        return new Column(heading, Kind.NUMBER, format, width);
    }

    /** A column of ratios shown as percentages. */
    public static Column percent(String heading, int decimals, int width) {
        return new Column(heading, Kind.PERCENT, NumberFormat.percent(decimals), width);
    }

    /** A column of days. */
    public static Column date(String heading) {
        return new Column(heading, Kind.DATE, NumberFormat.DATE, 12);
    }

    /** A column of short codes. */
    public static Column flag(String heading, int width) {
        return new Column(heading, Kind.FLAG, NumberFormat.GENERAL, width);
    }

    /** A column of links. */
    public static Column link(String heading, int width) {
        return new Column(heading, Kind.LINK, NumberFormat.GENERAL, width);
    }

    /** Whether a value may stand in it: a missing number is a symbol, never words among numbers. */
    boolean accepts(CellValue value) {
        return switch (value) {
            case CellValue.Text ignored -> !kind.isNumeric() && kind != Kind.DATE;
            case CellValue.Number ignored -> kind.isNumeric() || kind == Kind.FLAG;
            case CellValue.Day ignored -> kind == Kind.DATE;
            case CellValue.Link link -> kind == Kind.LINK || accepts(link.shown());
            case CellValue.Formula ignored -> true;
            case CellValue.Empty ignored -> true;
            case CellValue.Gap ignored -> true;
        };
    }
}
