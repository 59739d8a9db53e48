package org.tradebrief.report.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.tradebrief.report.Language;
import org.tradebrief.report.Table;
import org.tradebrief.report.Table.Align;
import org.tradebrief.report.Table.Kind;

/** The rows of a table, each a piece that paints itself above a thin rule. */
final class TableRows {
    static final double PADDING = 2.6;

    private final Table table;
    private final HouseStyle style;
    private final TableLayout layout;
    private final String ofRow = scope("Row", 1);
    private final String ofGroup;

    TableRows(Table table, HouseStyle style, TableLayout layout) {
        this.table = table;
        this.style = style;
        this.layout = layout;
        this.ofGroup = scope("Row", table.columns().size());
    }

    /** A row. */
    Piece row(int index, boolean keep) {
        Table.Row row = table.rows().get(index);
        double height = lineCount(row) * layout.ink().leading() + 2 * PADDING;
        boolean last = index == table.rows().size() - 1;
        return Piece.of(0, height, keep, (painter, top, all) -> row(painter, row, last, top, all));
    }

    /** The heading of a group whose rows go on on a later page: an artifact like the head above it. */
    Piece repeatedGroup(int index) {
        Table.Row row = table.rows().get(index);
        double height = lineCount(row) * layout.ink().leading() + 2 * PADDING;
        return Piece.of(0, height, true, (painter, top, all) -> {
            painter.canvas().decoration(() -> rowRules(painter.canvas(), row.kind(), false, top, all));
            painter.canvas()
                    .pagination(
                            () -> cell(painter.canvas(), row, 0, layout.ink().strong(), top));
        });
    }

    private void row(Painter painter, Table.Row row, boolean last, double top, double height) {
        painter.canvas().decoration(() -> rowRules(painter.canvas(), row.kind(), last, top, height));
        painter.tree().open(Role.TR);
        Ink ink = row.kind() == Kind.BODY ? layout.ink() : layout.ink().strong();
        int cells = row.kind() == Kind.GROUP ? 1 : row.cells().size();
        for (int i = 0; i < cells; i++) {
            int column = i;
            String text = row.cells().get(i);
            Element cell = cell(painter, row.kind(), column, text);
            if (!text.isBlank()) {
                painter.noteSymbols(text);
                painter.canvas().content(cell, () -> cell(painter.canvas(), row, column, ink, top));
            }
            painter.tree().write(cell);
        }
        painter.tree().close();
    }

    private Element cell(Painter painter, Kind kind, int column, String text) {
        Element cell = column == 0
                ? painter.tree().child(Role.TH).with(kind == Kind.GROUP ? ofGroup : ofRow)
                : painter.tree().child(Role.TD);
        return painter.report().language() == Language.EN && Scripts.holdsChinese(text)
                ? cell.with(Element.CHINESE)
                : cell;
    }

    private void cell(TaggedCanvas canvas, Table.Row row, int column, Ink ink, double top) {
        String text = row.cells().get(column);
        double baseline = top + PADDING + Passage.baseline(ink);
        if (table.columns().get(column).align() == Align.NUMBER && row.kind() != Kind.GROUP) {
            numeral(canvas, Numeral.of(text), column, ink, baseline);
            return;
        }
        List<Line> lines = layout.lines(row, column, ink);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).paint(canvas, x(column), baseline + i * ink.leading());
        }
    }

    private void numeral(TaggedCanvas canvas, Numeral numeral, int column, Ink ink, double baseline) {
        double head = layout.width(numeral.head(), ink);
        Line.Builder builder = layout.line();
        builder.add(numeral.head() + numeral.tail(), ink, 0);
        double number = builder.width();
        builder.add(numeral.flag(), ColumnNeed.flagInk(ink).in(style.colours().muted()), 0);
        double start = numeral.isNumber() ? layout.point(column) - head : layout.edge(column) - builder.width();
        builder.build(builder.width()).paint(canvas, style.page().left() + start, baseline);
    }

    private void rowRules(TaggedCanvas canvas, Kind kind, boolean last, double top, double height) {
        double left = style.page().left();
        double measure = style.page().measure();
        if (kind == Kind.TOTAL) {
            canvas.rule(style.colours().text(), 0.5, left, top, measure);
        }
        if (last) {
            canvas.rule(style.colours().house(), 1.2, left, top + height, measure);
        } else {
            canvas.rule(style.colours().rule(), 0.35, left, top + height, measure);
        }
    }

    private int lineCount(Table.Row row) {
        Ink ink = row.kind() == Kind.BODY ? layout.ink() : layout.ink().strong();
        int most = 1;
        for (int column = 0; column < row.cells().size(); column++) {
            if (table.columns().get(column).align() == Align.TEXT || row.kind() == Kind.GROUP) {
                most = Math.max(most, layout.lineCount(row, column, ink));
            }
        }
        return most;
    }

    private double x(int column) {
        return style.page().left() + layout.left(column) + TableLayout.PADDING;
    }

    /** The entry that says what a heading heads and how many columns it spans. */
    static String scope(String what, int columns) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName("Table"));
        attribute.put(new PdfName("Scope"), new PdfName(what));
        if (columns > 1) {
            attribute.put(new PdfName("ColSpan"), new PdfNumber(columns));
        }
        return Element.entry(PdfName.A, attribute);
    }
}
