package org.tradebrief.reconcile;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/**
 * What reconciliation made of one component.
 *
 * @param component its cells and constraints
 * @param conflicts the contradictions met, by their figures
 * @param retractions the figures given up, by identifier
 * @param ties for each choice that was not unique, all equally cheap sets of figures, the one taken first
 * @param exact whether the least weight is proved; otherwise the budget ran out
 * @param solvable whether something could be given up for every contradiction; otherwise there are no estimates
 * @param estimates what is held for each cell that is bounded on both sides, in the order of cells
 */
public record Solution(
        Component component,
        List<Conflict> conflicts,
        List<Retraction> retractions,
        List<List<List<String>>> ties,
        boolean exact,
        boolean solvable,
        List<Estimate> estimates) {

    /** Whether nothing had to be given up. */
    public boolean consistent() {
        return conflicts.isEmpty();
    }

    /** Bounds of the quotient of two cells of the component by the admitted constraints; of balances unbounded. */
    Interval quotient(Cell numerator, Cell denominator) {
        Network network = new Network(component);
        int reference = network.node(denominator);
        if (network.signed[reference]) {
            return Interval.ALL;
        }
        Set<String> givenUp = retractions.stream().map(Retraction::figure).collect(Collectors.toSet());
        List<Origin.Printed> figures = component.figures();
        BitSet active = new BitSet();
        for (int item = 0; item < figures.size(); item++) {
            active.set(item, !givenUp.contains(figures.get(item).figure()));
        }
        Propagation quotients = Propagation.from(reference, network, active, List.of());
        int node = network.node(numerator);
        return Polytope.of(network, reference)
                .filter(all -> all.contradiction(active, quotients).isEmpty())
                .flatMap(all -> new Region.Summed(quotients, all).known(node))
                .map(Region.Known::interval)
                .orElseGet(() -> quotients.bounds(node));
    }

    /** Solves one component; depends on nothing else. */
    public static Solution of(Component component, Budget budget) {
        return new Solver(component, budget).solve();
    }
}
