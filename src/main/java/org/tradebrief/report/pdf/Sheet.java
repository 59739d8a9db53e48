package org.tradebrief.report.pdf;

import java.util.List;

/** The pieces of one page with their places. */
record Sheet(List<Placed> pieces) {

    /** A piece at its place: {@code top} is measured from the upper edge of the type area. */
    record Placed(Piece piece, double top, double height) {}
}
