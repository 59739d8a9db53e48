package org.tradebrief.derive;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;

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
        return flags;
    }

    private Stream<Flag> inherited(Input input) {
        return knowledge.of(input).flatMap(Known::status).stream().flatMap(status -> switch (status) {
            case AGREED, SINGLE, REPAIRED -> Stream.empty();
            case IMPLIED -> Stream.of(Flag.ESTIMATED);
            case FORECAST -> Stream.of(Flag.FORECAST);
            case DISPUTED -> Stream.of(Flag.DISPUTED);
        });
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
