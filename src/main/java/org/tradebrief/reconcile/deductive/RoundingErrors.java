package org.tradebrief.reconcile.deductive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.reconcile.LinearRule;

/**
 * Makes balances hold exactly that fail by no more than rounding, by small changes of as few values as there are balances
 * (the scapegoat algorithm of Scholtus 2008, section 5).
 *
 * <p>Scholtus draws the scapegoats at random; here they are the largest values, whose relative change is least, so that
 * the answer never varies.
 */
public final class RoundingErrors {
    private final SortedMap<String, BigDecimal> record;
    private final List<LinearRule> rules;
    private final BigDecimal most;

    private RoundingErrors(Map<String, BigDecimal> record, List<LinearRule> rules, BigDecimal most) {
        this.record = new TreeMap<>(record);
        this.rules = rules;
        this.most = most;
    }

    /**
     * The record with all balances exact that failed by no more than {@code most}; as it was where that takes a change
     * above {@code most} or breaks an inequality.
     */
    public static SortedMap<String, BigDecimal> mended(
            Map<String, BigDecimal> record, List<LinearRule> rules, BigDecimal most) {
        return new RoundingErrors(record, rules, most).mended();
    }

    private SortedMap<String, BigDecimal> mended() {
        List<LinearRule> balances = rules.stream()
                .filter(LinearRule::isBalance)
                .filter(rule -> missing(rule).abs().compareTo(most) <= 0)
                .toList();
        List<BigDecimal[]> rows = new ArrayList<>();
        List<String> columns = record.keySet().stream()
                .sorted(Comparator.comparing((String name) -> value(name).abs())
                        .reversed()
                        .thenComparing(name -> name))
                .toList();
        for (LinearRule balance : balances) {
            BigDecimal[] row = new BigDecimal[columns.size() + 1];
            for (int c = 0; c < columns.size(); c++) {
                row[c] = balance.coefficients().getOrDefault(columns.get(c), BigDecimal.ZERO);
            }
            row[columns.size()] = missing(balance);
            rows.add(row);
        }
        SortedMap<String, BigDecimal> changed = new TreeMap<>(record);
        solve(rows, columns.size())
                .forEach((column, change) -> changed.merge(
                        columns.get(column),
                        change,
                        (value, by) -> value.add(by).stripTrailingZeros()));
        return isSmallAndSound(changed, balances) ? changed : record;
    }

    /** Gauss-Jordan elimination on the first columns that are independent; the change of each such column. */
    private static SortedMap<Integer, BigDecimal> solve(List<BigDecimal[]> rows, int columns) {
        List<BigDecimal[]> open = new ArrayList<>(rows);
        SortedMap<Integer, BigDecimal[]> pivots = new TreeMap<>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            BigDecimal[] pivot = open.stream()
                    .filter(row -> row[column].signum() != 0)
                    .findFirst()
                    .orElse(null);
            if (pivot == null) {
                continue;
            }
            open.remove(pivot);
            BigDecimal divisor = pivot[c];
            for (int k = 0; k < pivot.length; k++) {
                pivot[k] = pivot[k].divide(divisor, MathContext.DECIMAL128);
            }
            for (BigDecimal[] row : rows) {
                if (row != pivot) {
                    BigDecimal factor = row[c];
                    for (int k = 0; k < row.length; k++) {
                        row[k] = row[k].subtract(factor.multiply(pivot[k]));
                    }
                }
            }
            pivots.put(c, pivot);
        }
        SortedMap<Integer, BigDecimal> changes = new TreeMap<>();
        pivots.forEach((column, row) -> changes.put(column, row[columns]));
        return changes;
    }

    private boolean isSmallAndSound(Map<String, BigDecimal> changed, List<LinearRule> balances) {
        boolean small = record.keySet().stream()
                .allMatch(name -> Objects.requireNonNull(changed.get(name))
                                .subtract(value(name))
                                .abs()
                                .compareTo(most)
                        <= 0);
        boolean exact = balances.stream().allMatch(rule -> rule.holds(changed));
        boolean sound = rules.stream()
                .filter(rule -> !rule.isBalance() && rule.holds(record))
                .allMatch(rule -> rule.holds(changed));
        return small && exact && sound;
    }

    private BigDecimal missing(LinearRule balance) {
        return balance.least().orElseThrow().subtract(balance.sum(record));
    }

    private BigDecimal value(String variable) {
        return Objects.requireNonNull(record.get(variable));
    }
}
