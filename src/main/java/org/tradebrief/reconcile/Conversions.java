package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/** Amounts in two currencies at the average rate of their period, of series that are printed in both at any time. */
final class Conversions {
    private final Catalogue catalogue;
    private final Set<SeriesKey> printed;

    private Conversions(Catalogue catalogue, Set<SeriesKey> printed) {
        this.catalogue = catalogue;
        this.printed = printed;
    }

    /** The conversions that the catalogue declares, in the order of the declarations, then of cells. */
    static List<Constraint.Ratio> among(Collection<Cell> cells, Catalogue catalogue) {
        Set<SeriesKey> printed = cells.stream().map(Cell::series).collect(Collectors.toSet());
        Conversions conversions = new Conversions(catalogue, printed);
        TreeSet<Cell> known = new TreeSet<>(cells);
        List<Constraint.Ratio> all = new ArrayList<>();
        for (Relations.Conversion pair : catalogue.relations().conversions()) {
            List<Constraint.Ratio> converted = conversions.of(pair, known);
            converted.forEach(ratio -> ratio.cells().forEach(known::add));
            all.addAll(converted);
        }
        return all;
    }

    private List<Constraint.Ratio> of(Relations.Conversion pair, Collection<Cell> cells) {
        Unit first = Unit.currency(pair.currencies().get(0));
        Unit second = Unit.currency(pair.currencies().get(1));
        Map<Period, Optional<Interval>> rates = new HashMap<>();
        List<Constraint.Ratio> converted = new ArrayList<>();
        cells.stream()
                .filter(cell -> cell.series().unit().equals(first)
                        || cell.series().unit().equals(second))
                .map(cell -> cell.series().in(first).at(cell.period()))
                .distinct()
                .filter(cell -> printed.contains(cell.series())
                        && printed.contains(cell.series().in(second)))
                .forEach(cell -> rates.computeIfAbsent(cell.period(), period -> rate(pair, period))
                        .map(rate -> ratio(cell, cell.series().in(second).at(cell.period()), rate))
                        .ifPresent(converted::add));
        return converted;
    }

    /** Units of the first currency for one of the second, with what publishers' rates may differ by. */
    private Optional<Interval> rate(Relations.Conversion pair, Period period) {
        return catalogue
                .rates()
                .average(pair.currencies().get(1), pair.currencies().get(0), period)
                .map(rate -> Equivalents.widened(rate, pair.band()));
    }

    private static Constraint.Ratio ratio(Cell first, Cell second, Interval rate) {
        return new Constraint.Ratio(
                "convert " + first + " to " + second,
                first,
                second,
                rate,
                new Origin.Identity(new Words("the average rate", "平均汇率")));
    }
}
