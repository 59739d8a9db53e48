package org.tradebrief.report.pdf;

import java.util.List;
import org.tradebrief.report.Chart;

/** The texts beneath a plot: as many as stand side by side without touching, the last among them. */
final class CategoryLabels {
    private static final double BETWEEN = 6;

    private CategoryLabels() {}

    /** The height that they take. */
    static double height(Chart chart, Ink ink) {
        boolean twoLines = chart.categories().stream()
                .anyMatch(category -> category.label().indexOf(' ') > 0
                        && category.label().length() > 9
                        && chart.kind() != Chart.Kind.LINE);
        return (twoLines ? 2 : 1) * ink.leading() + 5;
    }

    /**
     * Paints them.
     *
     * @param places the middle of each
     */
    static void paint(Chart chart, Plot plot, double[] places, double width, Ink ink) {
        Lettering lettering = plot.lettering();
        double widest = chart.categories().stream()
                .mapToDouble(category -> lettering.width(category.label(), ink))
                .max()
                .orElse(0);
        boolean words = chart.categories().stream()
                .anyMatch(category -> category.label().indexOf(' ') > 0);
        boolean wrap = chart.kind() != Chart.Kind.LINE && widest > width && words;
        int every = wrap ? 1 : every(places, widest + BETWEEN);
        for (int i = places.length - 1; i >= 0; i -= every) {
            String label = chart.categories().get(i).label();
            List<Line> lines = wrap ? lettering.lines(label, ink, width) : lettering.lines(label, ink, widest + 1);
            for (int k = 0; k < lines.size(); k++) {
                Line line = lines.get(k);
                line.paint(
                        plot.canvas(),
                        places[i] - line.width() / 2,
                        plot.bottom() + 4 + k * ink.leading() + Passage.baseline(ink));
            }
        }
    }

    private static int every(double[] places, double needed) {
        double closest = Double.MAX_VALUE;
        for (int i = 1; i < places.length; i++) {
            closest = Math.min(closest, places[i] - places[i - 1]);
        }
        return closest >= needed ? 1 : (int) Math.ceil(needed / Math.max(closest, 1));
    }
}
