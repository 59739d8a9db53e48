package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shares the width of a page among the columns of a table. */
final class ColumnWidths {
    /** A column is widened to its wish while that leaves something for the others. */
    private static final double MOST_OF_REST = 0.6;

    /** No column of texts is made narrower than this. */
    private static final double NARROWEST = 26;

    private ColumnWidths() {}

    /**
     * The widths, which add up to the measure: numbers always get what they need, texts are widened by what they lack,
     * those that lack least first; where one could fill the page alone, by their weights instead.
     *
     * @throws IllegalArgumentException when the numbers alone are wider than the measure
     */
    static double[] share(List<ColumnNeed> needs, double measure) {
        double[] widths = needs.stream().mapToDouble(ColumnNeed::least).toArray();
        double spare = measure - sum(widths);
        if (spare < 0) {
            squeeze(needs, widths, -spare);
            return widths;
        }
        double even = grow(needs, widths, spare) / widths.length;
        for (int column = 0; column < widths.length; column++) {
            widths[column] += even;
        }
        return widths;
    }

    static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Takes a width from the texts, in proportion to what each could give. */
    private static void squeeze(List<ColumnNeed> needs, double[] widths, double missing) {
        double available = needs.stream().mapToDouble(ColumnWidths::yielding).sum();
        if (available < missing) {
            throw new IllegalArgumentException(
                    "the columns need %.0f points more than the page is wide".formatted(missing));
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] -= missing * yielding(needs.get(column)) / available;
        }
    }

    private static double yielding(ColumnNeed need) {
        return need.text() ? Math.max(0, need.least() - NARROWEST) : 0;
    }

    /** Widens columns towards what they would like and says how much is left. */
    private static double grow(List<ColumnNeed> needs, double[] widths, double spare) {
        List<Integer> hungry = IntStream.range(0, widths.length)
                .filter(column -> needs.get(column).natural() > widths[column])
                .boxed()
                .sorted(Comparator.comparingDouble(column -> lack(needs.get(column))))
                .collect(Collectors.toCollection(ArrayList::new));
        double rest = spare;
        boolean wraps = needs.stream().anyMatch(need -> need.natural() > sum(widths) + spare);
        while (!hungry.isEmpty() && !wraps) {
            int column = hungry.getFirst();
            double lack = lack(needs.get(column));
            if (lack > rest * (hungry.size() == 1 ? 1 : MOST_OF_REST)) {
                break;
            }
            widths[column] += lack;
            rest -= lack;
            hungry.removeFirst();
        }
        if (hungry.isEmpty()) {
            return rest;
        }
        double weights = hungry.stream()
                .mapToDouble(column -> needs.get(column).weight())
                .sum();
        double shared = 0;
        for (int column : hungry) {
            double part =
                    Math.min(lack(needs.get(column)), rest * needs.get(column).weight() / weights);
            widths[column] += part;
            shared += part;
        }
        widths[hungry.getLast()] += rest - shared;
        return 0;
    }

    private static double lack(ColumnNeed need) {
        return need.natural() - need.least();
    }
}
