package org.tradebrief.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Report;

/** What stands around the content of every page: running head, draft mark, legend of the symbols used, folio. */
final class PageFrame {
    private static final double HEAD = 42;
    private static final double FOOT = 30;

    private final Report report;
    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Inks inks;
    private final int pages;

    PageFrame(Report report, HouseStyle style, Typesetter typesetter, int pages) {
        this.report = report;
        this.style = style;
        this.typesetter = typesetter;
        this.inks = new Inks(style);
        this.pages = pages;
    }

    /**
     * Paints the frame of a page as artifacts.
     *
     * @param number the page, from 1
     * @param section title of the section that the page starts in
     */
    void paint(Painter painter, int number, String section) {
        TaggedCanvas canvas = painter.canvas();
        SortedSet<String> symbols = painter.takeSymbols();
        canvas.pagination(() -> {
            if (number > 1) {
                head(canvas, section);
            }
            if (report.masthead().draft() && number > 1) {
                DraftMark mark = new DraftMark(report, style, typesetter);
                mark.paint(canvas, (style.page().width() - mark.width()) / 2, 24);
            }
            legend(canvas, symbols);
            foot(canvas, number);
        });
    }

    private void head(TaggedCanvas canvas, String section) {
        HouseStyle.Page page = style.page();
        Masthead masthead = report.masthead();
        double half = page.measure() / 2 - 8;
        Line title = typesetter.fitted(masthead.title(), inks.small().strong(), half);
        title.paint(canvas, page.left(), HEAD);
        end(canvas, typesetter.fitted(section, inks.small(), half), HEAD);
        canvas.rule(style.colours().rule(), 0.5, page.left(), HEAD + 7, page.measure());
    }

    private void legend(TaggedCanvas canvas, SortedSet<String> used) {
        if (used.isEmpty()) {
            return;
        }
        String meanings = report.symbols().stream()
                .filter(symbol -> used.contains(symbol.sign()))
                .map(symbol -> symbol.sign() + "\u00A0" + symbol.meaning())
                .collect(Collectors.joining(" · "));
        String text = String.format(Locale.ROOT, report.labels().symbols(), meanings);
        List<Line> lines = typesetter.lines(text, inks.small(), style.page().measure());
        double last = style.page().height() - FOOT - 17;
        for (int i = 0; i < lines.size(); i++) {
            double up = (lines.size() - 1 - i) * inks.small().leading();
            lines.get(i).paint(canvas, style.page().left(), last - up);
        }
    }

    private void foot(TaggedCanvas canvas, int number) {
        HouseStyle.Page page = style.page();
        Labels labels = report.labels();
        double y = page.height() - FOOT;
        canvas.rule(style.colours().rule(), 0.5, page.left(), y - 11, page.measure());
        String edition =
                String.format(Locale.ROOT, labels.edition(), report.masthead().edition());
        Line folio =
                Line.of(String.format(Locale.ROOT, labels.page(), number, pages), inks.small(), typesetter.fonts());
        end(canvas, folio, y);
        String publisher = report.masthead().publisher() + " · " + edition;
        typesetter
                .fitted(publisher, inks.small(), page.measure() - folio.width() - 16)
                .paint(canvas, page.left(), y);
    }

    private void end(TaggedCanvas canvas, Line line, double baseline) {
        line.paint(canvas, style.page().width() - style.page().right() - line.width(), baseline);
    }
}
