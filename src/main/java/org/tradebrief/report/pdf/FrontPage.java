package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Report;

/** The foot of page 1: when the next edition comes out and whom to ask. */
final class FrontPage {
    private static final double INSET = 10;
    private static final double ABOVE = 12;

    private final HouseStyle style;
    private final Inks inks;
    private final List<Entry> entries = new ArrayList<>();
    private final double depth;

    private record Entry(List<Line> label, List<Line> text) {}

    FrontPage(Report report, HouseStyle style, Typesetter typesetter) {
        this.style = style;
        this.inks = new Inks(style);
        Masthead masthead = report.masthead();
        double column = style.page().measure() / 2 - 2 * INSET;
        entry(typesetter, report.labels().nextRelease(), masthead.nextRelease(), column);
        entry(typesetter, report.labels().contact(), masthead.contact(), column);
        int lines =
                entries.stream().mapToInt(entry -> entry.text().size()).max().orElse(0);
        this.depth = entries.isEmpty() ? 0 : (lines + 1) * inks.small().leading() + 2 * INSET - 4;
    }

    /** How much of page 1 it takes from the content. */
    double height() {
        return entries.isEmpty() ? 0 : depth + ABOVE;
    }

    /** Paints it above the lower margin, read after all else that page 1 begins. */
    void paint(Painter painter) {
        if (entries.isEmpty()) {
            return;
        }
        HouseStyle.Page page = style.page();
        double top = page.height() - page.bottom() - depth;
        TaggedCanvas canvas = painter.canvas();
        canvas.decoration(() -> canvas.fill(style.colours().panel(), page.left(), top, page.measure(), depth));
        for (int i = 0; i < entries.size(); i++) {
            double x = page.left() + INSET + i * page.measure() / 2;
            Entry entry = entries.get(i);
            double y = painter.linesAtEnd(entry.label(), inks.small().strong(), x, top + INSET - 2);
            painter.linesAtEnd(entry.text(), inks.small(), x, y);
        }
    }

    private void entry(Typesetter typesetter, String label, String text, double column) {
        if (!text.isBlank()) {
            Ink strong = inks.small().strong().in(style.colours().house());
            Ink plain = inks.small().in(style.colours().text());
            entries.add(new Entry(typesetter.lines(label, strong, column), typesetter.lines(text, plain, column)));
        }
    }
}
