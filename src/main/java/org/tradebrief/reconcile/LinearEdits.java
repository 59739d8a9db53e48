package org.tradebrief.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.figure.Interval;

/**
 * Linear rules that every record of some variables must satisfy: balances, inequalities, signs (Fellegi and Holt 1976;
 * De Waal, Pannekoek and Scholtus 2011, Handbook of Statistical Data Editing and Imputation, chapter 3).
 */
public final class LinearEdits {
    private final List<String> variables;
    private final double[][] matrix;
    private final List<Interval> bounds = new ArrayList<>();

    /** Rules about variables, which have no bounds but those of the rules. */
    public LinearEdits(List<String> variables, List<LinearRule> rules) {
        this.variables = List.copyOf(variables);
        matrix = new double[rules.size()][variables.size()];
        for (int r = 0; r < rules.size(); r++) {
            LinearRule rule = rules.get(r);
            BigDecimal unit = wholeNumbers(rule);
            for (Map.Entry<String, BigDecimal> term : rule.coefficients().entrySet()) {
                matrix[r][column(term.getKey())] =
                        term.getValue().multiply(unit).doubleValue();
            }
            double least = rule.least()
                    .map(bound -> Interval.down(bound.multiply(unit)))
                    .orElse(Double.NEGATIVE_INFINITY);
            double most =
                    rule.most().map(bound -> Interval.up(bound.multiply(unit))).orElse(Double.POSITIVE_INFINITY);
            bounds.add(Interval.of(least, most));
        }
    }

    /** The names of the variables, in the order of a record's values. */
    public List<String> variables() {
        return variables;
    }

    /**
     * The cheapest sets of values that must change so that all rules can hold.
     *
     * @param record a value for each variable
     * @param weights cost of changing each value in the order of the variables, zero or more
     * @param changeable the variables, by number, whose values may change
     */
    public Localisation.Result locate(
            Map<String, BigDecimal> record, double[] weights, BitSet changeable, Budget budget) {
        return Localisation.of(new RecordedValues(this, record), weights, changeable, budget);
    }

    /**
     * The values that missing ones must have, because the rules leave no other: by balances, or because parts that are
     * not negative exhaust their whole (De Waal, Pannekoek and Scholtus 2011, section 9.2).
     *
     * @param record the values that are not missing
     * @return the missing values that follow, by name; none where the record breaks the rules
     */
    public SortedMap<String, BigDecimal> implied(Map<String, BigDecimal> record) {
        RecordedValues known = new RecordedValues(this, record);
        SortedMap<String, BigDecimal> implied = new TreeMap<>();
        if (known.areFeasible()) {
            for (int v = 0; v < variables.size(); v++) {
                if (!record.containsKey(variables.get(v))) {
                    String missing = variables.get(v);
                    known.only(v).ifPresent(value -> implied.put(missing, value));
                }
            }
        }
        return implied;
    }

    /** Rows of whole numbers, one for each rule. */
    double[][] matrix() {
        return matrix;
    }

    /** The bounds of a row. */
    Interval bounds(int row) {
        return bounds.get(row);
    }

    private int column(String variable) {
        int column = variables.indexOf(variable);
        if (column < 0) {
            throw new IllegalArgumentException("rule about " + variable + ": expected one of " + variables);
        }
        return column;
    }

    /** A power of ten that makes whole numbers of a rule's coefficients, so that doubles hold them exactly. */
    private static BigDecimal wholeNumbers(LinearRule rule) {
        int decimals = rule.coefficients().values().stream()
                .mapToInt(coefficient -> coefficient.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, decimals));
    }
}
