package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Period.Frequency;
import org.tradebrief.figure.SeriesKey;

/**
 * Halves, quarters and months of one year of one series: they add up to it where all are known; those that are known
 * never exceed it together.
 */
final class PartsOfTime {
    private static final List<Frequency> LONGEST_FIRST = List.of(Frequency.S, Frequency.Q, Frequency.M);

    private final SeriesKey series;
    private final NavigableSet<Period> known;
    private final List<Constraint> constraints = new ArrayList<>();

    private PartsOfTime(SeriesKey series, NavigableSet<Period> known) {
        this.series = series;
        this.known = known;
    }

    /** What holds among the cells of series that add up over time; a year whose parts are all known is one cell more. */
    static List<Constraint> among(Collection<Cell> cells, Catalogue catalogue) {
        Map<SeriesKey, Map<Integer, NavigableSet<Period>>> years = new TreeMap<>();
        for (Cell cell : cells) {
            if (addsUp(cell, catalogue)) {
                years.computeIfAbsent(cell.series(), _ -> new TreeMap<>())
                        .computeIfAbsent(cell.period().year(), _ -> new TreeSet<>())
                        .add(cell.period());
            }
        }
        List<Constraint> constraints = new ArrayList<>();
        years.forEach((series, known) -> known.forEach(
                (year, periods) -> constraints.addAll(new PartsOfTime(series, periods).within(Period.year(year)))));
        return constraints;
    }

    private static boolean addsUp(Cell cell, Catalogue catalogue) {
        return cell.period().frequency() != Frequency.SPAN
                && Period.year(cell.period().year()).contains(cell.period())
                && Identities.addsUp(cell.series(), catalogue);
    }

    private List<Constraint> within(Period year) {
        Set<Period> wholes = new TreeSet<>(known);
        wholes.add(year);
        for (Period whole : wholes) {
            if (!isSum(whole) && known.contains(whole) && series.flow() != Flow.B) {
                boundBelow(whole);
            }
        }
        return constraints;
    }

    /** Whether parts of one kind make up the whole; the longest that do are said to. */
    private boolean isSum(Period whole) {
        for (Frequency kind : LONGEST_FIRST) {
            List<Period> parts = whole.parts(kind);
            if (!parts.isEmpty() && known.containsAll(parts)) {
                Cell cell = series.at(whole);
                constraints.add(Constraint.Linear.sum(
                        "time " + cell,
                        cell,
                        cells(parts),
                        new Origin.Identity(new Words("the sum over time", "各时期之和"))));
                return true;
            }
        }
        return false;
    }

    private void boundBelow(Period whole) {
        List<Period> single = new ArrayList<>();
        for (Frequency kind : LONGEST_FIRST) {
            List<Period> parts =
                    whole.parts(kind).stream().filter(known::contains).toList();
            if (parts.size() > 1) {
                Cell cell = series.at(whole);
                constraints.add(Constraint.Linear.atLeast(
                        "time " + cell + " " + kind,
                        cell,
                        cells(parts),
                        new Origin.Identity(new Words("the parts of the period", "各部分时期"))));
            } else {
                single.addAll(parts);
            }
        }
        known.stream()
                .filter(part -> part.frequency() == Frequency.RANGE || part.frequency() == Frequency.D)
                .filter(part -> !part.equals(whole) && whole.contains(part))
                .forEach(single::add);
        for (Period part : single) {
            Cell cell = series.at(part);
            constraints.add(Constraint.Ratio.atMost(
                    "at most " + cell + " of " + whole,
                    cell,
                    series.at(whole),
                    new Origin.Identity(new Words("a part of the period", "部分时期"))));
        }
    }

    private List<Cell> cells(List<Period> periods) {
        return periods.stream().map(series::at).toList();
    }
}
