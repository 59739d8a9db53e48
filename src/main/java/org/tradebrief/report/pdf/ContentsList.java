package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.report.Block;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Span;

/** The list of titled sections, each with its page, each a link. */
final class ContentsList {
    private static final double PADDING = 5;

    private final Report report;
    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Inks inks;

    ContentsList(Report report, HouseStyle style, Typesetter typesetter) {
        this.report = report;
        this.style = style;
        this.typesetter = typesetter;
        this.inks = new Inks(style);
    }

    void addTo(Flow flow) {
        flow.open(Role.TOC);
        boolean first = true;
        for (Section section : report.sections()) {
            if (!section.title().isBlank() && section.blocks().stream().noneMatch(Block.Contents.class::isInstance)) {
                flow.add(entry(section, first));
                first = false;
            }
        }
        flow.close();
    }

    private Piece entry(Section section, boolean first) {
        Ink ink = inks.body();
        double left = style.page().left();
        double measure = style.page().measure();
        List<Line> title = typesetter.lines(section.title(), ink, measure - 40);
        double content = title.size() * ink.leading();
        return Piece.of(first ? 6 : 0, content + PADDING, false, (painter, top, height) -> {
            Line page = Line.of(
                    Integer.toString(painter.pageOf(section.id())),
                    ink.in(style.colours().house()),
                    typesetter.fonts());
            painter.tree().open(Role.TOCI);
            StructureTree.Element link = painter.tree().child(Role.Link);
            painter.canvas().content(link, () -> {
                for (int i = 0; i < title.size(); i++) {
                    title.get(i)
                            .paint(
                                    painter.canvas(),
                                    left,
                                    top + i * ink.leading() + Passage.baseline(ink) + PADDING / 2);
                }
                double last = top + content - ink.leading() + Passage.baseline(ink) + PADDING / 2;
                page.paint(painter.canvas(), left + measure - page.width(), last);
            });
            painter.link(
                    link,
                    Span.inside(section.title(), section.id()).link().orElseThrow(),
                    section.title(),
                    left,
                    top,
                    measure,
                    height);
            painter.tree().write(link);
            painter.tree().close();
            painter.canvas()
                    .decoration(() -> painter.canvas().rule(style.colours().rule(), 0.4, left, top + height, measure));
        });
    }
}
