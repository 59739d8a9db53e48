package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tradebrief.report.Table;
import org.tradebrief.report.Table.Align;

/** The widths of a table's columns: numbers take what they need, texts share the rest, all of the measure is used. */
final class TableLayout {
    static final double PADDING = 4.5;

    /** A column of texts need not be wider than this for one long word: a hash is broken instead. */
    private static final double LONGEST_WORD = 90;

    /** A column is widened to its wish while that leaves something for the others. */
    private static final double MOST_OF_REST = 0.6;

    private static final double[] SIZES = {1, 0.93, 0.86, 0.8, 0.74};

    private final Table table;
    private final Typesetter typesetter;
    private final Ink ink;
    private final double[] heads;
    private final double[] tails;
    private final double[] flags;
    private final double[] least;
    private final double[] natural;
    private final double[] widths;
    private final double[] lefts;

    private TableLayout(Table table, Typesetter typesetter, Ink ink) {
        this.table = table;
        this.typesetter = typesetter;
        this.ink = ink;
        int columns = table.columns().size();
        heads = new double[columns];
        tails = new double[columns];
        flags = new double[columns];
        least = new double[columns];
        natural = new double[columns];
        widths = new double[columns];
        lefts = new double[columns];
        measureColumns();
    }

    /** The layout in the largest type that fits. */
    static TableLayout of(Table table, Typesetter typesetter, Ink ink, double measure) {
        TableLayout layout = new TableLayout(table, typesetter, ink);
        for (int i = 1; i < SIZES.length && sum(layout.least) > measure; i++) {
            layout = new TableLayout(table, typesetter, ink.sized(ink.size() * SIZES[i]));
        }
        layout.share(measure);
        return layout;
    }

    Ink ink() {
        return ink;
    }

    Ink flagInk(int colour) {
        return ink.sized(ink.size() * 0.86).in(colour);
    }

    /** Distance of a column's left edge from the table's. */
    double left(int column) {
        return lefts[column];
    }

    double width(int column) {
        return widths[column];
    }

    /** The width inside the padding, without the flags. */
    double inner(int column) {
        return widths[column] - 2 * PADDING - flags[column];
    }

    /** Distance of the right edge of a column's numbers from the table's left edge; flags hang over it. */
    double edge(int column) {
        return lefts[column] + widths[column] - PADDING - flags[column];
    }

    /** Distance of the place where a column's numbers are aligned from the table's left edge. */
    double point(int column) {
        return edge(column) - tails[column];
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

    private double measure(Table.Row row, int column) {
        return row.kind() == Table.Kind.GROUP ? sum(widths) - 2 * PADDING : inner(column);
    }

    double width(String text, Ink as) {
        return typesetter.fonts().width(text, as);
    }

    Line.Builder line() {
        return new Line.Builder(typesetter.fonts());
    }

    private void measureColumns() {
        for (int column = 0; column < widths.length; column++) {
            String header = table.columns().get(column).header();
            least[column] = typesetter.longestWord(header, ink.strong());
            natural[column] = Math.min(typesetter.fonts().width(header, ink.strong()), least[column] * 2);
            boolean number = table.columns().get(column).align() == Align.NUMBER;
            for (Table.Row row : table.rows()) {
                if (row.kind() != Table.Kind.GROUP) {
                    Ink as = row.kind() == Table.Kind.TOTAL ? ink.strong() : ink;
                    measure(column, row.cells().get(column), number, as);
                }
            }
            double around = 2 * PADDING + flags[column];
            least[column] = Math.max(least[column], heads[column] + tails[column]) + around;
            natural[column] = Math.max(natural[column] + around, least[column]);
        }
    }

    private void measure(int column, String cell, boolean number, Ink as) {
        Fonts fonts = typesetter.fonts();
        if (!number) {
            double width = fonts.width(cell, as);
            natural[column] = Math.max(natural[column], width);
            if (width > least[column]) {
                least[column] = Math.max(least[column], Math.min(typesetter.longestWord(cell, as), LONGEST_WORD));
            }
            return;
        }
        Numeral numeral = Numeral.of(cell);
        double tail = fonts.width(numeral.tail(), as);
        flags[column] = Math.max(flags[column], fonts.width(numeral.flag(), flagInk(0)));
        if (numeral.isNumber()) {
            heads[column] = Math.max(heads[column], fonts.width(numeral.head(), as));
            tails[column] = Math.max(tails[column], tail);
        } else {
            least[column] = Math.max(least[column], tail);
        }
    }

    private void share(double measure) {
        System.arraycopy(least, 0, widths, 0, widths.length);
        double spare = measure - sum(widths);
        spare -= grow(spare, natural);
        double even = spare / widths.length;
        double left = 0;
        for (int column = 0; column < widths.length; column++) {
            widths[column] += even;
            lefts[column] = left;
            left += widths[column];
        }
    }

    /** Lets columns grow towards what they would like, those that lack least first, and says how much was used. */
    private double grow(double spare, double[] wanted) {
        List<Integer> hungry = IntStream.range(0, widths.length)
                .filter(column -> wanted[column] > widths[column])
                .boxed()
                .sorted(Comparator.comparingDouble(column -> wanted[column] - widths[column]))
                .collect(Collectors.toCollection(ArrayList::new));
        double rest = spare;
        while (!hungry.isEmpty()) {
            int column = hungry.getFirst();
            double need = wanted[column] - widths[column];
            if (need > rest * (hungry.size() == 1 ? 1 : MOST_OF_REST)) {
                break;
            }
            widths[column] = wanted[column];
            rest -= need;
            hungry.removeFirst();
        }
        if (hungry.isEmpty() || rest <= 0) {
            return spare - Math.max(0, rest);
        }
        double weights = hungry.stream().mapToDouble(this::weight).sum();
        for (int column : hungry) {
            widths[column] += rest * weight(column) / weights;
        }
        return spare;
    }

    private double weight(int column) {
        return table.columns().get(column).weight();
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
