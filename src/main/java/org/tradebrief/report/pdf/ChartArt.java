package org.tradebrief.report.pdf;

import org.tradebrief.report.Chart;

/** The picture of a chart. */
final class ChartArt {
    private static final double UNIT_LINE = 17;

    private final Chart chart;
    private final HouseStyle style;
    private final Typesetter typesetter;
    private final Inks inks;
    private final Axis axis;

    ChartArt(Chart chart, HouseStyle style, Typesetter typesetter) {
        this.chart = chart;
        this.style = style;
        this.typesetter = typesetter;
        this.inks = new Inks(style);
        this.axis = Axis.of(chart);
    }

    /** The height that it takes when its page does not ask for another. */
    double naturalHeight() {
        return switch (chart.kind()) {
            case LINE, BAR, STACKED_BAR -> style.chartHeight();
            case HORIZONTAL_BAR -> HorizontalBars.naturalHeight(chart);
        };
    }

    /** Paints it as part of a figure. */
    void paint(Canvas canvas, double top, double height) {
        Lettering lettering = new Lettering(canvas, typesetter);
        SeriesMarks marks = new SeriesMarks(style);
        if (chart.kind() == Chart.Kind.HORIZONTAL_BAR) {
            new HorizontalBars(chart, canvas, lettering, marks, inks.small()).paint(top, height);
            return;
        }
        Ink ink = inks.small();
        double ticks = axis.ticks().stream()
                .mapToDouble(tick -> lettering.width(axis.label(tick, lettering.numbers()), ink))
                .max()
                .orElse(0);
        double left = style.page().left() + ticks + 7;
        double right = style.page().width() - style.page().right();
        double bottom = top + height - CategoryLabels.height(chart, ink);
        SeriesNames names = new SeriesNames(chart, lettering, ink, marks);
        double margin = names.margin(style.page().measure() * 0.2);
        double head = chart.kind() == Chart.Kind.BAR ? names.keyHeight() : 0;
        Plot plot = new Plot(canvas, lettering, marks, axis, left, top + UNIT_LINE + head, right - margin, bottom);
        plot.grid(chart.unit(), ink);
        switch (chart.kind()) {
            case LINE -> new Lines(chart, plot, names, ink).paint();
            case BAR -> new Bars(chart, plot, names, ink).paint();
            case STACKED_BAR -> new Stacks(chart, plot, names, ink).paint();
            case HORIZONTAL_BAR -> throw new AssertionError("painted above");
        }
    }
}
