package org.tradebrief.report.pdf;

/**
 * How text is set.
 *
 * @param bold weight
 * @param size type size in points
 * @param colour {@code 0xRRGGBB}
 * @param leading distance of base lines in points
 */
record Ink(boolean bold, double size, int colour, double leading) {
    Ink in(int other) {
        return new Ink(bold, size, other, leading);
    }

    Ink strong() {
        return new Ink(true, size, colour, leading);
    }

    Ink sized(double other) {
        return new Ink(bold, other, colour, leading * other / size);
    }
}
