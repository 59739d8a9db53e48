package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.report.Block;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Span;

/** The list of titled sections, each with its page, each a link; a long one stands in two columns. */
final class ContentsList {
    private static final double PADDING = 3.4;
    private static final double GUTTER = 22;
    private static final double ROOM_FOR_PAGE = 40;
    private static final int LONGEST_COLUMN = 9;

    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Ink ink;
    private final List<Section> sections;
    private final int columns;

    ContentsList(Report report, HouseStyle style, Typesetter typesetter) {
        this.style = style;
        this.typesetter = typesetter;
        this.ink = new Inks(style).body();
        this.sections = report.sections().stream()
                .filter(section -> !section.title().isBlank())
                .filter(section -> section.blocks().stream().noneMatch(Block.Contents.class::isInstance))
                .toList();
        this.columns = sections.size() > LONGEST_COLUMN ? 2 : 1;
    }

    void addTo(Flow flow) {
        int rows = (sections.size() + columns - 1) / columns;
        double width = (style.page().measure() - (columns - 1) * GUTTER) / columns;
        double row = ink.leading() + PADDING;
        flow.add(Piece.of(6, rows * row, true, (painter, top, height) -> {
            painter.tree().open(Role.TOC);
            for (int i = 0; i < sections.size(); i++) {
                double left = style.page().left() + i / rows * (width + GUTTER);
                entry(painter, sections.get(i), left, top + i % rows * row, width);
            }
            painter.tree().close();
        }));
    }

    private void entry(Painter painter, Section section, double left, double top, double width) {
        double baseline = top + Passage.baseline(ink) + PADDING / 2;
        Line title = typesetter.fitted(section.title(), ink, width - ROOM_FOR_PAGE);
        Line page = Line.of(
                Integer.toString(painter.pageOf(section.id())),
                ink.in(style.colours().house()),
                typesetter.fonts());
        painter.tree().open(Role.TOCI);
        Element link = painter.tree().child(Role.Link);
        painter.canvas().content(link, () -> {
            title.paint(painter.canvas(), left, baseline);
            page.paint(painter.canvas(), left + width - page.width(), baseline);
        });
        double depth = ink.leading() + PADDING;
        painter.link(link, new Span.Link.Inside(section.id()), section.title(), left, top, width, depth);
        painter.tree().write(link);
        painter.tree().close();
        painter.canvas().decoration(() -> painter.canvas().rule(style.colours().rule(), 0.4, left, top + depth, width));
    }
}
