package org.tradebrief.intake;

/** Says that a line has more or fewer fields than the header has columns. */
final class WrongFieldCount {
    private WrongFieldCount() {}

    static void report(Line line, Header header, RowErrors errors) {
        errors.add(
                "",
                line.fields().size() + " fields",
                header.columns().size() + " fields, as the header has columns",
                line.fields().size() > header.columns().size() ? "quote fields that hold a delimiter" : "");
    }
}
