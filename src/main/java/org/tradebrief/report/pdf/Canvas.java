package org.tradebrief.report.pdf;

/** What charts are drawn on; lengths are in points from the upper left corner. */
interface Canvas {

    /** Sets a text whose base line starts at a point. */
    void text(String text, Face face, Ink ink, double x, double baseline);

    /** Fills a rectangle. */
    void fill(int colour, double x, double top, double width, double depth);

    /** Strokes a line through points. */
    void path(Stroke stroke, double[][] points, boolean closed);

    /** Fills an area. */
    void area(int colour, double[][] points);

    /** Fills a shape and strokes its outline. */
    void shape(int fillColour, Stroke outline, double[][] points);

    /** Fills a disc and strokes its outline. */
    void disc(int fillColour, Stroke outline, double x, double y, double radius);

    /** Paints a level rule. */
    default void rule(int colour, double thickness, double x, double y, double width) {
        fill(colour, x, y - thickness / 2, width, thickness);
    }

    /** Strokes a straight line. */
    default void line(int colour, double thickness, double x1, double y1, double x2, double y2) {
        path(new Stroke(colour, thickness), new double[][] {{x1, y1}, {x2, y2}}, false);
    }

    /** A pen: colour, thickness, and lengths of dashes and gaps in points, none for a solid line. */
    record Stroke(int colour, double thickness, float... dashes) {
        Stroke(int colour, double thickness) {
            this(colour, thickness, new float[0]);
        }
    }
}
