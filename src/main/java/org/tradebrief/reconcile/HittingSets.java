package org.tradebrief.reconcile;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All cheapest sets of items that have an item in common with every one of some conflicts, by branch and bound.
 *
 * <p>Branches on the smallest conflict not yet hit: its items one by one, each without those before it, so that no set is
 * met twice. The bound adds the cheapest item of each of some conflicts that have no item in common.
 */
final class HittingSets {
    private static final Comparator<BitSet> PREFERRED =
            Comparator.comparingInt(BitSet::cardinality).thenComparing(HittingSets::compare);

    private final List<BitSet> conflicts;
    private final long[] weights;
    private final Budget budget;
    private final NavigableSet<BitSet> best = new TreeSet<>(PREFERRED);
    private boolean all = true;
    private long least = Long.MAX_VALUE;
    private int branches;

    private HittingSets(List<BitSet> conflicts, long[] weights, Budget budget) {
        this.conflicts = conflicts;
        this.weights = weights;
        this.budget = budget;
    }

    /**
     * Equally cheap sets.
     *
     * @param sets the sets, fewest items first, then those with the lowest numbers
     * @param weight what each of them costs
     * @param exact whether the search ended within its budget, so that none is cheaper
     * @param complete whether all equally cheap sets are listed
     */
    record Cheapest(List<BitSet> sets, long weight, boolean exact, boolean complete) {}

    /** Searches; every conflict must have an item. */
    static Cheapest of(List<BitSet> conflicts, long[] weights, Budget budget) {
        HittingSets search = new HittingSets(conflicts, weights, budget);
        search.branch(new BitSet(), new BitSet(), 0);
        List<BitSet> sets = search.best.stream()
                .filter(set -> search.best.stream().noneMatch(other -> within(other, set)))
                .toList();
        boolean exact = search.branches <= budget.branches();
        List<BitSet> listed = sets.subList(0, Math.min(sets.size(), budget.alternatives()));
        return new Cheapest(listed, search.least, exact, exact && search.all && listed.size() == sets.size());
    }

    private void branch(BitSet chosen, BitSet excluded, long weight) {
        BitSet open = narrowest(chosen, excluded);
        if (open == null) {
            accept(chosen, weight);
            return;
        }
        if (++branches > budget.branches() && !best.isEmpty() || weight + bound(chosen, excluded) > least) {
            return;
        }
        BitSet out = (BitSet) excluded.clone();
        for (int item = open.nextSetBit(0); item >= 0; item = open.nextSetBit(item + 1)) {
            if (!excluded.get(item)) {
                chosen.set(item);
                branch(chosen, out, weight + weights[item]);
                chosen.clear(item);
                out.set(item);
            }
        }
    }

    private void accept(BitSet chosen, long weight) {
        if (weight < least) {
            best.clear();
            all = true;
            least = weight;
        }
        if (weight == least) {
            best.add((BitSet) chosen.clone());
        }
        if (best.size() > 4 * budget.alternatives()) {
            best.removeLast();
            all = false;
        }
    }

    /** The conflict not yet hit that leaves the fewest choices, or null when all are hit. */
    private @Nullable BitSet narrowest(BitSet chosen, BitSet excluded) {
        BitSet narrowest = null;
        int fewest = Integer.MAX_VALUE;
        for (BitSet conflict : conflicts) {
            if (!conflict.intersects(chosen)) {
                int choices = without(conflict, excluded).cardinality();
                if (choices < fewest) {
                    fewest = choices;
                    narrowest = conflict;
                }
            }
        }
        return narrowest;
    }

    private long bound(BitSet chosen, BitSet excluded) {
        long sum = 0;
        BitSet used = new BitSet();
        for (BitSet conflict : conflicts) {
            if (!conflict.intersects(chosen) && !conflict.intersects(used)) {
                used.or(conflict);
                sum += without(conflict, excluded).stream()
                        .mapToLong(item -> weights[item])
                        .min()
                        .orElse(0);
            }
        }
        return sum;
    }

    private static BitSet without(BitSet set, BitSet other) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(other);
        return rest;
    }

    private static boolean within(BitSet inner, BitSet outer) {
        return without(inner, outer).isEmpty() && inner.cardinality() < outer.cardinality();
    }

    private static int compare(BitSet one, BitSet other) {
        BitSet different = (BitSet) one.clone();
        different.xor(other);
        int first = different.nextSetBit(0);
        return first < 0 ? 0 : one.get(first) ? -1 : 1;
    }
}
