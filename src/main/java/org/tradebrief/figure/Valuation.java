package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.figure.Amount.Bounds;
import org.tradebrief.figure.Expression.Form;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.UnitName;
import org.tradebrief.figure.Source.Conventions;
import org.tradebrief.figure.Source.Multiples;

/**
 * Turns a number with its surroundings into the quantity that an expectation asks for.
 *
 * @param expected what the number is
 * @param conventions how its source writes numbers
 */
record Valuation(Expectation expected, Conventions conventions) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.TWO;

    /** Exactly one thing. */
    static Quantity one() {
        return new Quantity(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Unit.COUNT, Hedge.NONE, BigDecimal.ZERO, 1);
    }

    /**
     * The reading of a number that fits the expectation.
     *
     * @param number the number
     * @param assumed conventions that have been assumed so far, in words
     */
    Reading of(Expression number, List<String> assumed) {
        List<String> warnings = new ArrayList<>(assumed);
        Amount last = number.last().orElse(number.first());
        Bounds bounds = bounds(number.first(), number.hedge()).hull(bounds(last, number.hedge()));
        BigDecimal value = number.first().value().add(last.value()).divide(TWO);
        BigDecimal lastDigit = isExact(number.first(), number.hedge())
                ? BigDecimal.ZERO
                : number.first().lastDigit().max(last.lastDigit());
        Scale scale = scale(number, warnings);
        if (isNegative(number, warnings)) {
            if (expected == Expectation.COUNT || expected == Expectation.SHARE || number.isMultiple()) {
                return new Reading.Refused("a negative number", expected.inWords(), number.from());
            }
            bounds = bounds.negated();
            value = value.negate();
        }
        bounds = bounds.times(scale.factor()).plus(scale.shift());
        Quantity quantity = new Quantity(
                bounds.lower(),
                value.multiply(scale.factor()).add(scale.shift()),
                bounds.upper(),
                scale.unit(),
                number.hedge(),
                lastDigit.multiply(scale.factor()),
                last.significantDigits());
        return new Reading.Number(quantity, number.from(), number.to(), List.copyOf(warnings));
    }

    /** From the number as printed to the unit: times a factor, plus a shift. */
    private record Scale(Unit unit, BigDecimal factor, BigDecimal shift) {}

    private Scale scale(Expression number, List<String> warnings) {
        if (number.unit().isPresent()) {
            UnitName name = number.unit().get();
            return new Scale(name.unit(), name.factor(), BigDecimal.ZERO);
        }
        return switch (expected) {
            case PERCENT, SHARE -> percent(number, warnings);
            case POINTS -> {
                warnings.add("no unit printed: read as percentage points");
                yield new Scale(Unit.PERCENTAGE_POINT, BigDecimal.ONE, BigDecimal.ZERO);
            }
            case AMOUNT -> {
                warnings.add("no unit printed");
                yield new Scale(Unit.COUNT, BigDecimal.ONE, BigDecimal.ZERO);
            }
            case COUNT, ORDINAL, CLAIM -> new Scale(Unit.COUNT, BigDecimal.ONE, BigDecimal.ZERO);
        };
    }

    private Scale percent(Expression number, List<String> warnings) {
        if (number.isMultiple() && expected == Expectation.PERCENT) {
            boolean added = number.form() == Form.TIMES && conventions.multiples() == Multiples.ADDED_TO_BASE;
            warnings.add(added ? "read as so many times the base on top of it" : "read as so many times the base");
            return new Scale(Unit.PERCENT, HUNDRED, added ? BigDecimal.ZERO : HUNDRED.negate());
        }
        if (number.isMultiple() || number.first().isFraction()) {
            return new Scale(Unit.PERCENT, HUNDRED, BigDecimal.ZERO);
        }
        warnings.add("no percent sign printed: read as percent");
        return new Scale(Unit.PERCENT, BigDecimal.ONE, BigDecimal.ZERO);
    }

    private boolean isNegative(Expression number, List<String> warnings) {
        boolean falls = expected != Expectation.AMOUNT && expected != Expectation.COUNT && number.change() < 0;
        if (falls && number.minus()) {
            warnings.add("a minus sign and a word for a fall: read as one fall");
        }
        return number.minus() || falls && expected != Expectation.SHARE;
    }

    private Bounds bounds(Amount amount, Hedge hedge) {
        return isExact(amount, hedge) ? new Bounds(amount.value(), amount.value()) : amount.allowed(hedge);
    }

    /** Things are counted one by one, unless words or a magnitude say that the number is rounded. */
    private boolean isExact(Amount amount, Hedge hedge) {
        boolean hedged = hedge != Hedge.NONE && hedge != Hedge.RANGE;
        return expected == Expectation.COUNT && !hedged && amount.isWhole();
    }
}
