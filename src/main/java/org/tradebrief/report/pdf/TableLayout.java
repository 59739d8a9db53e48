package org.tradebrief.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.tradebrief.report.Table;

/** Where the columns of a table stand. Distances are in points from the left edge of the table. */
final class TableLayout {
    static final double PADDING = ColumnNeed.PADDING;
    private static final double[] SMALLER = {0.93, 0.86, 0.8, 0.74};

    /** A table is set so much smaller where that spares it every second line. */
    private static final double SLIGHTLY_SMALLER = 0.94;

    private final Table table;
    private final Typesetter typesetter;
    private final Ink ink;
    private final List<ColumnNeed> needs;
    private final double[] widths;
    private final double[] lefts;

    private TableLayout(Table table, Typesetter typesetter, Ink ink, List<ColumnNeed> needs, double[] widths) {
        this.table = table;
        this.typesetter = typesetter;
        this.ink = ink;
        this.needs = needs;
        this.widths = widths;
        this.lefts = new double[widths.length];
        for (int column = 1; column < widths.length; column++) {
            lefts[column] = lefts[column - 1] + widths[column - 1];
        }
    }

    /** The layout in the largest type that fits, or in a slightly smaller one that fits without second lines. */
    static TableLayout of(Table table, Typesetter typesetter, Ink ink, double measure) {
        Ink fitting = ink;
        List<ColumnNeed> needs = needs(table, typesetter, ink);
        double inked = natural(needs) - 2 * PADDING * needs.size();
        if (natural(needs) > measure && inked * SLIGHTLY_SMALLER + 2 * PADDING * needs.size() <= measure) {
            fitting = ink.sized(ink.size() * SLIGHTLY_SMALLER);
            needs = needs(table, typesetter, fitting);
        }
        for (int i = 0; i < SMALLER.length && least(needs) > measure; i++) {
            fitting = ink.sized(ink.size() * SMALLER[i]);
            needs = needs(table, typesetter, fitting);
        }
        try {
            return new TableLayout(table, typesetter, fitting, needs, ColumnWidths.share(needs, measure));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("table " + table.id() + ": " + e.getMessage(), e);
        }
    }

    private static List<ColumnNeed> needs(Table table, Typesetter typesetter, Ink ink) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> ColumnNeed.of(table, column, typesetter, ink))
                .toList();
    }

    private static double least(List<ColumnNeed> needs) {
        return needs.stream().mapToDouble(ColumnNeed::least).sum();
    }

    private static double natural(List<ColumnNeed> needs) {
        return needs.stream().mapToDouble(ColumnNeed::natural).sum();
    }

    Ink ink() {
        return ink;
    }

    double left(int column) {
        return lefts[column];
    }

    double width(int column) {
        return widths[column];
    }

    /** The width inside the padding, without the flags. */
    double inner(int column) {
        return widths[column] - 2 * PADDING - needs.get(column).flags();
    }

    /** The right edge of a column's numbers and of its heading; flags hang over it. */
    double edge(int column) {
        return lefts[column] + widths[column] - PADDING - needs.get(column).flags();
    }

    /** The place where a column's numbers are aligned. */
    double point(int column) {
        return edge(column) - needs.get(column).tail();
    }

    /** The lines of a cell; the text of a group runs over the whole table. */
    List<Line> lines(Table.Row row, int column, Ink as) {
        return typesetter.lines(row.cells().get(column), as, measure(row, column));
    }

    int lineCount(Table.Row row, int column, Ink as) {
        return typesetter.lineCount(row.cells().get(column), as, measure(row, column));
    }

    List<Line> headerLines(int column) {
        return typesetter.lines(table.columns().get(column).header(), ink.strong(), inner(column));
    }

    double width(String text, Ink as) {
        return typesetter.fonts().width(text, as);
    }

    Line.Builder line() {
        return new Line.Builder(typesetter.fonts());
    }

    private double measure(Table.Row row, int column) {
        return row.kind() == Table.Kind.GROUP ? ColumnWidths.sum(widths) - 2 * PADDING : inner(column);
    }
}
