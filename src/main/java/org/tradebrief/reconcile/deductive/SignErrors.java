package org.tradebrief.reconcile.deductive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.reconcile.LinearRule;

/**
 * Mends lost or added minuses and exchanged pairs of values (Scholtus 2008, Algorithms for correcting some obvious
 * inconsistencies and rounding errors in business survey data, section 3).
 *
 * <p>The fewest changes after which all rules hold are made, if there is only one way to make so few.
 */
public final class SignErrors {
    /** More changes at once are not looked for. */
    private static final int MOST_CHANGES = 3;

    private SignErrors() {}

    /** Two variables whose values may have changed places. */
    public record Pair(String one, String other) {}

    private sealed interface Change {
        void apply(Map<String, BigDecimal> record);
    }

    private record Flip(String variable) implements Change {
        @Override
        public void apply(Map<String, BigDecimal> record) {
            record.computeIfPresent(variable, (_, value) -> value.negate());
        }
    }

    private record Exchange(Pair pair) implements Change {
        @Override
        public void apply(Map<String, BigDecimal> record) {
            BigDecimal one = Objects.requireNonNull(record.get(pair.one));
            BigDecimal other = Objects.requireNonNull(record.put(pair.other, one));
            record.put(pair.one, other);
        }
    }

    /**
     * The record with its signs and exchanges mended, or as it was.
     *
     * @param exchangeable pairs whose values may have changed places
     */
    public static SortedMap<String, BigDecimal> mended(
            Map<String, BigDecimal> record, List<LinearRule> rules, List<Pair> exchangeable) {
        List<Change> possible = new ArrayList<>();
        new TreeMap<>(record).forEach((variable, value) -> {
            if (value.signum() != 0) {
                possible.add(new Flip(variable));
            }
        });
        exchangeable.forEach(pair -> possible.add(new Exchange(pair)));
        for (int changes = 0; changes <= MOST_CHANGES; changes++) {
            List<SortedMap<String, BigDecimal>> found = new ArrayList<>();
            tryAll(new TreeMap<>(record), possible, 0, changes, rules, found);
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.getFirst() : new TreeMap<>(record);
            }
        }
        return new TreeMap<>(record);
    }

    private static void tryAll(
            SortedMap<String, BigDecimal> record,
            List<Change> possible,
            int from,
            int left,
            List<LinearRule> rules,
            List<SortedMap<String, BigDecimal>> found) {
        if (left == 0) {
            if (rules.stream().allMatch(rule -> rule.holds(record)) && !found.contains(record)) {
                found.add(record);
            }
            return;
        }
        for (int i = from; i + left <= possible.size(); i++) {
            SortedMap<String, BigDecimal> changed = new TreeMap<>(record);
            possible.get(i).apply(changed);
            tryAll(changed, possible, i + 1, left - 1, rules, found);
        }
    }
}
