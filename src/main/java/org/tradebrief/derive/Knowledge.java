package org.tradebrief.derive;

import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** Looks inputs up. */
final class Knowledge {
    private final Facts facts;
    private final Economies economies;

    Knowledge(Facts facts) {
        this.facts = facts;
        this.economies = Economies.of(facts);
    }

    Facts facts() {
        return facts;
    }

    /** What is known of an input, or empty when nothing is. */
    Optional<Known> of(Input input) {
        return switch (input) {
            case Input.Estimated(Cell cell) -> facts.estimates().of(cell).map(Known::of);
            case Input.Printed(PrintedFigure printed) -> Optional.of(Known.of(printed.figure(), printed.quantity()));
            case Input.Earlier(Cell cell) -> facts.vintages().earlier(cell).map(Known::of);
            case Input.Exchanged(ExchangeRate rate) ->
                Optional.of(new Known(rate.value(), rate.interval(), List.of(), Optional.empty()));
            case Input.Aimed(Target target) -> Optional.of(Known.of(target.figure(), target.quantity()));
            case Input.OverEconomies over -> economies.of(over);
            case Input.Absent _ -> Optional.empty();
        };
    }

    /** The inputs of a formula of which nothing is known, from left to right. */
    List<Input> missing(Expression<Input> formula) {
        return formula.leaves().stream().filter(input -> of(input).isEmpty()).toList();
    }

    /** The value of a formula without missing inputs; not finite where it does not exist. */
    double value(Expression<Input> formula) {
        return Evaluation.value(formula, input -> of(input).orElseThrow().value());
    }

    /** Bounds of the quotient of two cells. */
    Optional<Interval> ratio(Cell numerator, Cell denominator) {
        return facts.estimates().ratio(numerator, denominator);
    }
}
