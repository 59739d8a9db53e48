package org.tradebrief.report.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;
import org.tradebrief.report.Point.Provenance;

/** Lines over time with a marker a value, bands where values are ranges, gaps where there are none. */
final class Lines {
    private static final double INSET = 12;
    private static final double BAND = 0.82;
    private static final double CLEAR = 8;
    private static final int MOST_WRITTEN = 8;

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
            boolean joined = i > 0 && !point.afterBreak() && plot.axis().showsRange(points.get(i - 1));
            boolean joins = i < points.size() - 1
                    && !points.get(i + 1).afterBreak()
                    && plot.axis().showsRange(points.get(i + 1));
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
            if (point.afterBreak()) {
                stroke(series, run);
                run.clear();
            }
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

    /**
     * Writes every value but the last, which the name carries, where the texts do not touch; of a long series the first
     * alone, which the eye compares with the last.
     */
    private void values() {
        int written = places.length > MOST_WRITTEN ? 1 : places.length - 1;
        List<Rectangle2D> taken = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            List<Point> points = points(series);
            for (int i = 0; i < written; i++) {
                Point point = points.get(i);
                if (point.isKnown() && !point.text().isBlank()) {
                    value(series, i, taken);
                }
            }
        }
    }

    /** Writes a value above its range or below it, rather where no line crosses the text. */
    private void value(int series, int at, List<Rectangle2D> taken) {
        Point point = points(series).get(at);
        double half = plot.lettering().width(point.text(), ink) / 2;
        List<Rectangle2D> free = DoubleStream.of(plot.y(point.upper()) - CLEAR, plot.y(point.lower()) + CLEAR)
                .filter(y -> y > plot.top() - 8 && y < plot.bottom() - 4 && clear(series, at, y))
                .<Rectangle2D>mapToObj(y -> new Rectangle2D.Double(places[at] - half - 1, y - 5, 2 * half + 2, 10))
                .filter(box -> taken.stream().noneMatch(box::intersects))
                .toList();
        free.stream()
                .filter(box -> !crossed(box))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .ifPresent(box -> {
                    taken.add(new Rectangle2D.Double(box.getX() - 2, box.getY(), box.getWidth() + 4, box.getHeight()));
                    plot.lettering()
                            .middle(
                                    point.text(),
                                    ink.in(Tint.readable(plot.marks().colour(series))),
                                    places[at],
                                    box.getCenterY());
                });
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

    /** Whether a line between two neighbouring values runs through a box. */
    private boolean crossed(Rectangle2D box) {
        for (Chart.Series series : chart.series()) {
            for (int i = 1; i < places.length; i++) {
                Point from = series.points().get(i - 1);
                Point to = series.points().get(i);
                if (from.isKnown()
                        && to.isKnown()
                        && !to.afterBreak()
                        && box.intersectsLine(places[i - 1], plot.y(from.value()), places[i], plot.y(to.value()))) {
                    return true;
                }
            }
        }
        return false;
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
