package org.tradebrief.report.pack;

import org.tradebrief.report.workbook.Reference;

/** Formulas that find a number of another sheet by its key, alike in Excel, LibreOffice and POI. */
final class Lookup {
    private Lookup() {}

    /** The estimate of a cell of the network. */
    static String estimate(String cell) {
        return of("Estimates", "Value", "Cell", quoted(cell));
    }

    /** The estimate of a series in the year that a name holds. */
    static String estimateAt(String series, String yearName) {
        return of("Estimates", "Value", "Cell", quoted(series + ".") + "&" + yearName);
    }

    /** A derived indicator. */
    static String indicator(String id) {
        return of("Indicators", "Value", "Indicator", quoted(id));
    }

    /** The value that a printed figure allows, or the target that it states. */
    static String figure(String id) {
        return of("Figures", "Value", "Figure", quoted(id));
    }

    /** What a key expression finds in a table. */
    static String of(String table, String value, String key, String expression) {
        return "INDEX(" + Reference.column(table, value) + ",MATCH(" + expression + "," + Reference.column(table, key)
                + ",0))";
    }

    /** A formula that shows a symbol where it has no value. */
    static String or(String formula, String symbol) {
        return "IFERROR(" + formula + "," + quoted(symbol) + ")";
    }

    /** A text as formulas write it. */
    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
