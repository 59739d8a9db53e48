package org.tradebrief.reconcile;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** Puts a conflict as what one figure claims against what the others imply. */
final class ConflictTeller {
    private final Network network;
    private final BitSet conflict;
    private final int claimant;

    private ConflictTeller(Network network, BitSet conflict, int claimant) {
        this.network = network;
        this.conflict = conflict;
        this.claimant = claimant;
    }

    /** A conflict as told by one of its figures. */
    static Conflict tell(Network network, BitSet conflict, int claimant) {
        return new ConflictTeller(network, conflict, claimant).told();
    }

    private record Side(Cell cell, Optional<Cell> base, Interval claimed, Interval implied, BitSet origins) {
        boolean disagrees() {
            return !claimed.meets(implied);
        }
    }

    private Conflict told() {
        List<Constraint> constraints = network.component.constraints();
        List<Side> sides = IntStream.range(0, constraints.size())
                .filter(k -> network.component.item(k) == claimant)
                .mapToObj(k -> side(constraints.get(k)))
                .toList();
        Side told = sides.stream().filter(Side::disagrees).findFirst().orElse(sides.getFirst());
        TreeSet<Words> relations = new TreeSet<>(Comparator.comparing(Words::en));
        told.origins.stream().mapToObj(k -> constraints.get(k).origin()).forEach(origin -> {
            switch (origin) {
                case Origin.Identity identity -> relations.add(identity.name());
                case Origin.Plausible band -> relations.add(band.name());
                case Origin.Printed _ -> {}
            }
        });
        List<Origin.Printed> figures = network.component.figures();
        List<String> names = conflict.stream()
                .filter(item -> item < figures.size())
                .mapToObj(item -> figures.get(item).figure())
                .sorted()
                .toList();
        return new Conflict(
                names,
                List.copyOf(relations),
                figures.get(claimant).figure(),
                told.cell,
                told.base,
                told.claimed,
                told.implied);
    }

    private Side side(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Level level -> implied(Network.UNIT, level.cell(), Optional.empty(), level.bounds());
            case Constraint.Ratio ratio -> {
                int reference = network.node(ratio.denominator());
                yield network.signed[reference]
                        ? alone(ratio, ratio.numerator())
                        : implied(reference, ratio.numerator(), Optional.of(ratio.denominator()), ratio.bounds());
            }
            case Constraint.Linear linear ->
                alone(linear, linear.terms().getFirst().cell());
        };
    }

    private Side implied(int reference, Cell cell, Optional<Cell> base, Interval claimed) {
        int node = network.node(cell);
        Propagation others = others(reference);
        BitSet origins = new BitSet();
        others.explain(node, claimed.upper() >= others.bounds(node).lower(), origins);
        return new Side(cell, base, claimed, others.bounds(node), origins);
    }

    /** What a sum leaves for a cell when the other cells are as the others say. */
    private Side alone(Constraint constraint, Cell cell) {
        Side side = implied(Network.UNIT, cell, Optional.empty(), Interval.ALL);
        Propagation others = others(Network.UNIT);
        int node = network.node(cell);
        for (Network.Row row : network.rows) {
            if (row.item() == claimant
                    && network.component.constraints().get(row.origin()).equals(constraint)) {
                Interval claimed = others.left(row, node);
                return new Side(cell, Optional.empty(), claimed, side.implied, side.origins);
            }
        }
        return side;
    }

    private Propagation others(int reference) {
        BitSet active = (BitSet) conflict.clone();
        active.clear(claimant);
        return Propagation.from(reference, network, active, List.of());
    }
}
