package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.report.Block;
import org.tradebrief.report.Block.Paragraph;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Language;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Span;
import org.tradebrief.report.Table;

/** Turns the sections of a report into pieces. */
final class Composer {
    private static final double INDENT = 13;

    private final Report report;
    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Inks inks;
    private final double left;
    private final double measure;
    private final Flow flow = new Flow();
    private Role heading = Role.H3;

    Composer(Report report, HouseStyle style, Typesetter typesetter) {
        this.report = report;
        this.style = style;
        this.typesetter = typesetter;
        this.inks = new Inks(style);
        this.left = style.page().left();
        this.measure = style.page().measure();
    }

    /** The pieces of the whole report. */
    Flow compose() {
        flow.add(new Masthead(report, style, typesetter).piece());
        report.sections().forEach(this::section);
        return flow;
    }

    private void section(Section section) {
        if (section.startsPage()) {
            flow.breakPage();
        }
        flow.open(Role.Sect);
        flow.anchor(section.id());
        boolean titled = !section.title().isBlank();
        heading = titled ? Role.H3 : Role.H2;
        if (titled) {
            flow.add(Piece.of(
                    28,
                    11,
                    true,
                    (painter, top, height) -> painter.canvas()
                            .decoration(
                                    () -> painter.canvas().fill(style.colours().house(), left, top, 30, 2.4))));
            text(Role.H2, section.title(), inks.section(), 0, true);
        }
        section.blocks().forEach(this::block);
        flow.close();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Headline headline -> text(Role.P, headline.text(), inks.headline(), 5, true);
            case Block.Heading own ->
                text(heading, own.text(), inks.heading().sized(style.type().heading() + 1), 14, true);
            case Paragraph paragraph -> passage(Role.P, paragraph, inks.body(), left, 7, false);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.KeyFigures figures -> flow.add(new KeyFigureStrip(figures, style, typesetter).piece());
            case Block.Panel panel -> new PanelBox(panel, heading, style, typesetter, report.language()).addTo(flow);
            case Block.Notes notes -> {
                for (int i = 0; i < notes.notes().size(); i++) {
                    passage(Role.Note, notes.notes().get(i), inks.small(), left, i == 0 ? 7 : 1, false);
                }
            }
            case Block.Formula formula -> new FormulaArt(formula, style, typesetter).addTo(flow);
            case Block.Contents ignored -> new ContentsList(report, style, typesetter).addTo(flow);
            case Block.PageBreak ignored -> flow.breakPage();
            case Table table -> new TablePieces(table, report, style, typesetter).addTo(flow);
            case Chart chart -> new ChartPieces(chart, heading, report, style, typesetter).addTo(flow);
        }
    }

    private void bullets(Block.Bullets bullets) {
        flow.open(Role.L);
        Line bullet = Line.of("•", inks.body().in(style.colours().house()), typesetter.fonts());
        for (int i = 0; i < bullets.items().size(); i++) {
            flow.open(Role.LI);
            double gap = i == 0 ? 7 : 3;
            flow.add(Piece.of(
                    gap,
                    0.01,
                    true,
                    (painter, top, height) -> painter.leaf(
                            Role.Lbl,
                            () -> bullet.paint(painter.canvas(), left + 1, top + Passage.baseline(inks.body())))));
            passage(Role.LBody, bullets.items().get(i), inks.body(), left + INDENT, 0, false);
            flow.close();
        }
        flow.close();
    }

    private void text(Role role, String text, Ink ink, double gap, boolean keep) {
        passage(role, Paragraph.of(text), ink, left, gap, keep);
    }

    private void passage(Role role, Paragraph paragraph, Ink ink, double x, double gap, boolean keep) {
        Language language = report.language();
        List<Span> spans = Scripts.apart(paragraph.spans(), language);
        List<Line> lines = typesetter.lines(spans, ink, measure - (x - left));
        new Passage(role, spans, lines, ink, x, language).addTo(flow, gap, keep);
    }
}
