package org.tradebrief.report.pdf;

/**
 * Characters of one line that one face sets in one ink.
 *
 * @param text the characters
 * @param face what sets them
 * @param ink how
 * @param x distance from the start of the line, in points
 * @param span ordinal of the span of the paragraph that they come from
 */
record Run(String text, Face face, Ink ink, double x, int span) {
    /** Its width in points. */
    double width() {
        long thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            thousandths += face.advance(text.charAt(i));
        }
        return thousandths * ink.size() / 1000;
    }
}
