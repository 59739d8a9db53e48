package org.tradebrief.report.pdf;

import java.math.BigDecimal;
import org.tradebrief.report.Chart;

/**
 * The area between the axes of a chart whose value axis stands upright.
 *
 * @param canvas what it is painted on
 * @param lettering its texts
 * @param marks how series are told apart
 * @param axis the value axis
 * @param left left edge in points, and so the others
 */
record Plot(
        Canvas canvas,
        Lettering lettering,
        SeriesMarks marks,
        Axis axis,
        double left,
        double top,
        double right,
        double bottom) {

    double width() {
        return right - left;
    }

    /** Where a value stands. */
    double y(double value) {
        return bottom - axis.share(value) * (bottom - top);
    }

    /** Paints grid, tick labels and the unit above them. */
    void grid(String unit, Ink ink) {
        HouseStyle.Colours colours = marks.style().colours();
        for (BigDecimal tick : axis.ticks()) {
            double y = y(tick.doubleValue());
            boolean zero = tick.signum() == 0;
            canvas.rule(zero ? colours.text() : colours.rule(), zero ? 0.8 : 0.4, left, y, width());
            lettering.end(axis.label(tick, lettering.numbers()), ink, left - 5, y);
        }
        lettering.start(unit, ink, marks.style().page().left(), top - 12);
    }

    /** Paints the lines of the values that are aimed at, each with its label. */
    void targets(Chart chart, Ink ink) {
        int colour = marks.style().colours().text();
        for (Chart.Target target : chart.targets()) {
            double y = y(target.value());
            canvas.path(new Canvas.Stroke(colour, 0.9, 3f, 2.2f), new double[][] {{left, y}, {right, y}}, false);
            lettering.onWhite(target.label(), ink.in(colour), left + 4, y - ink.size() * 0.78);
        }
    }
}
