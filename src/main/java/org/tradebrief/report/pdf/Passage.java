package org.tradebrief.report.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.report.Language;
import org.tradebrief.report.Span;

/**
 * One element of running text, painted line by line and possibly over two pages: a leaf of the structure tree, or, when
 * it holds links or another language, an element with one child a span.
 */
final class Passage {
    private final Role role;
    private final List<Span> spans;
    private final List<Line> lines;
    private final Ink ink;
    private final double x;
    private final boolean mixed;
    private final Map<Integer, Element> children = new TreeMap<>();

    Passage(Role role, List<Span> spans, List<Line> lines, Ink ink, double x, Language language) {
        this.role = role;
        this.spans = spans;
        this.lines = lines;
        this.ink = ink;
        this.x = x;
        this.mixed = spans.stream().anyMatch(span -> span.link().isPresent() || foreign(span, language));
    }

    /** Adds its lines to a flow, keeping two together at either end. */
    void addTo(Flow flow, double gap, boolean keep) {
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            boolean last = i == lines.size() - 1;
            boolean together = last ? keep : i == 0 || i == lines.size() - 2;
            flow.add(Piece.of(
                    i == 0 ? gap : 0, ink.leading(), together, (painter, top, height) -> paint(painter, line, top)));
        }
    }

    double height() {
        return lines.size() * ink.leading();
    }

    /** Paints all its lines on one page. */
    void paint(Painter painter, double top) {
        for (int i = 0; i < lines.size(); i++) {
            paint(painter, i, top + i * ink.leading());
        }
    }

    /** The distance of the base line from the upper edge of its line. */
    static double baseline(Ink ink) {
        return (ink.leading() - ink.size()) / 2 + ink.size() * 0.86;
    }

    private void paint(Painter painter, int index, double top) {
        Line line = lines.get(index);
        if (index == 0) {
            begin(painter);
        }
        if (mixed) {
            for (Run run : line.runs()) {
                paint(painter, run, top);
            }
        } else {
            painter.canvas().content(child(painter, 0), () -> line.paint(painter.canvas(), x, top + baseline(ink)));
        }
        if (index == lines.size() - 1) {
            end(painter);
        }
    }

    private void begin(Painter painter) {
        spans.forEach(span -> painter.noteSymbols(span.text()));
        if (mixed) {
            painter.tree().open(role);
        }
    }

    private void end(Painter painter) {
        children.values().forEach(painter.tree()::write);
        children.clear();
        if (mixed) {
            painter.tree().close();
        }
    }

    private void paint(Painter painter, Run run, double top) {
        Element element = child(painter, run.span());
        painter.canvas()
                .content(
                        element,
                        () -> painter.canvas()
                                .text(run.text(), run.face(), run.ink(), x + run.x(), top + baseline(ink)));
        Span span = spans.get(run.span());
        span.link().ifPresent(link -> {
            painter.link(element, link, span.text().strip(), x + run.x(), top, run.width(), ink.leading());
            double below = top + baseline(ink) + ink.size() * 0.16;
            painter.canvas()
                    .decoration(() -> painter.canvas().rule(run.ink().colour(), 0.4, x + run.x(), below, run.width()));
        });
    }

    private Element child(Painter painter, int span) {
        return children.computeIfAbsent(span, key -> {
            if (!mixed) {
                return painter.tree().child(role);
            }
            Span of = spans.get(key);
            Element element = painter.tree().child(of.link().isPresent() ? Role.Link : Role.Span);
            return foreign(of, painter.report().language()) ? element.with(Element.CHINESE) : element;
        });
    }

    private static boolean foreign(Span span, Language language) {
        return language == Language.EN && Scripts.holdsChinese(span.text());
    }
}
