package org.tradebrief.report.pack;

import java.util.List;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.Sheet;

/** A sheet with one table that is named like it, or with the words that say why there is none. */
final class TableSheet {
    private TableSheet() {}

    /** The sheet; a column of verdicts is coloured. */
    static Sheet of(
            String name,
            String title,
            List<String> lines,
            String none,
            List<Column> columns,
            List<List<CellValue>> rows) {
        return of(name, title, lines, none, columns, rows, 0);
    }

    /** The sheet, of whose table so many last columns are for the screen and not printed. */
    static Sheet of(
            String name,
            String title,
            List<String> lines,
            String none,
            List<Column> columns,
            List<List<CellValue>> rows,
            int notPrinted) {
        if (rows.isEmpty()) {
            return Sheet.of(name, title, List.of(none), List.of());
        }
        DataTable table = DataTable.of(name, columns, rows).working(notPrinted);
        boolean judged = columns.stream().anyMatch(column -> column.heading().equals(Verdicts.FORMAT.column()));
        return Sheet.of(name, title, lines, List.of(judged ? table.with(Verdicts.FORMAT) : table));
    }
}
