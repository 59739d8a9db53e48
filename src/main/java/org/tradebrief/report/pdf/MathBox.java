package org.tradebrief.report.pdf;

/**
 * A part of a formula with its extent around the base line, in points.
 *
 * @param width how far it reaches to the right
 * @param ascent how far it reaches above the base line
 * @param descent how far it reaches below
 * @param art how it is painted
 */
record MathBox(double width, double ascent, double descent, Art art) {

    /** Paints a part of a formula. */
    @FunctionalInterface
    interface Art {
        /** Paints from a point of the base line to the right. */
        void paint(TaggedCanvas canvas, double x, double baseline);
    }

    double height() {
        return ascent + descent;
    }

    void paint(TaggedCanvas canvas, double x, double baseline) {
        art.paint(canvas, x, baseline);
    }
}
