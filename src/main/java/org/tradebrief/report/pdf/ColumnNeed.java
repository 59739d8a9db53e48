package org.tradebrief.report.pdf;

import org.tradebrief.report.Table;
import org.tradebrief.report.Table.Align;

/**
 * The room that a column of a table asks for, in points.
 *
 * @param tail the widest part from the decimal point on
 * @param flags the widest flag, which hangs over the edge of the numbers
 * @param least what it cannot do without: its longest word, its widest number
 * @param natural what it would like: every cell on one line
 * @param weight its share of what is left, relative to the others
 * @param text whether it may be made narrower than its longest word
 */
record ColumnNeed(double tail, double flags, double least, double natural, double weight, boolean text) {
    static final double PADDING = 4.5;

    /** A column of texts need not be wider than this for one long word: a hash is broken instead. */
    private static final double LONGEST_WORD = 90;

    /** The ink of flags. */
    static Ink flagInk(Ink ink) {
        return ink.sized(ink.size() * 0.86);
    }

    /** Measures a column in an ink. */
    static ColumnNeed of(Table table, int column, Typesetter typesetter, Ink ink) {
        Table.Column of = table.columns().get(column);
        double word = typesetter.longestWord(of.header(), ink.strong());
        double header = Math.min(typesetter.fonts().width(of.header(), ink.strong()), word * 2);
        ColumnNeed need = new ColumnNeed(0, 0, word, header, of.weight(), of.align() == Align.TEXT);
        return need.text()
                ? need.ofTexts(table, column, typesetter, ink)
                : need.ofNumbers(table, column, typesetter, ink);
    }

    private ColumnNeed ofTexts(Table table, int column, Typesetter typesetter, Ink ink) {
        double longest = least;
        double widest = natural;
        for (Table.Row row : table.rows()) {
            if (row.kind() == Table.Kind.GROUP) {
                continue;
            }
            String cell = row.cells().get(column);
            double width = typesetter.fonts().width(cell, ink(row, ink));
            widest = Math.max(widest, width);
            if (width > longest) {
                longest = Math.max(longest, Math.min(typesetter.longestWord(cell, ink(row, ink)), LONGEST_WORD));
            }
        }
        double around = 2 * PADDING;
        return new ColumnNeed(0, 0, longest + around, widest + around, weight, true);
    }

    private ColumnNeed ofNumbers(Table table, int column, Typesetter typesetter, Ink ink) {
        Fonts fonts = typesetter.fonts();
        double widestHead = 0;
        double widestTail = 0;
        double widestFlag = 0;
        double widestOther = least;
        for (Table.Row row : table.rows()) {
            Numeral numeral = Numeral.of(row.cells().get(column));
            double behind = fonts.width(numeral.tail(), ink(row, ink));
            widestFlag = Math.max(widestFlag, fonts.width(numeral.flag(), flagInk(ink)));
            if (numeral.isNumber()) {
                widestHead = Math.max(widestHead, fonts.width(numeral.head(), ink(row, ink)));
                widestTail = Math.max(widestTail, behind);
            } else {
                widestOther = Math.max(widestOther, behind);
            }
        }
        double around = 2 * PADDING + widestFlag;
        double needed = Math.max(widestOther, widestHead + widestTail) + around;
        return new ColumnNeed(widestTail, widestFlag, needed, Math.max(natural + around, needed), weight, false);
    }

    private static Ink ink(Table.Row row, Ink ink) {
        return row.kind() == Table.Kind.TOTAL ? ink.strong() : ink;
    }
}
