package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.report.Point;
import org.tradebrief.report.Point.Provenance;

/** How the series of a chart are told apart: by colour, and without colour by line, marker and hatching. */
record SeriesMarks(HouseStyle style) {
    private static final List<float[]> DASHES =
            List.of(new float[0], new float[] {4.5f, 3f}, new float[] {0.1f, 3f}, new float[] {6f, 3f, 0.1f, 3f});
    private static final double RADIUS = 2.7;
    private static final double LINE = 1.7;
    private static final double OUTLINE = 1.2;
    private static final int WHITE = 0xFFFFFF;

    int colour(int series) {
        return style.colours().series().get(series);
    }

    Canvas.Stroke line(int series) {
        return new Canvas.Stroke(colour(series), LINE, DASHES.get(series));
    }

    Canvas.Stroke towardsTarget(int series) {
        return new Canvas.Stroke(colour(series), 1, 1.5f, 2.5f);
    }

    /** Paints a marker, filled for a final value and hollow otherwise. */
    void marker(Canvas canvas, int series, Point point, double x, double y) {
        int fill = point.provenance() == Provenance.ACTUAL ? colour(series) : WHITE;
        Canvas.Stroke outline = new Canvas.Stroke(colour(series), OUTLINE);
        double r = RADIUS;
        switch (series) {
            case 0 -> canvas.disc(fill, outline, x, y, r);
            case 1 ->
                canvas.shape(fill, outline, new double[][] {
                    {x - r, y - r}, {x + r, y - r}, {x + r, y + r}, {x - r, y + r}
                });
            case 2 ->
                canvas.shape(fill, outline, new double[][] {{x, y - r - 1}, {x + r + 0.7, y + r}, {x - r - 0.7, y + r}
                });
            default ->
                canvas.shape(fill, outline, new double[][] {
                    {x, y - r - 0.9}, {x + r + 0.9, y}, {x, y + r + 0.9}, {x - r - 0.9, y}
                });
        }
    }

    /** Paints a bar that stands beside others: like {@link #part}, and hatched from the third series on. */
    void bar(Canvas canvas, int series, Provenance provenance, double x, double top, double width, double depth) {
        part(canvas, series, provenance, x, top, width, depth);
        if (series >= 2 && provenance == Provenance.ACTUAL) {
            hatch(canvas, x, top, width, depth);
        }
    }

    /** Paints a bar: filled, or hollow when its value is not final. */
    void part(Canvas canvas, int series, Provenance provenance, double x, double top, double width, double depth) {
        if (provenance != Provenance.ACTUAL) {
            double inset = OUTLINE / 2;
            Canvas.Stroke outline = provenance == Provenance.TARGET
                    ? new Canvas.Stroke(colour(series), OUTLINE, 2f, 2f)
                    : new Canvas.Stroke(colour(series), OUTLINE);
            double[][] box = {
                {x + inset, top + inset},
                {x + width - inset, top + inset},
                {x + width - inset, top + depth},
                {x + inset, top + depth}
            };
            canvas.shape(WHITE, outline, box);
            return;
        }
        canvas.fill(colour(series), x, top, width, depth);
    }

    /** White diagonals across a rectangle. */
    private static void hatch(Canvas canvas, double x, double top, double width, double depth) {
        double pitch = 4.2;
        for (double offset = pitch; offset < width + depth; offset += pitch) {
            double x1 = Math.max(0, offset - depth);
            double x2 = Math.min(width, offset);
            canvas.line(WHITE, 0.7, x + x1, top + (offset - x1), x + x2, top + (offset - x2));
        }
    }

    /** Paints the range of a value as a line with caps. */
    void whisker(Canvas canvas, double x, double y1, double y2) {
        range(canvas, new double[][] {{x, y1}, {x, y2}}, 2.2, 0);
    }

    /** Paints the range of a value as a level line with caps. */
    void levelWhisker(Canvas canvas, double x1, double x2, double y) {
        range(canvas, new double[][] {{x1, y}, {x2, y}}, 0, 2.2);
    }

    /** White beneath, so that the line shows on a dark bar too. */
    private void range(Canvas canvas, double[][] ends, double capX, double capY) {
        for (Canvas.Stroke stroke : List.of(
                new Canvas.Stroke(WHITE, 2.4), new Canvas.Stroke(style.colours().text(), 0.9))) {
            canvas.path(stroke, ends, false);
            for (double[] end : ends) {
                canvas.path(
                        stroke, new double[][] {{end[0] - capX, end[1] - capY}, {end[0] + capX, end[1] + capY}}, false);
            }
        }
    }
}
