package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.ExcelFormula;
import org.tradebrief.derive.Input;

/** A bound formula with its numbers in the place of its inputs. */
final class Calculation {
    private final Release release;

    Calculation(Release release) {
        this.release = release;
    }

    /** The formula of an indicator with numbers: {@code 100*(12500000000/11300000000-1)}. */
    String of(Derived derived) {
        return ExcelFormula.of(derived.formula(), this::written);
    }

    /** The number that stands for an input, or its name where it is no single number. */
    private String written(Input input) {
        OptionalDouble number = number(input);
        return number.isPresent()
                ? BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString()
                : "[" + input + "]";
    }

    private OptionalDouble number(Input input) {
        return switch (input) {
            case Input.Estimated(var cell) ->
                release.reconciliation()
                        .of(cell)
                        .map(estimate -> OptionalDouble.of(estimate.value()))
                        .orElse(OptionalDouble.empty());
            case Input.Printed(var printed) ->
                OptionalDouble.of(printed.quantity().value().doubleValue());
            case Input.Aimed(var target) ->
                OptionalDouble.of(target.quantity().value().doubleValue());
            case Input.Exchanged(var rate) -> OptionalDouble.of(rate.value());
            case Input.Earlier _, Input.OverEconomies _, Input.Absent _ -> OptionalDouble.empty();
        };
    }
}
