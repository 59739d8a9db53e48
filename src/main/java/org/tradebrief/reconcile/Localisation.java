package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the statements of least total weight whose retraction lets the rest be true (Fellegi and Holt 1976), by implicit
 * hitting sets (Chandrasekaran, Karp, Moreno-Centeno and Vempala 2011): every cheapest set that hits the conflicts known
 * so far is tested exactly; where the rest still contradicts itself, that is one conflict more.
 *
 * <p>Conflicts without an item in common are solved apart, so ties do not multiply. All ties are tested and listed.
 */
public final class Localisation {
    /** Weights are compared as multiples of this, exactly. */
    private static final double WEIGHT_UNIT = 1e-9;

    private final Infeasibility statements;
    private final BitSet all;
    private final long[] weights;
    private final BitSet retractable;
    private final Budget budget;
    private final List<BitSet> conflicts = new ArrayList<>();
    private final Set<BitSet> tested = new HashSet<>();
    private boolean solvable = true;

    private Localisation(Infeasibility statements, double[] weights, BitSet retractable, Budget budget) {
        this.statements = statements;
        this.budget = budget;
        this.retractable = retractable;
        this.weights = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = Math.round(weights[i] / WEIGHT_UNIT);
        }
        all = new BitSet();
        all.set(0, weights.length);
    }

    /**
     * Which statements to give up.
     *
     * @param conflicts smallest contradictions that were met
     * @param choices for each cluster of conflicts the equally cheap sets, the preferred first
     * @param exact whether no cheaper set exists; otherwise the budget ran out and a heuristic chose
     * @param complete whether every equally cheap set is listed
     * @param solvable whether a contradiction remains that holds no retractable statement
     */
    public record Result(
            List<BitSet> conflicts, List<List<BitSet>> choices, boolean exact, boolean complete, boolean solvable) {

        /** The statements given up. */
        public BitSet retracted() {
            BitSet union = new BitSet();
            choices.forEach(choice -> union.or(choice.getFirst()));
            return union;
        }

        /** Whether only one set is cheapest. */
        public boolean unique() {
            return complete && choices.stream().allMatch(choice -> choice.size() == 1);
        }
    }

    /**
     * Solves; of equally cheap sets the smaller is preferred, then that with the lower numbers.
     *
     * @param weights cost of giving up each statement, zero or more
     * @param retractable the statements that may be given up
     */
    public static Result of(Infeasibility statements, double[] weights, BitSet retractable, Budget budget) {
        return new Localisation(statements, weights, retractable, budget).solve();
    }

    private Result solve() {
        while (conflicts.size() <= budget.conflicts()) {
            List<HittingSets.Cheapest> clusters = clusters();
            if (clusters.stream().anyMatch(cluster -> !cluster.exact())) {
                break;
            }
            if (!solvable || allFeasible(clusters)) {
                List<List<BitSet>> choices =
                        clusters.stream().map(HittingSets.Cheapest::sets).toList();
                boolean complete = clusters.stream().allMatch(HittingSets.Cheapest::complete);
                return new Result(conflicts, choices, true, complete, solvable);
            }
        }
        return heuristic();
    }

    /** Tests the preferred sets together, then each alternative among the preferred sets of the other clusters. */
    private boolean allFeasible(List<HittingSets.Cheapest> clusters) {
        BitSet preferred = new BitSet();
        clusters.forEach(cluster -> preferred.or(cluster.sets().getFirst()));
        if (!isFeasibleWithout(preferred)) {
            return false;
        }
        for (HittingSets.Cheapest cluster : clusters) {
            for (BitSet alternative : cluster.sets().subList(1, cluster.sets().size())) {
                BitSet swapped = (BitSet) preferred.clone();
                swapped.andNot(cluster.sets().getFirst());
                swapped.or(alternative);
                if (!isFeasibleWithout(swapped)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Tests the statements without some; keeps every conflict met, each found without the statements of the others. */
    private boolean isFeasibleWithout(BitSet retracted) {
        if (tested.contains(retracted)) {
            return true;
        }
        BitSet active = (BitSet) all.clone();
        active.andNot(retracted);
        boolean feasible = true;
        Optional<BitSet> conflict = statements.conflict(active);
        while (conflict.isPresent()) {
            feasible = false;
            conflicts.add(conflict.get());
            BitSet mutable = (BitSet) conflict.get().clone();
            mutable.and(retractable);
            if (mutable.isEmpty()) {
                solvable = false;
                return false;
            }
            active.andNot(mutable);
            conflict = statements.conflict(active);
        }
        if (feasible) {
            tested.add((BitSet) retracted.clone());
        }
        return feasible;
    }

    private List<HittingSets.Cheapest> clusters() {
        UnionFind parts = new UnionFind(all.length());
        List<BitSet> mutable = new ArrayList<>();
        for (BitSet conflict : conflicts) {
            BitSet items = (BitSet) conflict.clone();
            items.and(retractable);
            if (!items.isEmpty()) {
                mutable.add(items);
                items.stream().forEach(item -> parts.union(items.nextSetBit(0), item));
            }
        }
        return mutable.stream()
                .map(items -> parts.find(items.nextSetBit(0)))
                .distinct()
                .sorted()
                .map(part -> mutable.stream()
                        .filter(items -> parts.find(items.nextSetBit(0)) == part)
                        .toList())
                .map(cluster -> HittingSets.of(cluster, weights, budget))
                .toList();
    }

    /** Gives up the cheapest statement of each conflict in turn, then takes back what was given up in vain. */
    private Result heuristic() {
        BitSet retracted = new BitSet();
        BitSet active = (BitSet) all.clone();
        Optional<BitSet> conflict = statements.conflict(active);
        while (conflict.isPresent()) {
            BitSet items = (BitSet) conflict.get().clone();
            items.and(retractable);
            if (items.isEmpty()) {
                conflicts.add(conflict.get());
                solvable = false;
                break;
            }
            int cheapest = items.stream()
                    .reduce((one, other) -> weights[other] < weights[one] ? other : one)
                    .getAsInt();
            retracted.set(cheapest);
            active.clear(cheapest);
            conflict = statements.conflict(active);
        }
        for (int item = retracted.length() - 1; solvable && item >= 0; item = retracted.previousSetBit(item - 1)) {
            active.set(item);
            if (statements.conflict(active).isPresent()) {
                active.clear(item);
            } else {
                retracted.clear(item);
            }
        }
        return new Result(conflicts, List.of(List.of(retracted)), false, false, solvable);
    }
}
