package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** All printed levels of a subject in one unit, by period. */
final class Series {
    private final Subject subject;
    private final Unit unit;
    private final Map<Period, List<Level.Printed>> cells = new LinkedHashMap<>();
    private final Set<Period.Frequency> frequencies = EnumSet.noneOf(Period.Frequency.class);

    Series(Subject subject, Unit unit) {
        this.subject = subject;
        this.unit = unit;
    }

    void add(ReadFigure read, Quantity quantity) {
        Period period = read.figure().period();
        frequencies.add(period.frequency());
        cells.merge(period, List.of(new Level.Printed(read, quantity)), Series::joined);
    }

    private static List<Level.Printed> joined(List<Level.Printed> cell, List<Level.Printed> more) {
        List<Level.Printed> all = new ArrayList<>(cell);
        all.addAll(more);
        return all;
    }

    Subject subject() {
        return subject;
    }

    Unit unit() {
        return unit;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Whether anything is printed for periods of a kind. */
    boolean has(Period.Frequency frequency) {
        return frequencies.contains(frequency);
    }

    /** What is printed, one list for each period. */
    Collection<List<Level.Printed>> cells() {
        return cells.values();
    }

    /** What is printed for a period. */
    List<Level.Printed> at(Period period) {
        return cells.getOrDefault(period, List.of());
    }

    /**
     * What all that is printed for a period has in common, as XBRL Calculations 1.1 treats duplicates; empty where
     * nothing is printed or nothing is common.
     */
    Optional<Level> agreed(Period period) {
        List<Level.Printed> all = at(period);
        if (all.size() <= 1) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
        }
        return common(period, all);
    }

    private static Optional<Level> common(Period period, List<Level.Printed> all) {
        Optional<Interval> common = Optional.of(Interval.ALL);
        for (Level.Printed level : all) {
            common = common.flatMap(level.term().allowed()::intersect);
        }
        double value = all.stream()
                .map(Level.Printed::term)
                .min(Comparator.comparingDouble(term -> term.allowed().width()))
                .orElseThrow()
                .value();
        return common.map(allowed -> new Level.Implied(
                period,
                Term.computed(allowed.nearest(value), allowed),
                all.stream().map(Level.Printed::read).toList()));
    }

    boolean isPrintedInSentenceOf(Figure figure) {
        return anyFigure(other -> other.sentence().equals(figure.sentence()));
    }

    boolean isPrintedInSourceOf(Figure figure) {
        return anyFigure(other -> other.source().equals(figure.source()));
    }

    private boolean anyFigure(Predicate<Figure> condition) {
        return cells.values().stream()
                .flatMap(List::stream)
                .map(level -> level.read().figure())
                .anyMatch(condition);
    }
}
