package org.tradebrief.report.pdf;

import org.tradebrief.report.Report;

/** The words, boxed at the head of each page, that say that the checks of a report failed. */
final class DraftMark {
    private final Line words;
    private final int colour;
    private final double middle;

    DraftMark(Report report, HouseStyle style, Typesetter typesetter) {
        this.colour = style.colours().series().get(2);
        this.words = Line.of(report.labels().draft(), new Inks(style).heading().in(colour), typesetter.fonts());
        this.middle = style.page().width() / 2;
    }

    void paint(TaggedCanvas canvas, double baseline) {
        double left = middle - words.width() / 2 - 8;
        double right = middle + words.width() / 2 + 8;
        double[][] box = {{left, baseline - 11}, {right, baseline - 11}, {right, baseline + 5}, {left, baseline + 5}};
        canvas.shape(0xFFFFFF, new TaggedCanvas.Stroke(colour, 1), box);
        words.paint(canvas, left + 8, baseline);
    }
}
