package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.figure.NumberText;

/** Short texts of a chart, placed by their edges or their middle. */
final class Lettering {
    private final Canvas canvas;
    private final Typesetter typesetter;

    Lettering(Canvas canvas, Typesetter typesetter) {
        this.canvas = canvas;
        this.typesetter = typesetter;
    }

    /** How numbers are written in the report's language. */
    NumberText numbers() {
        return NumberText.in(typesetter.fonts().language().tag());
    }

    double width(String text, Ink ink) {
        return typesetter.fonts().width(text, ink);
    }

    List<Line> lines(String text, Ink ink, double measure) {
        return typesetter.lines(text, ink, measure);
    }

    /** Sets a text that starts at x, with the middle of its figures at y. */
    void start(String text, Ink ink, double x, double y) {
        Line.of(text, ink, typesetter.fonts()).paint(canvas, x, baseline(y, ink));
    }

    void middle(String text, Ink ink, double x, double y) {
        start(text, ink, x - width(text, ink) / 2, y);
    }

    void end(String text, Ink ink, double x, double y) {
        start(text, ink, x - width(text, ink), y);
    }

    /** Sets lines that start at x, with the middle of the block at y. */
    void block(List<Line> lines, Ink ink, double x, double y) {
        double first = y - (lines.size() - 1) * ink.leading() / 2;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).paint(canvas, x, baseline(first + i * ink.leading(), ink));
        }
    }

    /** Sets a block of lines on a white ground. */
    void blockOnWhite(List<Line> lines, Ink ink, double x, double y) {
        double width = lines.stream().mapToDouble(Line::width).max().orElse(0);
        double depth = lines.size() * ink.leading();
        canvas.fill(0xFFFFFF, x - 2, y - depth / 2, width + 4, depth);
        block(lines, ink, x, y);
    }

    /** Sets a text on a white ground, so that lines behind it do not cross it. */
    void onWhite(String text, Ink ink, double x, double y) {
        canvas.fill(0xFFFFFF, x - 1.5, y - ink.size() * 0.58, width(text, ink) + 3, ink.size() * 1.16);
        start(text, ink, x, y);
    }

    /** Half the height of a figure lies above the middle and half below. */
    private static double baseline(double middle, Ink ink) {
        return middle + ink.size() * 0.365;
    }
}
