package org.tradebrief.reconcile;

import java.util.List;

/**
 * What reconciliation made of one component.
 *
 * @param component its cells and constraints
 * @param conflicts the contradictions met, by their figures
 * @param retractions the figures given up, by identifier, each with what could be given up instead
 * @param exact whether the least weight is proved; otherwise the budget ran out
 * @param solvable whether something could be given up for every contradiction; otherwise there are no estimates
 * @param estimates what is held for each cell that is bounded on both sides, in the order of cells
 */
public record Solution(
        Component component,
        List<Conflict> conflicts,
        List<Retraction> retractions,
        boolean exact,
        boolean solvable,
        List<Estimate> estimates) {

    /** Whether nothing had to be given up. */
    public boolean consistent() {
        return conflicts.isEmpty();
    }

    /** Solves one component; depends on nothing else. */
    public static Solution of(Component component, Budget budget) {
        return new Solver(component, budget).solve();
    }
}
