package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart: what it says, what it plots and the words that stand for it.
 *
 * @param id identifier that links lead to, the same in every language
 * @param number its number among the charts
 * @param title the message, a sentence
 * @param subtitle measure, area, period and unit
 * @param kind how it is drawn
 * @param unit the unit on the value axis
 * @param categories what the points stand for, in axis order
 * @param series one to four series, each with one point a category
 * @param targets values that are aimed at, drawn as labelled lines
 * @param table id of the table that holds the plotted numbers, where the report carries it
 * @param alternativeText what a reader who cannot see it is told
 * @param source where the numbers come from
 */
public record Chart(
        String id,
        String number,
        String title,
        String subtitle,
        Kind kind,
        String unit,
        List<Category> categories,
        List<Series> series,
        List<Target> targets,
        Optional<String> table,
        String alternativeText,
        String source)
        implements Block {

    /** How a chart is drawn. */
    public enum Kind {
        LINE,
        BAR,
        STACKED_BAR,
        HORIZONTAL_BAR
    }

    /**
     * A place on the axis that is no value axis.
     *
     * @param label its text
     * @param position where a line chart places it, in years; bars stand side by side in order
     */
    public record Category(String label, double position) {
        /** Categories at equal distances. */
        public static List<Category> evenly(List<String> labels) {
            List<Category> categories = new ArrayList<>();
            for (String label : labels) {
                categories.add(new Category(label, categories.size()));
            }
            return List.copyOf(categories);
        }
    }

    /**
     * Values that belong together.
     *
     * @param name its name, set beside it instead of a legend box
     * @param points one point a category
     */
    public record Series(String name, List<Point> points) {
        public Series {
            Text.required(name, "name of a series");
            points = List.copyOf(points);
        }
    }

    /**
     * A value that is aimed at.
     *
     * @param label its text with the value, such as {@code Target 2029: 45%}
     * @param value the value, in the chart's unit
     */
    public record Target(String label, double value) {
        public Target {
            Text.required(label, "label of a target");
        }
    }

    public Chart {
        Text.required(id, "id of a chart");
        Text.required(number, "number of chart " + id);
        Text.required(title, "message of chart " + id);
        Text.required(unit, "unit of chart " + id);
        Text.required(source, "source of chart " + id);
        Text.required(alternativeText, "alternative text of chart " + id);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        targets = List.copyOf(targets);
        if (categories.isEmpty() || series.isEmpty() || series.size() > 4) {
            throw new IllegalArgumentException("chart " + id + ": " + categories.size() + " categories and "
                    + series.size() + " series, expected 1 or more and 1 to 4");
        }
        for (Series one : series) {
            if (one.points().size() != categories.size()) {
                throw new IllegalArgumentException("chart " + id + ", series " + one.name() + ": "
                        + one.points().size() + " points, expected " + categories.size());
            }
        }
    }

    /** The same chart with its numbers in another table, or in none. */
    public Chart pointingTo(Optional<String> other) {
        return new Chart(
                id, number, title, subtitle, kind, unit, categories, series, targets, other, alternativeText, source);
    }

    @Override
    public List<String> references() {
        return table.stream().toList();
    }
}
