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
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Unit;

/** All printed levels of a subject in one unit, by period. */
final class Series {
    private final Subject subject;
    private final Unit unit;
    private final Timeline timeline;
    private final Map<Timeline.Slot, List<Level.Printed>> cells = new LinkedHashMap<>();
    private final Set<Period.Frequency> frequencies = EnumSet.noneOf(Period.Frequency.class);

    Series(Subject subject, Unit unit, Timeline timeline) {
        this.subject = subject;
        this.unit = unit;
        this.timeline = timeline;
    }

    void add(Level.Printed level) {
        frequencies.add(level.period().frequency());
        cells.merge(level.slot(), List.of(level), Series::joined);
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
        return at(timeline.at(period));
    }

    /** What is printed for a period; nothing for none. */
    List<Level.Printed> at(Timeline.@Nullable Slot slot) {
        List<Level.Printed> cell = cells.get(slot);
        return cell == null ? List.of() : cell;
    }

    /**
     * What all that is printed for a period has in common, as XBRL Calculations 1.1 treats duplicates; null where
     * nothing is printed or nothing is common.
     */
    @Nullable
    Level agreed(Timeline.Slot slot) {
        List<Level.Printed> all = at(slot);
        if (all.size() <= 1) {
            return all.isEmpty() ? null : all.getFirst();
        }
        return common(slot.period(), all).orElse(null);
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
