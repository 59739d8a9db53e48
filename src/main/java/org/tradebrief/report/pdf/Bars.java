package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;

/** Upright bars, side by side within a category. */
final class Bars {
    private static final double FILLED = 0.66;
    private static final double WIDEST = 46;

    private final Chart chart;
    private final Plot plot;
    private final SeriesNames names;
    private final Ink ink;

    Bars(Chart chart, Plot plot, SeriesNames names, Ink ink) {
        this.chart = chart;
        this.plot = plot;
        this.names = names;
        this.ink = ink;
    }

    void paint() {
        int count = chart.series().size();
        double step = plot.width() / chart.categories().size();
        double width = Math.min(WIDEST, step * FILLED / count);
        double[] places = places(chart, plot);
        List<Runnable> values = new ArrayList<>();
        for (int category = 0; category < places.length; category++) {
            for (int series = 0; series < count; series++) {
                Point point = chart.series().get(series).points().get(category);
                if (point.isKnown()) {
                    values.add(bar(series, point, places[category] + (series - count / 2.0) * width, width));
                }
            }
        }
        plot.targets(chart, ink);
        values.forEach(Runnable::run);
        if (count > 1) {
            HouseStyle.Page page = plot.marks().style().page();
            names.inRow(plot.canvas(), page.left(), plot.top() - 12 - names.keyHeight(), page.measure());
        }
        CategoryLabels.paint(chart, plot, places, step - 4, ink);
    }

    /** The middle of each category. */
    static double[] places(Chart chart, Plot plot) {
        double[] places = new double[chart.categories().size()];
        double step = plot.width() / places.length;
        for (int i = 0; i < places.length; i++) {
            places[i] = plot.left() + (i + 0.5) * step;
        }
        return places;
    }

    /** Paints a bar and says how its value is written, which comes last so that no line crosses it. */
    private Runnable bar(int series, Point point, double x, double width) {
        double zero = plot.y(0);
        double end = plot.y(point.value());
        double thin = chart.series().size() > 1 ? width - 1.5 : width;
        plot.marks().bar(plot.canvas(), series, point.provenance(), x, Math.min(zero, end), thin, Math.abs(end - zero));
        double middle = x + thin / 2;
        boolean range = plot.axis().showsRange(point);
        if (range) {
            plot.marks().whisker(plot.canvas(), middle, plot.y(point.upper()), plot.y(point.lower()));
        }
        boolean up = point.value() >= 0;
        double tip = range ? plot.y(up ? point.upper() : point.lower()) : end;
        return () -> value(point.text(), middle, up ? tip - ink.size() * 0.8 : tip + ink.size() * 0.85, width);
    }

    private void value(String text, double x, double y, double width) {
        double needed = plot.lettering().width(text, ink);
        double room = chart.series().size() > 1 ? width + 2 : width * 1.4;
        if (needed > 0 && needed <= room) {
            Ink dark = ink.in(plot.marks().style().colours().text());
            plot.lettering().onWhite(text, dark, x - needed / 2, y);
        }
    }
}
