package org.tradebrief.report.pdf;

import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;

/** Parts of a whole, one above the other: positive parts from zero up, negative ones down. */
final class Stacks {
    private static final double FILLED = 0.62;
    private static final double WIDEST = 60;

    private final Chart chart;
    private final Plot plot;
    private final SeriesNames names;
    private final Ink ink;

    Stacks(Chart chart, Plot plot, SeriesNames names, Ink ink) {
        this.chart = chart;
        this.plot = plot;
        this.names = names;
        this.ink = ink;
    }

    void paint() {
        double[] places = Bars.places(chart, plot);
        double step = plot.width() / places.length;
        double width = Math.min(WIDEST, step * FILLED);
        double[] middles = new double[chart.series().size()];
        for (int category = 0; category < places.length; category++) {
            middles = stack(category, places[category] - width / 2, width);
        }
        CategoryLabels.paint(chart, plot, places, step - 4, ink);
        plot.targets(chart, ink);
        double x = places[places.length - 1] + width / 2 + 6;
        double right = plot.marks().style().page().width()
                - plot.marks().style().page().right();
        names.atEnds(x, right - x, middles, plot.top(), plot.bottom());
    }

    /** Paints one stack and says where the middle of each part lies. */
    private double[] stack(int category, double x, double width) {
        double[] middles = new double[chart.series().size()];
        double above = 0;
        double below = 0;
        for (int series = 0; series < middles.length; series++) {
            Point point = chart.series().get(series).points().get(category);
            double from = point.isKnown() && point.value() < 0 ? below : above;
            double to = point.isKnown() ? from + point.value() : from;
            middles[series] = (plot.y(from) + plot.y(to)) / 2;
            if (!point.isKnown()) {
                continue;
            }
            part(series, point, x, width, from, to);
            if (point.value() < 0) {
                below = to;
            } else {
                above = to;
            }
        }
        return middles;
    }

    private void part(int series, Point point, double x, double width, double from, double to) {
        double top = Math.min(plot.y(from), plot.y(to));
        double depth = Math.abs(plot.y(from) - plot.y(to));
        plot.marks().part(plot.canvas(), series, point.provenance(), x, top, width, Math.max(0.3, depth - 0.8));
        boolean fits = depth > ink.leading() && plot.lettering().width(point.text(), ink) < width - 4;
        if (!fits || point.text().isBlank()) {
            return;
        }
        boolean onColour = point.provenance() == Point.Provenance.ACTUAL;
        boolean light = !onColour || Tint.contrastOnWhite(plot.marks().colour(series)) < 4.5;
        plot.lettering()
                .middle(point.text(), ink.strong().in(light ? 0x000000 : 0xFFFFFF), x + width / 2, top + depth / 2);
    }
}
