package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.figure.Sense.Malformed;

/**
 * A number that stands at a place of a phrase, without unit or hedge.
 *
 * @param amount the number
 * @param multiple whether it counts how many times the base
 * @param plain whether it is one numeral in digits and nothing else
 * @param fault why it cannot be told after all
 * @param next the token after it
 */
record Operand(Amount amount, boolean multiple, boolean plain, Optional<Malformed> fault, int next) {

    static Operand of(Amount amount, int next) {
        return new Operand(amount, false, false, Optional.empty(), next);
    }

    static Operand multiple(Amount amount, int next) {
        return new Operand(amount, true, false, Optional.empty(), next);
    }

    static Operand fault(Malformed fault, int next) {
        Amount none = Amount.fraction(BigDecimal.ZERO, BigDecimal.ONE);
        return new Operand(none, false, false, Optional.of(fault), next);
    }
}
