package org.tradebrief.report.pdf;

/** Colours made from other colours. */
final class Tint {
    private static final double READABLE = 4.5;

    private Tint() {}

    /** A colour mixed with white: 0 leaves it, 1 makes it white. */
    static int lighter(int colour, double white) {
        return mix(colour, 0xFFFFFF, white);
    }

    /** The colour, darkened until text in it can be read on white (WCAG 2.1, contrast 4.5). */
    static int readable(int colour) {
        int readable = colour;
        while (contrastOnWhite(readable) < READABLE) {
            readable = mix(readable, 0, 0.08);
        }
        return readable;
    }

    static double contrastOnWhite(int colour) {
        double luminance = 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int colour, int other, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (colour >> shift & 0xFF) * (1 - part) + (other >> shift & 0xFF) * part;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }
}
