package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** All printed levels of a subject in one unit, by period. */
final class Series {
    private final Subject subject;
    private final Unit unit;
    private final Map<Period, List<Level.Printed>> levels = new LinkedHashMap<>();

    Series(Subject subject, Unit unit) {
        this.subject = subject;
        this.unit = unit;
    }

    Subject subject() {
        return subject;
    }

    Unit unit() {
        return unit;
    }

    /** What sources print for a period. */
    List<Level.Printed> at(Period period) {
        return levels.getOrDefault(period, List.of());
    }

    /** What sources print, one list for each period. */
    Collection<List<Level.Printed>> cells() {
        return levels.values();
    }

    void add(ReadFigure read, Quantity quantity) {
        List<Level.Printed> cell = levels.computeIfAbsent(read.figure().period(), _ -> new ArrayList<>(1));
        for (int i = 0; i < cell.size(); i++) {
            Statement said = cell.get(i).statement();
            if (said.isRepeatedBy(read)) {
                cell.set(
                        i,
                        new Level.Printed(said.and(read), quantity, cell.get(i).term()));
                return;
            }
        }
        cell.add(new Level.Printed(new Statement(List.of(read)), quantity));
    }

    boolean isPrintedInSentenceOf(Figure figure) {
        return anyFigure(other -> other.sentence().equals(figure.sentence()));
    }

    boolean isPrintedInSourceOf(Figure figure) {
        return anyFigure(other -> other.source().equals(figure.source()));
    }

    private boolean anyFigure(java.util.function.Predicate<Figure> condition) {
        return levels.values().stream()
                .flatMap(List::stream)
                .flatMap(level -> level.statement().figures().stream())
                .map(ReadFigure::figure)
                .anyMatch(condition);
    }
}
