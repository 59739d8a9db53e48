package org.tradebrief.reconcile;

/**
 * How much work the exact search may do in one component, counted and not timed, so that answers never vary.
 *
 * @param conflicts conflicts it may collect
 * @param branches branches it may open in one search for the cheapest set
 * @param alternatives equally cheap sets it may list
 */
public record Budget(int conflicts, int branches, int alternatives) {
    /** Enough for every component met in practice. */
    public static final Budget STANDARD = new Budget(500, 100_000, 16);
}
