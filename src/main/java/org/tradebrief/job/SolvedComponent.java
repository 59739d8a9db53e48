package org.tradebrief.job;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.reconcile.Component;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.reconcile.Solution;

/** The solution of a component without the component itself, which follows from the figures. */
record SolvedComponent(
        List<Conflict> conflicts,
        List<Retraction> retractions,
        boolean exact,
        boolean solvable,
        List<Estimate> estimates) {

    static SolvedComponent of(Solution solution) {
        return new SolvedComponent(
                solution.conflicts(),
                solution.retractions(),
                solution.exact(),
                solution.solvable(),
                solution.estimates());
    }

    /** Puts solutions back beside their components, which are in the same order. */
    static Reconciliation restore(List<Constraint> constraints, List<SolvedComponent> solved) {
        List<Component> components = Component.split(constraints);
        List<Solution> solutions = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            SolvedComponent one = solved.get(i);
            solutions.add(new Solution(
                    components.get(i),
                    one.conflicts(),
                    one.retractions(),
                    one.exact(),
                    one.solvable(),
                    one.estimates()));
        }
        return Reconciliation.of(solutions);
    }
}
