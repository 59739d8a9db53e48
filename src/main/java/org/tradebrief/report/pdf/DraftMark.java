package org.tradebrief.report.pdf;

import org.tradebrief.report.Report;

/** The words, boxed at the head of each page, that say that the checks of a report failed. */
final class DraftMark {
    private static final double INSET = 8;

    private final Line words;
    private final int colour;

    DraftMark(Report report, HouseStyle style, Typesetter typesetter) {
        this.colour = style.colours().series().get(2);
        this.words = Line.of(report.labels().draft(), new Inks(style).heading().in(colour), typesetter.fonts());
    }

    double width() {
        return words.width() + 2 * INSET;
    }

    void paint(TaggedCanvas canvas, double left, double baseline) {
        double right = left + width();
        double[][] box = {{left, baseline - 11}, {right, baseline - 11}, {right, baseline + 5}, {left, baseline + 5}};
        canvas.shape(0xFFFFFF, new Canvas.Stroke(colour, 1), box);
        words.paint(canvas, left + INSET, baseline);
    }
}
