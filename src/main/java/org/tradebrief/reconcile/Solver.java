package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Steps from the constraints of one component to its solution: conflicts, retractions, bounds, estimates. */
final class Solver {
    private static final Localisation.Result NOTHING = new Localisation.Result(List.of(), List.of(), true, true, true);

    private final Component component;
    private final Budget budget;
    private final Network network;
    private final NetworkStatements statements;
    private final List<Origin.Printed> figures;

    Solver(Component component, Budget budget) {
        this.component = component;
        this.budget = budget;
        network = new Network(component);
        statements = new NetworkStatements(network);
        figures = component.figures();
    }

    Solution solve() {
        Localisation.Result hard = Localisation.of(statements, weights(0), retractable(), budget);
        BitSet retracted = hard.retracted();
        if (!hard.solvable()) {
            return new Solution(component, unsolved(hard), retractions(hard, NOTHING), hard.exact(), false, List.of());
        }
        Localisation.Result soft = againstBands(retracted);
        BitSet implausible = soft.retracted();
        implausible.clear(figures.size(), component.items());
        BitSet admitted = new BitSet();
        admitted.set(0, figures.size());
        admitted.andNot(retracted);
        BitSet plausible = (BitSet) admitted.clone();
        plausible.set(figures.size(), component.items());
        plausible.andNot(soft.retracted());
        admitted.andNot(implausible);
        List<Conflict> conflicts = new ArrayList<>();
        retracted.stream().forEach(item -> conflicts.add(against(admitted, item)));
        implausible.stream().forEach(item -> conflicts.add(against(plausible, item)));
        conflicts.sort(Comparator.comparing(conflict -> String.join("\n", conflict.figures())));
        return new Solution(
                component,
                conflicts,
                retractions(hard, soft),
                hard.exact() && soft.exact(),
                true,
                estimates(admitted, contested(hard, soft)));
    }

    /** The conflict of a figure that is given up with some that stand. */
    private Conflict against(BitSet standing, int item) {
        BitSet both = (BitSet) standing.clone();
        both.set(item);
        return ConflictTeller.tell(network, statements.conflict(both).orElseThrow(), item);
    }

    /** The conflicts for which nothing can be given up. */
    private List<Conflict> unsolved(Localisation.Result hard) {
        BitSet retractable = retractable();
        return hard.conflicts().stream()
                .filter(conflict -> !conflict.isEmpty() && !conflict.intersects(retractable))
                .map(conflict -> ConflictTeller.tell(network, conflict, conflict.nextSetBit(0)))
                .toList();
    }

    /** Smelling figures against plausible bands; a band that no smelling figure breaks is put aside. */
    private Localisation.Result againstBands(BitSet retracted) {
        BitSet smelled = new BitSet();
        for (int item = 0; item < figures.size(); item++) {
            if (figures.get(item).standing() == Origin.Standing.SMELLED && !retracted.get(item)) {
                smelled.set(item);
            }
        }
        if (smelled.isEmpty() || component.items() == figures.size()) {
            return NOTHING;
        }
        double dearer = 1
                + smelled.stream()
                        .mapToDouble(item -> figures.get(item).weight())
                        .sum();
        smelled.set(figures.size(), component.items());
        Infeasibility rest = active -> {
            BitSet admitted = (BitSet) active.clone();
            admitted.andNot(retracted);
            return statements.conflict(admitted);
        };
        return Localisation.of(rest, weights(dearer), smelled, budget);
    }

    /** Weights of the figures and, unless it is zero, that of each band. */
    private double[] weights(double band) {
        double[] weights = new double[band == 0 ? figures.size() : component.items()];
        for (int item = 0; item < weights.length; item++) {
            weights[item] = item < figures.size() ? figures.get(item).weight() : band;
        }
        return weights;
    }

