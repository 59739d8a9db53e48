package org.tradebrief.reconcile;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells whether statements, by number, can all be true, and if not, which of them already cannot. */
@FunctionalInterface
public interface Infeasibility {

    /**
     * A smallest contradiction among statements: without any one of them the rest of it can be true.
     *
     * @param active the statements that are made, not to be altered
     * @return some of them, or empty when all can be true; an empty set when even nothing stated contradicts itself
     */
    Optional<BitSet> conflict(BitSet active);

    /**
     * The deletion filter (Chinneck and Dravnieks 1991): drops every statement without which the rest still contradicts
     * itself.
     */
    static BitSet smallest(BitSet contradiction, Predicate<BitSet> isInfeasible) {
        BitSet kept = (BitSet) contradiction.clone();
        for (int item = kept.nextSetBit(0); item >= 0; item = kept.nextSetBit(item + 1)) {
            kept.clear(item);
            if (!isInfeasible.test(kept)) {
                kept.set(item);
            }
        }
        return kept;
    }
}
