package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.report.Block.Panel;
import org.tradebrief.report.Language;
import org.tradebrief.report.Span;

/** A case on a tinted ground: its title, then one labelled step below the other. */
final class PanelBox {
    private static final double INSET = 12;
    private static final double LABELS = 92;
    private static final double BETWEEN = 4;

    private final Panel panel;
    private final Role heading;
    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Language language;
    private final Inks inks;
    private final double left;
    private final double measure;

    PanelBox(Panel panel, Role heading, HouseStyle style, Typesetter typesetter, Language language) {
        this.panel = panel;
        this.heading = heading;
        this.style = style;
        this.typesetter = typesetter;
        this.language = language;
        this.inks = new Inks(style);
        this.left = style.page().left();
        this.measure = style.page().measure();
    }

    void addTo(Flow flow) {
        List<Line> title = typesetter.lines(panel.title(), inks.heading(), measure - 2 * INSET);
        double titleHeight = title.size() * inks.heading().leading() + 9;
        flow.add(Piece.of(13, titleHeight, true, (painter, top, height) -> {
            ground(painter, top, height);
            painter.lines(heading, title, inks.heading(), left + INSET, top + 7);
        }));
        flow.open(Role.L);
        int last = panel.steps().size() - 1;
        for (int i = 0; i <= last; i++) {
            flow.add(step(panel.steps().get(i), i == last));
        }
        flow.close();
    }

    private Piece step(Panel.Step step, boolean last) {
        List<Span> spans = Scripts.apart(step.text().spans(), language);
        double width = measure - 2 * INSET - LABELS;
        Ink ink = inks.table();
        List<Line> label =
                typesetter.lines(step.label(), ink.strong().in(style.colours().muted()), LABELS - 8);
        List<Line> lines = typesetter.lines(spans, ink, width);
        Passage text = new Passage(Role.LBody, spans, lines, ink, left + INSET + LABELS, language);
        double content = Math.max(label.size(), lines.size()) * ink.leading();
        return Piece.of(0, content + BETWEEN + (last ? 6 : 0), !last, (painter, top, height) -> {
            ground(painter, top, height);
            painter.tree().open(Role.LI);
            painter.lines(Role.Lbl, label, ink, left + INSET, top);
            text.paint(painter, top);
            painter.tree().close();
        });
    }

    private void ground(Painter painter, double top, double height) {
        TaggedCanvas canvas = painter.canvas();
        canvas.decoration(() -> {
            canvas.fill(style.colours().panel(), left, top, measure, height + 0.2);
            canvas.fill(style.colours().house(), left, top, 2.4, height + 0.2);
        });
    }
}