    /** The figures that may be given up: all that are neither repaired nor ruled upon. */
    private BitSet retractable() {
        BitSet result = new BitSet();
        for (int item = 0; item < figures.size(); item++) {
            switch (figures.get(item).standing()) {
                case CLEAN, SMELLED -> result.set(item);
                case REPAIRED, IMMUTABLE -> {}
            }
        }
        return result;
    }

    private List<Retraction> retractions(Localisation.Result hard, Localisation.Result soft) {
        List<Retraction> result = new ArrayList<>();
        for (List<BitSet> choice : hard.choices()) {
            choice.getFirst().stream()
                    .forEach(item -> result.add(retraction(item, choice, hard, reason(item, choice))));
        }
        for (List<BitSet> choice : figuresOf(soft)) {
            choice.getFirst().stream()
                    .forEach(item -> result.add(retraction(item, choice, soft, Retraction.Reason.IMPLAUSIBLE)));
        }
        result.sort(Comparator.comparing(Retraction::figure));
        return result;
    }

    private Retraction retraction(int item, List<BitSet> choice, Localisation.Result result, Retraction.Reason reason) {
        List<List<String>> alternatives = choice.stream()
                .filter(set -> !set.get(item))
                .map(set -> set.stream()
                        .mapToObj(other -> figures.get(other).figure())
                        .sorted()
                        .toList())
                .toList();
        return new Retraction(
                figures.get(item).figure(),
                result.exact() ? reason : Retraction.Reason.HEURISTIC,
                alternatives,
                result.complete());
    }

    /** Why the first of some equally cheap sets is preferred to the next that keeps a figure. */
    private Retraction.Reason reason(int item, List<BitSet> choice) {
        BitSet taken = choice.getFirst();
        Optional<BitSet> keeping = choice.stream().filter(set -> !set.get(item)).findFirst();
        if (keeping.isEmpty()) {
            return Retraction.Reason.LEAST_WEIGHT;
        }
        if (taken.cardinality() < keeping.get().cardinality()) {
            return Retraction.Reason.FEWER;
        }
        double given = figures.get(without(taken, keeping.get()).nextSetBit(0)).precision();
        double kept = figures.get(without(keeping.get(), taken).nextSetBit(0)).precision();
        return given > kept ? Retraction.Reason.LESS_PRECISE : Retraction.Reason.LATER;
    }

    /** The choices among figures; bands that are put aside are nobody's word. */
    private List<List<BitSet>> figuresOf(Localisation.Result soft) {
        return soft.choices().stream()
                .map(choice -> choice.stream().map(this::figuresOf).distinct().toList())
                .toList();
    }

    private BitSet figuresOf(BitSet items) {
        return items.get(0, figures.size());
    }

    /** Figures that some equally cheap sets give up and others keep; where not all are known, all that ever conflicted. */
    private BitSet contested(Localisation.Result hard, Localisation.Result soft) {
        BitSet contested = contested(hard, hard.choices());
        contested.or(contested(soft, figuresOf(soft)));
        return contested;
    }

    private BitSet contested(Localisation.Result result, List<List<BitSet>> choices) {
        BitSet contested = new BitSet();
        if (!result.complete()) {
            result.conflicts().forEach(conflict -> contested.or(figuresOf(conflict)));
            choices.forEach(choice -> contested.or(choice.getFirst()));
            return contested;
        }
        for (List<BitSet> choice : choices) {
            BitSet always = (BitSet) choice.getFirst().clone();
            choice.forEach(always::and);
            choice.forEach(set -> contested.or(without(set, always)));
        }
        return contested;
    }

    private List<Estimate> estimates(BitSet active, BitSet contested) {
        return switch (statements.bounds(active)) {
            case Bounds.Narrowed narrowed ->
                Estimation.of(network, active, contested, statements.region(active, narrowed.levels()));
            case Bounds.Contradiction _ -> throw new IllegalStateException("admitted figures contradict each other");
        };
    }

    private static BitSet without(BitSet set, BitSet other) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(other);
        return rest;
    }
}
