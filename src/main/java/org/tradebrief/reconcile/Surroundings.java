package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** Constraints that hold together, with what they say of cells and quotients, worked out once. */
final class Surroundings {
    private final List<Constraint> constraints;
    private final Component component;
    private final Network network;
    private final BitSet all;
    private @Nullable Optional<Levels> levels;
    private @Nullable Surroundings sober;

    /** What propagation says of every cell, and what can be asked besides. */
    private record Levels(Propagation propagation, Region region) {}

    private Surroundings(List<Constraint> constraints) {
        this.constraints = constraints;
        component = Component.of(constraints);
        network = new Network(component);
        all = everything(component);
    }

    /** All constraints of some components, save plausible bands that do not hold among them. */
    static Surroundings of(List<Component> components) {
        List<Constraint> together = components.stream()
                .flatMap(component -> component.constraints().stream())
                .toList();
        Component component = Component.of(together);
        BitSet bands = everything(component);
        bands.clear(0, component.figures().size());
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
        return new Surroundings(kept);
    }

    /** The same without plausible bands. */
    Surroundings withoutBands() {
        if (sober == null) {
            sober = new Surroundings(constraints.stream()
                    .filter(constraint -> !(constraint.origin() instanceof Origin.Plausible))
                    .toList());
        }
        return sober;
    }

    /** Whether some more constraints could hold as well. */
    boolean allow(List<Constraint> more) {
        if (more.stream().anyMatch(claim -> !mayHold(claim))) {
            return false;
        }
        // Over links alone the bounds of one cell are tight: whatever it may be, the others can follow.
        if (more.size() == 1 && more.getFirst() instanceof Constraint.Level && network.rows.length == 0) {
            return true;
        }
        List<Constraint> both = new ArrayList<>(constraints);
        both.addAll(more);
        Component together = Component.of(both);
        return new NetworkStatements(new Network(together)).bounds(everything(together)) instanceof Bounds.Narrowed;
    }

    /** Whether the bounds of the cells that a claim names leave it a value; most claims fall here, at little cost. */
    private boolean mayHold(Constraint claim) {
        return switch (claim) {
            case Constraint.Level level -> bounds(level.cell()).meets(level.bounds());
            case Constraint.Ratio ratio ->
                bounds(ratio.numerator()).dividedBy(bounds(ratio.denominator())).meets(ratio.bounds());
            case Constraint.Linear _ -> true;
        };
    }

    private Interval bounds(Cell cell) {
        return network.knows(cell)
                ? levels().map(known -> known.propagation.bounds(network.node(cell)))
                        .orElse(Interval.ALL)
                : Interval.ALL;
    }

    /** What is known of a claim's cell, or quotient, bounded on both sides. */
    Optional<Region.Known> known(Constraint claim) {
        if (!claim.cells().allMatch(network::knows)) {
            return Optional.empty();
        }
        int node = network.node(claim.cells().findFirst().orElseThrow());
        if (claim instanceof Constraint.Ratio ratio && !network.signed[network.node(ratio.denominator())]) {
            Propagation quotients = Propagation.from(network.node(ratio.denominator()), network, all, List.of());
            return new Region.Linked(quotients).known(node);
        }
        return levels().flatMap(known -> known.region.known(node));
    }

    /** What the constraints are called that something rests on. */
    List<Origin> origins(BitSet numbers) {
        return numbers.stream()
                .mapToObj(k -> component.constraints().get(k).origin())
                .toList();
    }

    private Optional<Levels> levels() {
        if (levels == null) {
            NetworkStatements statements = new NetworkStatements(network);
            levels = statements.bounds(all) instanceof Bounds.Narrowed narrowed
                    ? Optional.of(new Levels(narrowed.levels(), statements.region(all, narrowed.levels())))
                    : Optional.empty();
        }
        return levels;
    }

    private static BitSet everything(Component component) {
        BitSet all = new BitSet();
        all.set(0, component.items());
        return all;
    }
}
