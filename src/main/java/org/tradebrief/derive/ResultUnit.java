package org.tradebrief.derive;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tradebrief.figure.Unit;

/**
 * The unit of an indicator, given that of the series.
 *
 * @param rule the unit of the result for the unit of the series
 */
public record ResultUnit(UnaryOperator<Unit> rule) {
    /** A ratio of like amounts, by the code of SDMX. */
    public static final Unit PURE_NUMBER = new Unit("PN", Unit.Kind.COUNT);

    /** A number whose base year is 100, by the code of SDMX. */
    public static final Unit INDEX = new Unit("IX", Unit.Kind.COUNT);

    /**
     * Reads a declared unit: {@code same} is that of the series, {@code gap} the same but percentage points between
     * percentages, {@code PN} a pure number, {@code IX} an index, others a unit themselves; empty when it is none.
     */
    static Optional<ResultUnit> parse(String code) {
        return switch (code) {
            case "same" -> Optional.of(new ResultUnit(series -> series));
            case "gap" ->
                Optional.of(new ResultUnit(series -> series.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : series));
            case "PN" -> Optional.of(new ResultUnit(_ -> PURE_NUMBER));
            case "IX" -> Optional.of(new ResultUnit(_ -> INDEX));
            default -> unit(code).map(unit -> new ResultUnit(_ -> unit));
        };
    }

    Unit of(Unit series) {
        return rule.apply(series);
    }

    private static Optional<Unit> unit(String code) {
        try {
            return Optional.of(Unit.parse(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
