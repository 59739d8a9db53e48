package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;
import org.tradebrief.report.Point.Provenance;

/** Lines over time with a marker a value, bands where values are ranges, gaps where there are none. */
final class Lines {
    private static final double INSET = 12;
    private static final double BAND = 0.82;
    private static final double CLEAR = 8;

    private final Chart chart;
    private final Plot plot;
    private final SeriesNames names;
    private final Ink ink;
    private final double[] places;

    Lines(Chart chart, Plot plot, SeriesNames names, Ink ink) {
        this.chart = chart;
        this.plot = plot;
        this.names = names;
        this.ink = ink;
        this.places = places();
    }

    void paint() {
        for (int series = 0; series < chart.series().size(); series++) {
            ranges(series);
        }
        plot.targets(chart, ink);
        for (int series = 0; series < chart.series().size(); series++) {
            segments(series);
        }
        for (int series = 0; series < chart.series().size(); series++) {
            markers(series);
        }
        CategoryLabels.paint(chart, plot, places, plot.width() / places.length, ink);
        names();
        values();
    }

    private void ranges(int series) {
        List<Point> points = points(series);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (!plot.axis().showsRange(point)) {
                continue;
            }
            boolean joined = i > 0 && plot.axis().showsRange(points.get(i - 1));
            boolean joins = i < points.size() - 1 && plot.axis().showsRange(points.get(i + 1));
            if (joined) {
                band(series, points.get(i - 1), point, i);
            } else if (!joins) {
                plot.marks().whisker(plot.canvas(), places[i], plot.y(point.upper()), plot.y(point.lower()));
            }
        }
    }

    private void band(int series, Point from, Point to, int at) {
        plot.canvas().area(Tint.lighter(plot.marks().colour(series), BAND), new double[][] {
            {places[at - 1], plot.y(from.upper())},
            {places[at], plot.y(to.upper())},
            {places[at], plot.y(to.lower())},
            {places[at - 1], plot.y(from.lower())}
        });
    }

    private void segments(int series) {
        List<Point> points = points(series);
        List<double[]> run = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.provenance() == Provenance.TARGET) {
                towardsTarget(series, i);
            } else if (point.isKnown()) {
                run.add(new double[] {places[i], plot.y(point.value())});
                continue;
            }
            stroke(series, run);
            run.clear();
        }
        stroke(series, run);
    }

    private void stroke(int series, List<double[]> run) {
        if (run.size() > 1) {
            plot.canvas().path(plot.marks().line(series), run.toArray(double[][]::new), false);
        }
    }

    private void towardsTarget(int series, int at) {
        List<Point> points = points(series);
        for (int before = at - 1; before >= 0; before--) {
            if (points.get(before).isKnown()) {
                double[][] way = {
                    {places[before], plot.y(points.get(before).value())},
                    {places[at], plot.y(points.get(at).value())}
                };
                plot.canvas().path(plot.marks().towardsTarget(series), way, false);
                return;
            }
        }
    }

    private void markers(int series) {
        List<Point> points = points(series);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.isKnown()) {
                plot.marks().marker(plot.canvas(), series, point, places[i], plot.y(point.value()));
            }
        }
    }

    private void names() {
        double[] heights = new double[chart.series().size()];
        for (int series = 0; series < heights.length; series++) {
            heights[series] = points(series).reversed().stream()
                    .filter(Point::isKnown)
                    .findFirst()
                    .map(point -> plot.y(point.value()))
                    .orElse(plot.bottom());
        }
        double right = plot.marks().style().page().width()
                - plot.marks().style().page().right();
        names.atEnds(plot.right() + 1, right - plot.right(), heights, plot.top(), plot.bottom());
    }

    /** Writes every value but the last, which the name carries, where the texts touch neither each other nor a line. */
    private void values() {
        List<double[]> taken = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            List<Point> points = points(series);
            for (int i = 0; i < points.size() - 1; i++) {
                Point point = points.get(i);
                if (point.isKnown() && !point.text().isBlank()) {
                    value(series, i, taken);
                }
            }
        }
    }

    private void value(int series, int at, List<double[]> taken) {
        Point point = points(series).get(at);
        double half = plot.lettering().width(point.text(), ink) / 2;
        for (double side : new double[] {-1, 1}) {
            double y = (side < 0 ? plot.y(point.upper()) : plot.y(point.lower())) + side * CLEAR;
            double[] box = {places[at] - half, y - 4, places[at] + half, y + 4};
            if (y < plot.bottom() - 4
                    && y > plot.top() - 8
                    && taken.stream().noneMatch(other -> meet(box, other))
                    && clear(series, at, y)) {
                taken.add(box);
                plot.lettering()
                        .middle(point.text(), ink.in(Tint.readable(plot.marks().colour(series))), places[at], y);
                return;
            }
        }
    }

    private boolean clear(int series, int at, double y) {
        for (int other = 0; other < chart.series().size(); other++) {
            Point point = points(other).get(at);
            if (other != series && point.isKnown() && Math.abs(plot.y(point.value()) - y) < CLEAR) {
                return false;
            }
        }
        return true;
    }

    private static boolean meet(double[] a, double[] b) {
        return a[0] < b[2] + 2 && b[0] < a[2] + 2 && a[1] < b[3] && b[1] < a[3];
    }

    private List<Point> points(int series) {
        return chart.series().get(series).points();
    }

    private double[] places() {
        double first = chart.categories().stream()
                .mapToDouble(Chart.Category::position)
                .min()
                .orElse(0);
        double last = chart.categories().stream()
                .mapToDouble(Chart.Category::position)
                .max()
                .orElse(1);
        double span = Math.max(last - first, 1e-9);
        return chart.categories().stream()
                .mapToDouble(category ->
                        plot.left() + INSET + (category.position() - first) / span * (plot.width() - 2 * INSET))
                .toArray();
    }
}
