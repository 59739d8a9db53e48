package org.tradebrief.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.tradebrief.report.Table;
import org.tradebrief.report.Table.Align;

/** The headings of a table's columns between two rules. */
final class TableHead {
    private final Table table;
    private final HouseStyle style;
    private final TableLayout layout;
    private final List<List<Line>> headings;
    private final double height;

    TableHead(Table table, HouseStyle style, TableLayout layout) {
        this.table = table;
        this.style = style;
        this.layout = layout;
        this.headings = IntStream.range(0, table.columns().size())
                .mapToObj(layout::headerLines)
                .toList();
        int deepest = headings.stream().mapToInt(List::size).max().orElse(1);
        this.height = deepest * layout.ink().leading() + 2 * TableRows.PADDING + 1;
    }

    /** The head on the table's first page. */
    Piece first() {
        String ofColumn = TableRows.scope("Column", 1);
        return Piece.of(0, height, true, (painter, top, all) -> {
            rules(painter, top);
            painter.tree().open(Role.THead);
            painter.tree().open(Role.TR);
            for (int i = 0; i < headings.size(); i++) {
                int column = i;
                Element cell = painter.tree().child(Role.TH).with(ofColumn);
                painter.canvas().content(cell, () -> heading(painter.canvas(), column, top));
                painter.tree().write(cell);
            }
            painter.tree().close();
            painter.tree().close();
        });
    }

    /** The head on later pages: an artifact, so that it is read out once. */
    Piece again() {
        return Piece.of(0, height, true, (painter, top, all) -> {
            rules(painter, top);
            painter.canvas().pagination(() -> {
                for (int column = 0; column < headings.size(); column++) {
                    heading(painter.canvas(), column, top);
                }
            });
        });
    }

    private void heading(TaggedCanvas canvas, int column, double top) {
        List<Line> lines = headings.get(column);
        Ink ink = layout.ink().strong();
        double first = top + height - TableRows.PADDING - lines.size() * ink.leading();
        boolean number = table.columns().get(column).align() == Align.NUMBER;
        double left = style.page().left();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double x = number ? layout.edge(column) - line.width() : layout.left(column) + TableLayout.PADDING;
            line.paint(canvas, left + x, first + i * ink.leading() + Passage.baseline(ink));
        }
    }

    private void rules(Painter painter, double top) {
        TaggedCanvas canvas = painter.canvas();
        double left = style.page().left();
        double measure = style.page().measure();
        canvas.decoration(() -> {
            canvas.rule(style.colours().house(), 1.2, left, top, measure);
            canvas.rule(style.colours().text(), 0.5, left, top + height, measure);
        });
    }
}
