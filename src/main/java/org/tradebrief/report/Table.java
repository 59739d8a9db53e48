package org.tradebrief.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of texts and written numbers.
 *
 * @param id identifier that links lead to, the same in every language
 * @param number its number among the tables, such as {@code 3} or {@code A2}
 * @param title what it shows
 * @param subtitle measure, area, period and unit
 * @param columns its columns; the first heads the rows
 * @param rows its rows, each as wide as the columns
 * @param notes remarks beneath, flags explained
 * @param source where the numbers come from
 */
public record Table(
        String id,
        String number,
        String title,
        String subtitle,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        String source)
        implements Block {

    /** How the cells of a column stand beneath each other. */
    public enum Align {
        /** Flush left, wrapped. */
        TEXT,
        /** Decimal points beneath each other. */
        NUMBER
    }

    /**
     * A column.
     *
     * @param header its heading
     * @param align how its cells stand
     * @param weight its share of the width that numbers leave to texts, relative to the other text columns
     */
    public record Column(String header, Align align, double weight) {
        public Column {
            Text.required(header, "heading of a column");
            if (!(weight > 0)) {
                throw new IllegalArgumentException("column " + header + ": weight " + weight + ", expected above 0");
            }
        }

        /** A column of texts. */
        public static Column text(String header, double weight) {
            return new Column(header, Align.TEXT, weight);
        }

        /** A column of numbers. */
        public static Column number(String header) {
            return new Column(header, Align.NUMBER, 1);
        }
    }

    /** What a row is. */
    public enum Kind {
        BODY,
        /** A heading for the rows that follow; its first cell holds the text, the others are empty. */
        GROUP,
        TOTAL
    }

    /** A row: one text a column. */
    public record Row(Kind kind, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of figures. */
        public static Row of(String... cells) {
            return new Row(Kind.BODY, List.of(cells));
        }

        /** A row that sums up. */
        public static Row total(String... cells) {
            return new Row(Kind.TOTAL, List.of(cells));
        }

        /** A heading over the rows that follow, in a table of so many columns. */
        public static Row group(String text, int columns) {
            List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
            cells.set(0, text);
            return new Row(Kind.GROUP, cells);
        }
    }

    /** The table without the columns that hold nothing; the first, which heads the rows, stays. */
    public Table withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(column -> column == 0
                        || rows.stream()
                                .anyMatch(row -> !row.cells().get(column).isBlank()))
                .boxed()
                .toList();
        return new Table(
                id,
                number,
                title,
                subtitle,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(
                                row.kind(), kept.stream().map(row.cells()::get).toList()))
                        .toList(),
                notes,
                source);
    }

    public Table {
        Text.required(id, "id of a table");
        Text.required(number, "number of table " + id);
        Text.required(title, "title of table " + id);
        Text.required(source, "source of table " + id);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("table " + id + ": no columns or no rows");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("table " + id + ", row " + row.cells() + ": "
                        + row.cells().size() + " cells, expected " + columns.size());
            }
            if (row.kind() == Kind.GROUP && row.cells().stream().skip(1).anyMatch(cell -> !cell.isBlank())) {
                throw new IllegalArgumentException(
                        "table " + id + ", row " + row.cells() + ": a group has text in its first cell only");
            }
        }
    }
}
