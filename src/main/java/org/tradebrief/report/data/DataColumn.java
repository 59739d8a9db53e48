package org.tradebrief.report.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of {@code data.csv}, in order, with what the descriptions beside it say of them. */
enum DataColumn {
    FREQ(Type.CODE, "Frequency (SDMX CL_FREQ)", DataRow::freq),
    REF_AREA(Type.CODE, "Area that the value speaks of", DataRow::refArea),
    INDICATOR(Type.CODE, "Indicator", DataRow::indicator),
    FLOW(Type.CODE, "Flow: T two-way, X exports, M imports, B balance, N no flow", DataRow::flow),
    TIME_PERIOD(Type.CODE, "Period in SDMX notation", DataRow::timePeriod),
    UNIT_MEASURE(
            Type.CODE, "Unit: ISO 4217 currency, PT percent, PD percentage points, or other", DataRow::unitMeasure),
    UNIT_MULT(Type.WHOLE, "Power of ten that values are multiplied with; always 0", row -> "0"),
    OBS_VALUE(Type.NUMBER, "Value in single units, full precision; empty where missing", row -> plain(row.obsValue())),
    LOWER(Type.NUMBER, "Lower end of the interval of the value", row -> plain(row.lower())),
    UPPER(Type.NUMBER, "Upper end of the interval of the value", row -> plain(row.upper())),
    DECIMALS(
            Type.WHOLE,
            "Decimals in which to tell the value: those that its interval supports or, where it supports none, that tell"
                    + " its ends apart; negative for tens, hundreds and so on; empty for an exact value",
            row -> row.decimals().isPresent() ? Integer.toString(row.decimals().getAsInt()) : ""),
    OBS_STATUS(Type.CODE, "Status of the observation (SDMX CL_OBS_STATUS)", DataRow::obsStatus),
    ESTIMATE_STATUS(Type.TEXT, "How the value is known", row -> text(row.estimateStatus())),
    FIGURES(Type.LIST, "Printed figures that the value rests on", row -> list(row.figures())),
    SOURCES(Type.LIST, "Sources of these figures", row -> list(row.sources())),
    VINTAGE(Type.TEXT, "Edition in which the value last changed", row -> text(row.vintage())),
    REVISION(Type.TEXT, "What changed in that edition", row -> text(row.revision())),
    COMMENT_OBS(Type.TEXT, "Remark", row -> text(row.comment()));

    /** Sign between the items of a list within a cell. */
    static final String SEPARATOR = ";";

    /** The last four are the full-width forms, which some input methods and locales take for the first four. */
    private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";

    private final Type type;
    private final String description;
    private final Function<DataRow, String> cell;

    /** What the cells of a column hold. */
    enum Type {
        CODE,
        TEXT,
        LIST,
        NUMBER,
        WHOLE
    }

    DataColumn(Type type, String description, Function<DataRow, String> cell) {
        this.type = type;
        this.description = description;
        this.cell = cell;
    }

    /** The columns that no two rows share together. */
    static List<DataColumn> key() {
        return List.of(FREQ, REF_AREA, INDICATOR, FLOW, TIME_PERIOD, UNIT_MEASURE);
    }

    /** The header. */
    static List<String> names() {
        return Stream.of(values()).map(DataColumn::name).toList();
    }

    /** The cells of a row. */
    static List<String> cells(DataRow row) {
        return Stream.of(values()).map(column -> column.cell.apply(row)).toList();
    }

    Type type() {
        return type;
    }

    String description() {
        return description;
    }

    /** Whether every row has a value. */
    boolean isRequired() {
        return type == Type.CODE || this == UNIT_MULT;
    }

    /** The shortest decimal that reads back as the same double, without an exponent. */
    private static String plain(OptionalDouble number) {
        return number.isPresent() ? plain(number.getAsDouble()) : "";
    }

    private static String plain(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String list(List<String> items) {
        for (String item : items) {
            if (item.contains(SEPARATOR)) {
                throw new IllegalArgumentException("identifier " + item + ": holds the separator " + SEPARATOR);
            }
        }
        return text(String.join(SEPARATOR, items));
    }

    /** One line without control characters; an apostrophe in front where a spreadsheet would see a formula. */
    private static String text(String text) {
        String line = text.replaceAll("\\p{Cc}+", " ").strip();
        return !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
