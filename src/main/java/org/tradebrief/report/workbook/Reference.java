package org.tradebrief.report.workbook;

import java.util.regex.Pattern;

/** References to table columns by name, in the syntax that files carry and that Excel, LibreOffice and POI share. */
public final class Reference {
    private static final Pattern SPECIAL = Pattern.compile("['\\[\\]#@]");

    private Reference() {}

    /** All cells of a column: {@code Data_long[Value]}. */
    public static String column(String table, String heading) {
        return table + "[" + escaped(heading) + "]";
    }

    /** The cell of a column in the formula's own row: {@code Data_long[[#This Row],[Value]]}. */
    public static String thisRow(String table, String heading) {
        return table + "[[#This Row],[" + escaped(heading) + "]]";
    }

    private static String escaped(String heading) {
        return SPECIAL.matcher(heading).replaceAll("'$0");
    }
}
