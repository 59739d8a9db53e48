package org.tradebrief.report.pdf;

import java.util.List;
import java.util.Locale;
import org.tradebrief.report.Report;

/** The head of page 1: a band with publisher and edition, title, subtitle, and the line that says what the data are. */
final class Masthead {
    private static final double BAND = 34;
    private static final double INSET = 20;
    private static final double BETWEEN = 14;

    private final Report report;
    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Inks inks;
    private final List<Line> title;
    private final List<Line> subtitle;
    private final List<Line> status;

    Masthead(Report report, HouseStyle style, Typesetter typesetter) {
        this.report = report;
        this.style = style;
        this.typesetter = typesetter;
        this.inks = new Inks(style);
        double measure = style.page().measure();
        org.tradebrief.report.Masthead masthead = report.masthead();
        title = typesetter.lines(masthead.title(), inks.title(), measure);
        subtitle = typesetter.lines(
                masthead.subtitle(), inks.headline().in(style.colours().muted()), measure);
        status = typesetter.lines(statusText(masthead), inks.small(), measure);
    }

    /** The masthead as the first piece of the report. */
    Piece piece() {
        double height = title.size() * inks.title().leading()
                + subtitle.size() * inks.headline().leading()
                + status.size() * inks.small().leading()
                - INSET
                + 17;
        return Piece.of(0, height, true, this::paint);
    }

    private void paint(Painter painter, double top, double height) {
        TaggedCanvas canvas = painter.canvas();
        HouseStyle.Page page = style.page();
        canvas.decoration(() -> canvas.fill(style.colours().house(), 0, 0, page.width(), BAND));
        band(painter, BAND / 2 + inks.reversed().size() * 0.36);
        double y = top - INSET;
        y = painter.lines(Role.H1, title, inks.title(), page.left(), y) + 3;
        y = painter.lines(Role.P, subtitle, inks.headline(), page.left(), y) + 9;
        double rule = y;
        canvas.decoration(() -> canvas.rule(style.colours().rule(), 0.7, page.left(), rule, page.measure()));
        painter.lines(Role.P, status, inks.small(), page.left(), y + 5);
    }

    private void band(Painter painter, double baseline) {
        TaggedCanvas canvas = painter.canvas();
        HouseStyle.Page page = style.page();
        Line edition = Line.of(editionText(), inks.reversed(), typesetter.fonts());
        double editionLeft = page.width() - page.right() - edition.width();
        double end = editionLeft - BETWEEN;
        if (report.masthead().draft()) {
            DraftMark draft = new DraftMark(report, style, typesetter);
            double left = end - draft.width();
            painter.leaf(Role.P, () -> draft.paint(canvas, left, baseline));
            end = left - BETWEEN;
        }
        Line publisher = typesetter.fitted(report.masthead().publisher(), inks.reversed(), end - page.left());
        painter.leaf(Role.P, () -> publisher.paint(canvas, page.left(), baseline));
        painter.leaf(Role.P, () -> edition.paint(canvas, editionLeft, baseline));
    }

    private String editionText() {
        return String.format(
                Locale.ROOT, report.labels().edition(), report.masthead().edition());
    }

    private static String statusText(org.tradebrief.report.Masthead masthead) {
        return List.of(masthead.dateLine(), masthead.statusLine()).stream()
                .filter(text -> !text.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
