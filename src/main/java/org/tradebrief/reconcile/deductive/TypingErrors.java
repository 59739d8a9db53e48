package org.tradebrief.reconcile.deductive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.reconcile.LinearRule;

/**
 * Mends values that one slip of the pen parted from what a balance requires (Scholtus 2009, Automatic correction of simple
 * typing errors in numerical data with balance edits).
 *
 * <p>A value may change only if every balance that names it fails, and if no inequality that holds fails after it. Of all
 * ways to mend most balances, each with at most one changed value, what they have in common is done: an ambiguous error
 * stays.
 */
public final class TypingErrors {
    private static final MathContext PRECISE = new MathContext(60, RoundingMode.HALF_EVEN);

    private final SortedMap<String, BigDecimal> record;
    private final List<LinearRule> rules;
    private final List<LinearRule> failing;
    private final List<Slip> slips = new ArrayList<>();
    private final List<List<Slip>> best = new ArrayList<>();
    private int mostMended = 1;

    /** A value before one slip, and which failing balances it mends, by number. */
    private record Slip(String variable, BigDecimal value, BitSet named, BitSet mended) {}

    private TypingErrors(Map<String, BigDecimal> record, List<LinearRule> rules) {
        this.record = new TreeMap<>(record);
        this.rules = rules;
        failing = rules.stream()
                .filter(LinearRule::isBalance)
                .filter(rule -> !rule.holds(record))
                .toList();
    }

    /** The record with the values mended that can be. */
    public static SortedMap<String, BigDecimal> mended(Map<String, BigDecimal> record, List<LinearRule> rules) {
        return new TypingErrors(record, rules).mended();
    }

    private SortedMap<String, BigDecimal> mended() {
        record.keySet().stream().filter(this::isSuspect).forEach(this::findSlips);
        choose(0, List.of(), new BitSet(), new BitSet());
        SortedMap<String, BigDecimal> result = new TreeMap<>(record);
        slips.stream()
                .filter(slip -> !best.isEmpty() && best.stream().allMatch(choice -> choice.contains(slip)))
                .forEach(slip -> result.put(slip.variable, slip.value));
        return result;
    }

    private boolean isSuspect(String variable) {
        return rules.stream()
                .filter(LinearRule::isBalance)
                .filter(rule -> rule.names(variable))
                .noneMatch(rule -> rule.holds(record));
    }

    private void findSlips(String variable) {
        List<BigDecimal> seen = new ArrayList<>();
        for (LinearRule balance : failing) {
            if (balance.names(variable)) {
                required(balance, variable)
                        .filter(value -> !seen.contains(value))
                        .filter(value -> EditDistance.between(value(variable), value) == 1)
                        .filter(value -> keepsInequalities(variable, value))
                        .ifPresent(value -> {
                            seen.add(value);
                            slips.add(slip(variable, value));
                        });
            }
        }
    }

    /** The value with which a balance would hold, where it is a decimal. */
    private Optional<BigDecimal> required(LinearRule balance, String variable) {
        BigDecimal coefficient = Objects.requireNonNull(balance.coefficients().get(variable));
        BigDecimal missing = balance.least().orElseThrow().subtract(balance.sum(record));
        BigDecimal change = missing.divide(coefficient, PRECISE);
        BigDecimal value = value(variable).add(change).stripTrailingZeros();
        return change.multiply(coefficient).compareTo(missing) == 0 ? Optional.of(value) : Optional.empty();
    }

    private BigDecimal value(String variable) {
        return Objects.requireNonNull(record.get(variable));
    }

    private Slip slip(String variable, BigDecimal value) {
        Map<String, BigDecimal> changed = with(variable, value);
        BitSet named = new BitSet();
        BitSet mended = new BitSet();
        for (int i = 0; i < failing.size(); i++) {
            named.set(i, failing.get(i).names(variable));
            mended.set(i, failing.get(i).names(variable) && failing.get(i).holds(changed));
        }
        return new Slip(variable, value, named, mended);
    }

    private boolean keepsInequalities(String variable, BigDecimal value) {
        Map<String, BigDecimal> changed = with(variable, value);
        return rules.stream()
                .filter(rule -> !rule.isBalance() && rule.names(variable))
                .allMatch(rule -> rule.holds(changed) || !rule.holds(record));
    }

    private Map<String, BigDecimal> with(String variable, BigDecimal value) {
        Map<String, BigDecimal> changed = new TreeMap<>(record);
        changed.put(variable, value);
        return changed;
    }

    private void choose(int next, List<Slip> chosen, BitSet touched, BitSet mended) {
        if (next == slips.size()) {
            accept(chosen, mended.cardinality());
            return;
        }
        Slip slip = slips.get(next);
        if (!slip.named.intersects(touched)) {
            List<Slip> more = new ArrayList<>(chosen);
            more.add(slip);
            choose(next + 1, more, union(touched, slip.named), union(mended, slip.mended));
        }
        choose(next + 1, chosen, touched, mended);
    }

    private void accept(List<Slip> chosen, int count) {
        if (count > mostMended) {
            best.clear();
            mostMended = count;
        }
        if (count == mostMended) {
            best.add(chosen);
        }
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }
}
