package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.figure.Expression.Form;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.UnitName;

/**
 * A number that may close a range: the 5 of {@code 3 to 5 percent}.
 *
 * @param amount the number
 * @param form what it counts
 * @param sign the unit before it
 * @param name the unit after it
 * @param next the token after all of it
 */
record RangeEnd(Amount amount, Form form, Optional<UnitName> sign, Optional<UnitName> name, int next) {
    private static final Malformed DESCENDS = new Malformed("the range descends", "the lower number first");
    private static final Malformed CHANGE_OR_RANGE =
            new Malformed("'from' makes it a change or a range", "one number, or a range without 'from'");

    /** The number that starts at a token with a unit or a minus sign before it. */
    static Optional<RangeEnd> at(Tokens tokens, OperandParser operands, int start) {
        Optional<UnitName> sign = tokens.unit(start).filter(UnitName::leads);
        int afterSign = sign.isPresent() ? start + 1 : start;
        boolean negative = tokens.sense(afterSign) == Mark.DASH;
        return operands.at(negative ? afterSign + 1 : afterSign)
                .filter(operand -> operand.fault().isEmpty())
                .map(operand -> {
                    Amount amount = negative ? operand.amount().negated() : operand.amount();
                    Optional<UnitName> name = tokens.unit(operand.next());
                    int next = operand.next() + (name.isPresent() ? 1 : 0);
                    return new RangeEnd(amount, operand.form(), sign, name, next);
                });
    }

    /** Its own unit, wherever it stands. */
    Optional<UnitName> unit() {
        return name.or(() -> sign);
    }

    /**
     * Whether it closes a range with a number before it: both in one unit, or the unit printed once, before the first
     * number or after the last; so also the word that makes multiples, as in {@code two to three times}.
     */
    boolean closes(Form firstForm, Optional<UnitName> firstSign, Optional<UnitName> firstName) {
        boolean sameForm = form == firstForm || firstForm == Form.NUMBER && form == Form.TIMES && firstName.isEmpty();
        Optional<Unit> left = firstName.or(() -> firstSign).map(UnitName::unit);
        Optional<Unit> right = unit().map(UnitName::unit);
        boolean sameUnit = left.isEmpty() ? sign.isEmpty() : right.isEmpty() ? firstName.isEmpty() : left.equals(right);
        return sameForm && sameUnit;
    }

    /** The lower end, which shares the magnitude of this one where it has none: {@code 1.5 to 2 trillion}. */
    Amount lower(Amount first) {
        boolean bare = first.magnitude().compareTo(BigDecimal.ONE) == 0;
        Amount scaled = bare ? first.times(amount.magnitude()) : first;
        boolean asRound = amount.isFraction() && !scaled.isFraction();
        return asRound ? Amount.fraction(scaled.value(), BigDecimal.ONE) : scaled;
    }

    /** Why the range cannot be told. */
    Optional<Malformed> fault(Amount lower, boolean leaving) {
        if (lower.value().compareTo(amount.value()) > 0) {
            return Optional.of(DESCENDS);
        }
        return leaving ? Optional.of(CHANGE_OR_RANGE) : Optional.empty();
    }
}
