package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** Constraints that hold together, to ask of what they would allow besides. */
public final class Admitted {
    private final List<Constraint> constraints;
    private final List<Component> components;
    private final Map<Cell, Integer> componentOf = new HashMap<>();
    private final Map<TreeSet<Integer>, List<Constraint>> surroundings = new HashMap<>();

    /** For each of those lists, itself and no equal one, the bounds of its cells. */
    private final Map<List<Constraint>, Map<Cell, Interval>> boundsOf = new IdentityHashMap<>();

    private Admitted(List<Constraint> constraints) {
        this.constraints = constraints;
        components = Component.split(constraints);
        for (int i = 0; i < components.size(); i++) {
            for (Cell cell : components.get(i).cells()) {
                componentOf.put(cell, i);
            }
        }
    }

    /** The constraints of a run without those of some figures; the rest must hold together, plausible bands apart. */
    public static Admitted without(Set<String> figures, Collection<Constraint> constraints) {
        return new Admitted(constraints.stream()
                .filter(constraint ->
                        !(constraint.origin() instanceof Origin.Printed printed) || !figures.contains(printed.figure()))
                .toList());
    }

    /** These constraints and some more. */
    public Admitted with(Collection<Constraint> more) {
        return new Admitted(Stream.concat(constraints.stream(), more.stream()).toList());
    }

    /** Whether some more constraints could hold as well, plausible bands included where those hold now. */
    public boolean allows(List<Constraint> more) {
        List<Constraint> around = surroundings(more);
        if (more.stream().anyMatch(claim -> !mayHold(claim, around))) {
            return false;
        }
        List<Constraint> all = new ArrayList<>(around);
        all.addAll(more);
        Component component = Component.of(all);
        return new NetworkStatements(new Network(component)).bounds(everything(component)) instanceof Bounds.Narrowed;
    }

    /** Whether the bounds of the cells that a claim names leave it a value; most claims fall here, at little cost. */
    private boolean mayHold(Constraint claim, List<Constraint> around) {
        Map<Cell, Interval> bounds = boundsOf.computeIfAbsent(around, Admitted::bounds);
        return switch (claim) {
            case Constraint.Level level ->
                bounds.getOrDefault(level.cell(), Interval.ALL).meets(level.bounds());
            case Constraint.Ratio ratio ->
                bounds.getOrDefault(ratio.numerator(), Interval.ALL)
                        .dividedBy(bounds.getOrDefault(ratio.denominator(), Interval.ALL))
                        .meets(ratio.bounds());
            case Constraint.Linear _ -> true;
        };
    }

    private static Map<Cell, Interval> bounds(List<Constraint> around) {
        Map<Cell, Interval> bounds = new HashMap<>();
        Component component = Component.of(around);
        Network network = new Network(component);
        if (new NetworkStatements(network).bounds(everything(component)) instanceof Bounds.Narrowed narrowed) {
            component.cells().forEach(cell -> bounds.put(cell, narrowed.levels().bounds(network.node(cell))));
        }
        return bounds;
    }

    /**
     * The figures of other sources on which bounds rest that these constraints set to what a claim is about.
     *
     * @param source the source that makes the claim
     * @param withBands whether plausible bands may help
     * @return identifiers, sorted; empty when it is not bounded on both sides by other sources' figures
     */
    public List<String> evidence(Constraint claim, String source, boolean withBands) {
        Component component = around(claim, withBands);
        return known(claim, component)
                .map(known -> known.origins().stream()
                        .mapToObj(k -> component.constraints().get(k).origin())
                        .flatMap(origin -> origin instanceof Origin.Printed printed ? Stream.of(printed) : Stream.of())
                        .filter(printed -> !printed.source().equals(source))
                        .map(Origin.Printed::figure)
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** What these constraints, plausible bands apart, say of the cell or quotient that a claim is about. */
    public Optional<Interval> implied(Constraint claim) {
        return known(claim, around(claim, false)).map(Region.Known::interval);
    }

    private Component around(Constraint claim, boolean withBands) {
        return Component.of(surroundings(List.of(claim)).stream()
                .filter(constraint -> withBands || !(constraint.origin() instanceof Origin.Plausible))
                .toList());
    }

    /** What is known of a claim's cell, or quotient, bounded on both sides. */
    private static Optional<Region.Known> known(Constraint claim, Component component) {
        if (!claim.cells().allMatch(component.cells()::contains)) {
            return Optional.empty();
        }
        Network network = new Network(component);
        BitSet all = everything(component);
        Cell cell = claim.cells().findFirst().orElseThrow();
        int node = network.node(cell);
        if (claim instanceof Constraint.Ratio ratio && !network.signed[network.node(ratio.denominator())]) {
            Propagation quotients = Propagation.from(network.node(ratio.denominator()), network, all, List.of());
            return new Region.Linked(quotients).known(node);
        }
        NetworkStatements statements = new NetworkStatements(network);
        return statements.bounds(all) instanceof Bounds.Narrowed narrowed
                ? statements.region(all, narrowed.levels()).known(node)
                : Optional.empty();
    }

    /** The constraints of all components that some more would touch, without bands that do not hold among them. */
    private List<Constraint> surroundings(List<Constraint> more) {
        TreeSet<Integer> touched = new TreeSet<>();
        more.stream()
                .flatMap(Constraint::cells)
                .map(componentOf::get)
                .filter(Objects::nonNull)
                .forEach(touched::add);
        return surroundings.computeIfAbsent(touched, this::plausible);
    }

    private List<Constraint> plausible(Set<Integer> touched) {
        List<Constraint> all = touched.stream()
                .flatMap(index -> components.get(index).constraints().stream())
                .toList();
        Component component = Component.of(all);
        int figures = component.figures().size();
        BitSet bands = everything(component);
        bands.clear(0, figures);
        double[] weights = new double[component.items()];
        bands.stream().forEach(item -> weights[item] = 1);
        BitSet broken = Localisation.of(new NetworkStatements(new Network(component)), weights, bands, Budget.STANDARD)
                .retracted();
        List<Constraint> kept = new ArrayList<>();
        for (int k = 0; k < component.constraints().size(); k++) {
            int item = component.item(k);
            if (item == Network.NO_ITEM || !broken.get(item)) {
                kept.add(component.constraints().get(k));
            }
        }
        return kept;
    }

    private static BitSet everything(Component component) {
        BitSet all = new BitSet();
        all.set(0, component.items());
        return all;
    }
}
