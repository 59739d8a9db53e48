package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;

/** Level bars, one below the other, with the text of each category before it and its value behind it. */
final class HorizontalBars {
    private static final double BAR = 11;
    private static final double BETWEEN = 7;
    private static final double HEAD = 17;

    private final Chart chart;
    private final Canvas canvas;
    private final Lettering lettering;
    private final SeriesMarks marks;
    private final Ink ink;
    private final Axis axis;

    HorizontalBars(Chart chart, Canvas canvas, Lettering lettering, SeriesMarks marks, Ink ink) {
        this.chart = chart;
        this.canvas = canvas;
        this.lettering = lettering;
        this.marks = marks;
        this.ink = ink;
        this.axis = Axis.of(chart);
    }

    static double naturalHeight(Chart chart) {
        int bars = chart.categories().size() * chart.series().size();
        return HEAD + bars * BAR + chart.categories().size() * BETWEEN + 4;
    }

    void paint(double top, double height) {
        HouseStyle style = marks.style();
        SeriesNames names = new SeriesNames(chart, lettering, ink, marks);
        double pageLeft = style.page().left();
        double right = pageLeft + style.page().measure();
        lettering.start(chart.unit(), ink, pageLeft, top + 6);
        double left = pageLeft + labels(style.page().measure() * 0.34) + 8;
        if (chart.series().size() > 1) {
            names.inRow(canvas, left, top + 6, right - left);
        }
        double room = values();
        double first = left + (axis.least() < 0 ? room : 0);
        double last = right - room;
        double start = top + HEAD;
        double step = (height - HEAD) / chart.categories().size();
        double depth = (step - BETWEEN) / chart.series().size();
        for (int category = 0; category < chart.categories().size(); category++) {
            double y = start + category * step;
            List<Line> label = lettering.lines(chart.categories().get(category).label(), ink, left - pageLeft - 8);
            lettering.block(label, ink.in(style.colours().text()), pageLeft, y + step / 2);
            for (int series = 0; series < chart.series().size(); series++) {
                Point point = chart.series().get(series).points().get(category);
                if (point.isKnown()) {
                    bar(series, point, new double[] {first, last}, y + BETWEEN / 2 + series * depth, depth);
                }
            }
        }
        double zero = x(0, first, last);
        canvas.line(
                style.colours().text(),
                0.8,
                zero,
                start,
                zero,
                start + step * chart.categories().size());
        targets(first, last, start, top + height);
    }

    private void bar(int series, Point point, double[] ends, double y, double depth) {
        double zero = x(0, ends[0], ends[1]);
        double end = x(point.value(), ends[0], ends[1]);
        double thin = depth - 1;
        marks.bar(canvas, series, point.provenance(), Math.min(zero, end), y, Math.abs(end - zero), thin);
        double lower = x(point.lower(), ends[0], ends[1]);
        double upper = x(point.upper(), ends[0], ends[1]);
        boolean range = axis.showsRange(point);
        double middle = y + thin / 2;
        if (range) {
            marks.levelWhisker(canvas, lower, upper, middle);
        }
        Ink dark = ink.in(marks.style().colours().text());
        if (point.value() >= 0) {
            lettering.start(point.text(), dark, (range ? upper : end) + 4, middle);
        } else {
            lettering.end(point.text(), dark, (range ? lower : end) - 4, middle);
        }
    }

    private void targets(double first, double last, double top, double bottom) {
        int colour = marks.style().colours().text();
        for (Chart.Target target : chart.targets()) {
            double x = x(target.value(), first, last);
            canvas.path(new Canvas.Stroke(colour, 0.9, 3f, 2.2f), new double[][] {{x, top}, {x, bottom}}, false);
            lettering.end(target.label(), ink.in(colour), x - 3, top - 6);
        }
    }

    private double x(double value, double first, double last) {
        return first + axis.share(value) * (last - first);
    }

    private double labels(double most) {
        return Math.min(
                most,
                1
                        + chart.categories().stream()
                                .mapToDouble(category -> lettering.width(category.label(), ink))
                                .max()
                                .orElse(0));
    }

    private double values() {
        return 8
                + chart.series().stream()
                        .flatMap(series -> series.points().stream())
                        .mapToDouble(point -> lettering.width(point.text(), ink))
                        .max()
                        .orElse(0);
    }
}
