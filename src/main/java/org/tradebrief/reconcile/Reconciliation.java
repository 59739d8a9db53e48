package org.tradebrief.reconcile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** What reconciliation made of all constraints: the solutions of their components, and estimates of every cell. */
public final class Reconciliation implements Estimates {
    private static final int REMEMBERED = 64;

    private final List<Solution> solutions;
    private final List<Estimate> estimates;
    private final Map<Cell, Place> places = new HashMap<>();

    /** Of the components that were asked about last, by their first cells. */
    private final Map<Cell, Quotients> quotients = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Cell, Quotients> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Place(Solution solution, Estimate estimate) {}

    private Reconciliation(List<Solution> solutions) {
        this.solutions = solutions;
        for (Solution solution : solutions) {
            solution.estimates().forEach(estimate -> places.put(estimate.cell(), new Place(solution, estimate)));
        }
        estimates = solutions.stream()
                .flatMap(solution -> solution.estimates().stream())
                .sorted((one, other) -> one.cell().compareTo(other.cell()))
                .toList();
    }

    /**
     * Reconciles constraints, the components in parallel; the answer depends neither on their order nor on the number of
     * processors.
     *
     * @throws IllegalArgumentException when one figure comes with two different origins
     */
    public static Reconciliation of(List<Constraint> constraints, Budget budget) {
        return of(Component.split(constraints).parallelStream()
                .map(component -> Solution.of(component, budget))
                .toList());
    }

    /** Puts together the solutions of components that were solved elsewhere. */
    public static Reconciliation of(List<Solution> solutions) {
        return new Reconciliation(solutions);
    }

    /** The solutions of the components, in the order of their first cells. */
    public List<Solution> solutions() {
        return solutions;
    }

    /** The figures given up, by component, then identifier. */
    public List<Retraction> retractions() {
        return solutions.stream()
                .flatMap(solution -> solution.retractions().stream())
                .toList();
    }

    /** The conflicts, by component, then figures. */
    public List<Conflict> conflicts() {
        return solutions.stream()
                .flatMap(solution -> solution.conflicts().stream())
                .toList();
    }

    @Override
    public Optional<Estimate> of(Cell cell) {
        return Optional.ofNullable(places.get(cell)).map(Place::estimate);
    }

    @Override
    public Optional<Interval> ratio(Cell numerator, Cell denominator) {
        Place above = places.get(numerator);
        Place below = places.get(denominator);
        if (above == null || below == null) {
            return Optional.empty();
        }
        Interval quotient = above.estimate.interval().dividedBy(below.estimate.interval());
        return above.solution == below.solution
                ? quotients(above.solution).of(numerator, denominator).intersect(quotient)
                : Optional.of(quotient);
    }

    private synchronized Quotients quotients(Solution solution) {
        return quotients.computeIfAbsent(solution.component().cells().getFirst(), _ -> Quotients.of(solution));
    }

    @Override
    public List<Estimate> all() {
        return estimates;
    }
}
