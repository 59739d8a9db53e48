package org.tradebrief.reconcile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule that a record must satisfy: the sum of coefficients times variables lies within bounds.
 *
 * @param coefficients by name of the variable, none zero; the other variables' are zero
 * @param least lower bound, or empty
 * @param most upper bound, or empty
 */
public record LinearRule(
        SortedMap<String, BigDecimal> coefficients, Optional<BigDecimal> least, Optional<BigDecimal> most) {

    public LinearRule {
        coefficients = new TreeMap<>(coefficients);
    }

    /** Whether it is a balance: the sum is one number. */
    public boolean isBalance() {
        return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) == 0;
    }

    /** Whether it speaks of a variable. */
    public boolean names(String variable) {
        return coefficients.containsKey(variable);
    }

    /** The sum for a record that has a value for each of its variables. */
    public BigDecimal sum(Map<String, BigDecimal> record) {
        return coefficients.entrySet().stream()
                .map(term -> term.getValue().multiply(value(record, term.getKey())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a record satisfies it. */
    public boolean holds(Map<String, BigDecimal> record) {
        BigDecimal sum = sum(record);
        return least.filter(bound -> sum.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> sum.compareTo(bound) > 0).isEmpty();
    }

    private static BigDecimal value(Map<String, BigDecimal> record, String variable) {
        BigDecimal value = record.get(variable);
        if (value == null) {
            throw new IllegalArgumentException("record without " + variable + ": expected a value");
        }
        return value;
    }
}
