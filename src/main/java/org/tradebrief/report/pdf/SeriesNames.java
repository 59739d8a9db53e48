package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;

/** The names of series, set beside what they name: at the end of lines and stacks, above bars. */
final class SeriesNames {
    private static final double SPACE = 9;
    private static final double SWATCH = 7;
    private static final double GAP = 4;
    private static final double BETWEEN = 16;

    private final Chart chart;
    private final Lettering lettering;
    private final Ink ink;
    private final SeriesMarks marks;

    SeriesNames(Chart chart, Lettering lettering, Ink ink, SeriesMarks marks) {
        this.chart = chart;
        this.lettering = lettering;
        this.ink = ink;
        this.marks = marks;
    }

    /** The white that the names need right of the plot. */
    double margin(double most) {
        return switch (chart.kind()) {
            case LINE, STACKED_BAR -> Math.min(most, widest()) + SPACE;
            case BAR, HORIZONTAL_BAR -> 0;
        };
    }

    /** The height of the line of names above bars; none for a single series, which the title names. */
    double keyHeight() {
        return chart.series().size() > 1 ? ink.leading() + 3 : 0;
    }

    /** Paints names right of the plot, each at the height of its last mark, moved apart where they would touch. */
    void atEnds(double x, double measure, double[] heights, double top, double bottom) {
        List<List<Line>> texts = new ArrayList<>();
        double[] depths = new double[heights.length];
        for (int i = 0; i < heights.length; i++) {
            texts.add(lettering.lines(text(i), ink(i), measure));
            depths[i] = texts.get(i).size() * ink.leading();
        }
        double[] places = LabelSpread.apart(heights, depths, top - ink.leading(), bottom + ink.leading());
        for (int i = 0; i < heights.length; i++) {
            lettering.blockOnWhite(texts.get(i), ink(i), x, places[i]);
        }
    }

    /** Paints names in a row, each behind a sample of its bars. */
    void inRow(Canvas canvas, double x, double y, double measure) {
        double gaps = (SWATCH + GAP) * chart.series().size()
                + BETWEEN * (chart.series().size() - 1);
        double names = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            names += lettering.width(chart.series().get(i).name(), ink(i));
        }
        double size = ink.size() * Math.min(1, (measure - gaps) / names);
        double at = x;
        for (int i = 0; i < chart.series().size(); i++) {
            marks.bar(canvas, i, Point.Provenance.ACTUAL, at, y - SWATCH / 2, SWATCH, SWATCH);
            String name = chart.series().get(i).name();
            Ink own = ink(i).sized(size);
            lettering.start(name, own, at + SWATCH + GAP, y);
            at += SWATCH + GAP + lettering.width(name, own) + BETWEEN;
        }
    }

    /** What stands at the end of a line: its name, and the last value where the line has one. */
    private String text(int series) {
        Chart.Series named = chart.series().get(series);
        if (chart.kind() != Chart.Kind.LINE) {
            return named.name();
        }
        String last = named.points().reversed().stream()
                .filter(Point::isKnown)
                .map(Point::text)
                .findFirst()
                .orElse("");
        return last.isBlank() ? named.name() : named.name() + " " + last;
    }

    private Ink ink(int series) {
        return ink.strong().in(Tint.readable(marks.colour(series)));
    }

    private double widest() {
        double widest = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            widest = Math.max(widest, lettering.width(text(i), ink(i)));
        }
        return widest + 1;
    }
}
