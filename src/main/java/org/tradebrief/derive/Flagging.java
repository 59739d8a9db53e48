package org.tradebrief.derive;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Measure;

/** Finds what a reader must know of a number. */
final class Flagging {
    private final Knowledge knowledge;

    Flagging(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Set<Flag> of(Definition definition, Application application, Expression<Input> formula, Outcome.Value number) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (definition.caution().filter(caution -> holds(caution, application)).isPresent()) {
            flags.add(Flag.SMALL_BASE);
        }
        if (broken(formula)) {
            flags.add(Flag.BREAK);
        }
        if (!definition.usefulness().serves(number.value(), number.interval())) {
            flags.add(Flag.NOT_INFORMATIVE);
        }
        formula.leaves().stream().flatMap(this::inherited).forEach(flags::add);
        if (stated(definition, application, formula)) {
            flags.remove(Flag.ESTIMATED);
        }
        return flags;
    }

    /** What a reader must know of an input; a break before it matters only to comparisons. */
    private Stream<Flag> inherited(Input input) {
        return knowledge.of(input).stream()
                .flatMap(known -> known.status().stream()
                        .flatMap(status -> Flag.of(status, printed().published(known.figures())).stream()))
                .filter(flag -> flag != Flag.BREAK);
    }

    /**
     * Whether a source prints the indicator itself: a growth that it states is no estimate, although the level that it
     * compares with may be one.
     */
    private boolean stated(Definition definition, Application application, Expression<Input> formula) {
        Measure measure = definition.derivation().states();
        return measure != null
                && printed()
                        .of(application.cell().at(application.period()), measure)
                        .filter(figure -> figure.relativeTo().stream().allMatch(other -> rests(formula, other)))
                        .isPresent();
    }

    /** Whether a formula rests on a cell, in whatever unit. */
    private static boolean rests(Expression<Input> formula, Cell other) {
        return formula.leaves().stream()
                .anyMatch(input -> input instanceof Input.Estimated(Cell cell)
                        && cell.series()
                                .in(other.series().unit())
                                .at(cell.period())
                                .equals(other));
    }

    private PrintedFigures printed() {
        return knowledge.facts().printed();
    }

    private boolean holds(Comparison comparison, Application application) {
        Binder binder = new Binder(knowledge, application);
        Expression<Input> smaller = binder.bind(comparison.smaller());
        Expression<Input> greater = binder.bind(comparison.greater());
        return knowledge.missing(smaller).isEmpty()
                && knowledge.missing(greater).isEmpty()
                && knowledge.value(smaller) < knowledge.value(greater);
    }

    /** Whether a break lies between two periods of one series that the formula compares. */
    private boolean broken(Expression<Input> formula) {
        Structure structure = knowledge.facts().structure();
        List<Cell> cells = formula.leaves().stream()
                .flatMap(input -> input instanceof Input.Estimated(Cell cell) ? Stream.of(cell) : Stream.empty())
                .sorted()
                .toList();
        for (int i = 1; i < cells.size(); i++) {
            Cell earlier = cells.get(i - 1);
            Cell later = cells.get(i);
            if (earlier.series().equals(later.series())
                    && structure.broken(later.series(), earlier.period(), later.period())) {
                return true;
            }
        }
        return false;
    }
}
