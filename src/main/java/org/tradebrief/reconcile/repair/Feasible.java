package org.tradebrief.reconcile.repair;

import java.util.List;
import org.tradebrief.reconcile.Admitted;

/**
 * A repair that everything else allows.
 *
 * @param kind what would have befallen the figures
 * @param changes each figure that would change
 * @param support how other sources bear it out
 */
record Feasible(Repair.Kind kind, List<Repair.Change> changes, Support support) {
    /** Of a cell that no other figure knows anything can be said. */
    boolean isMeaningful() {
        return !kind.isLabel() || support.strength() != Support.Strength.NONE;
    }

    /** Another reading with the same claims: what claims nothing is kept only where both have it. */
    Feasible and(Feasible sameClaims) {
        return new Feasible(kind, Repair.shared(changes, sameClaims.changes), support);
    }

    /** Its changes, each with what bears that one out. */
    List<Repair.Change> borneOutBy(Admitted rest) {
        return changes.stream()
                .map(change -> change.constraints().isEmpty()
                        ? change
                        : change.borneOutBy(Support.of(change.constraints(), rest)))
                .toList();
    }
}
