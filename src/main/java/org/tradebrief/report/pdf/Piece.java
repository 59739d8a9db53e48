package org.tradebrief.report.pdf;

import java.util.Optional;

/**
 * The smallest part of a page that is never split: a line, a table row, a chart. Lengths are in points.
 *
 * @param gap white above it, left out at the top of a page
 * @param height how much of the page it takes
 * @param give how much lower it can be made
 * @param take how much higher it can be made
 * @param keep whether the next piece must stand on the same page
 * @param overhead what is painted above it when it starts a page: the head of a continued table
 * @param art how it is painted
 */
record Piece(double gap, double height, double give, double take, boolean keep, Optional<Piece> overhead, Art art) {

    /** Paints a piece. */
    @FunctionalInterface
    interface Art {
        /** Paints into the band of a given height below {@code top}. */
        void paint(Painter painter, double top, double height);
    }

    /** A piece of one height. */
    static Piece of(double gap, double height, boolean keep, Art art) {
        return new Piece(gap, height, 0, 0, keep, Optional.empty(), art);
    }

    /** A piece that bends to fill its page. */
    static Piece elastic(double gap, double height, double give, double take, boolean keep, Art art) {
        return new Piece(gap, height, give, take, keep, Optional.empty(), art);
    }

    Piece under(Piece head) {
        return new Piece(gap, height, give, take, keep, Optional.of(head), art);
    }
}
