package org.tradebrief.reconcile;

/**
 * A figure that is given up so that the others can be true.
 *
 * @param figure its identifier
 * @param reason why this one
 */
public record Retraction(String figure, Reason reason) {

    /** Why a figure is given up and not another. */
    public enum Reason {
        /** No other set of figures costs as little. */
        LEAST_WEIGHT,
        /** Other sets cost the same; the less precise is given up. */
        LESS_PRECISE,
        /** Other sets cost the same and are as precise; the later is given up. */
        LATER,
        /** It smells of damaged text and leaves a plausible band. */
        IMPLAUSIBLE,
        /** The exact search exceeded its budget; a heuristic chose. */
        HEURISTIC
    }
}
