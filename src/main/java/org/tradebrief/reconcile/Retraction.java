package org.tradebrief.reconcile;

import java.util.List;

/**
 * A figure that is given up so that the others can be true.
 *
 * @param figure its identifier
 * @param reason why this one
 * @param alternatives the equally cheap sets of figures that keep it, which could be given up as well
 * @param complete whether all of them are listed
 */
public record Retraction(String figure, Reason reason, List<List<String>> alternatives, boolean complete) {

    /** Why a figure is given up and not another. */
    public enum Reason {
        /** No set of figures that keeps it costs as little. */
        LEAST_WEIGHT,
        /** Other sets cost the same; fewer figures are given up. */
        FEWER,
        /** Other sets cost the same; the less precise is given up. */
        LESS_PRECISE,
        /** Other sets cost the same and are as precise; the later is given up. */
        LATER,
        /** It smells of damaged text and leaves a plausible band. */
        IMPLAUSIBLE,
        /** The exact search exceeded its budget; a heuristic chose. */
        HEURISTIC
    }

    public Retraction {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** A figure for which no other could be given up as cheaply. */
    public Retraction(String figure, Reason reason) {
        this(figure, reason, List.of(), true);
    }
}
