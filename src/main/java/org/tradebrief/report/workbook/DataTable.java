package org.tradebrief.report.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table with a name (an Excel ListObject) whose first column names its rows.
 *
 * @param name name that formulas call it by, legal as {@link LegalNames#name} makes it
 * @param caption line above it where a sheet holds several tables; may be empty
 * @param columns its columns with unique headings
 * @param rows its rows, at least one
 * @param verdicts columns whose words are coloured too
 * @param frozenColumns how many first columns stay in view together with the headings, or {@link #UNFROZEN}
 * @param workingColumns how many last columns serve formulas or the screen alone and are not printed
 */
public record DataTable(
        String name,
        String caption,
        List<Column> columns,
        Rows rows,
        List<VerdictFormat> verdicts,
        int frozenColumns,
        int workingColumns)
        implements Block {

    /** Neither headings nor columns stay in view. */
    public static final int UNFROZEN = -1;

    public DataTable {
        Require.that(LegalNames.isName(name), "table " + name + ": not a legal name of a table");
        columns = List.copyOf(columns);
        verdicts = List.copyOf(verdicts);
        Require.that(!columns.isEmpty(), "table " + name + ": no column");
        Require.that(rows.size() > 0, "table " + name + ": no row; leave it out and say so");
        Require.that(
                frozenColumns >= UNFROZEN && frozenColumns < columns.size(),
                "table " + name + ": " + frozenColumns + " frozen of " + columns.size() + " columns");
        Require.that(
                workingColumns >= 0 && workingColumns < columns.size(),
                "table " + name + ": " + workingColumns + " not printed of " + columns.size() + " columns");
        Set<String> headings = new HashSet<>();
        for (Column column : columns) {
            Require.that(
                    headings.add(column.heading().toLowerCase(Locale.ROOT)),
                    "table " + name + ": heading " + column.heading() + " twice (capitals do not count)");
        }
        for (VerdictFormat verdict : verdicts) {
            Require.that(
                    headings.contains(verdict.column().toLowerCase(Locale.ROOT)),
                    "table " + name + ": verdicts on column " + verdict.column() + ", which it has not");
        }
        if (rows instanceof Rows.Held held) {
            for (List<CellValue> row : held.rows()) {
                check(name, columns, row);
            }
        }
    }

    /** A table with its first column in view and without verdicts. */
    public static DataTable of(String name, List<Column> columns, List<List<CellValue>> rows) {
        return of(name, columns, Rows.of(rows));
    }

    /** A table with its first column in view and without verdicts. */
    public static DataTable of(String name, List<Column> columns, Rows rows) {
        return new DataTable(name, "", columns, rows, List.of(), columns.size() > 1 ? 1 : 0, 0);
    }

    /** The same under a line of its own. */
    public DataTable captioned(String line) {
        return new DataTable(name, line, columns, rows, verdicts, frozenColumns, workingColumns);
    }

    /** The same with words that are coloured too. */
    public DataTable with(VerdictFormat... formats) {
        return new DataTable(name, caption, columns, rows, List.of(formats), frozenColumns, workingColumns);
    }

    /** The same with so many first columns that stay in view. */
    public DataTable freezing(int count) {
        return new DataTable(name, caption, columns, rows, verdicts, count, workingColumns);
    }

    /** The same with so many last columns that serve formulas alone. */
    public DataTable working(int count) {
        return new DataTable(name, caption, columns, rows, verdicts, frozenColumns, count);
    }

    /** The rows from one to another, first included, last not, as a table with a name of its own. */
    DataTable part(String partName, int from, int to) {
        return new DataTable(partName, caption, columns, rows.part(from, to), verdicts, frozenColumns, workingColumns);
    }

    /** Position of the column with a heading, from 0. */
    public int column(String heading) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).heading().equalsIgnoreCase(heading)) {
                return index;
            }
        }
        throw new IllegalArgumentException("table " + name + ": no column " + heading);
    }

    /** Refuses a row that is not as wide as the table or holds a value that its column does not take. */
    void check(List<CellValue> row) {
        check(name, columns, row);
    }

    private static void check(String name, List<Column> columns, List<CellValue> row) {
        Require.that(
                row.size() == columns.size(),
                () -> "table " + name + ", row " + row + ": " + row.size() + " cells, expected " + columns.size());
        for (int index = 0; index < row.size(); index++) {
            Column column = columns.get(index);
            CellValue value = row.get(index);
            Require.that(
                    column.accepts(value),
                    () -> "table " + name + ", column " + column.heading() + ": " + value + " in a column of kind "
                            + column.kind());
        }
    }

    @Override
    public Optional<DataTable> asTable() {
        return Optional.of(this);
    }

    @Override
    public List<String> names() {
        return List.of(name);
    }
}
