package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.figure.Expression.Form;
import org.tradebrief.figure.Sense.Malformed;

/**
 * A number that stands at a place of a phrase, without unit or hedge.
 *
 * @param amount the number
 * @param form what it counts
 * @param plain whether it is one numeral in digits and nothing else
 * @param fault why it cannot be told after all
 * @param next the token after it
 */
record Operand(Amount amount, Form form, boolean plain, Optional<Malformed> fault, int next) {

    static Operand of(Amount amount, int next) {
        return new Operand(amount, Form.NUMBER, false, Optional.empty(), next);
    }

    static Operand of(Amount amount, Form form, int next) {
        return new Operand(amount, form, false, Optional.empty(), next);
    }

    static Operand fault(Malformed fault, int next) {
        Amount none = Amount.fraction(BigDecimal.ZERO, BigDecimal.ONE);
        return new Operand(none, Form.NUMBER, false, Optional.of(fault), next);
    }
}
