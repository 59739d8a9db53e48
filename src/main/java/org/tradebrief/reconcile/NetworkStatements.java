package org.tradebrief.reconcile;

import java.util.BitSet;
import java.util.Optional;

/** The figures of one component as statements: contradictions round a circle of quotients, or in sums. */
final class NetworkStatements implements Infeasibility {
    private final Network network;
    private final Optional<Polytope> polytope;

    /** Whether every figure stands behind one link, so that the links of a circle are a smallest contradiction. */
    private final boolean oneEach;

    NetworkStatements(Network network) {
        this.network = network;
        polytope = Polytope.of(network, Network.UNIT);
        Component component = network.component;
        oneEach = network.rows.length == 0
                && component.constraints().stream()
                                .filter(constraint -> constraint.origin() instanceof Origin.Printed)
                                .count()
                        == component.figures().size();
    }

    @Override
    public Optional<BitSet> conflict(BitSet active) {
        return contradiction(active).map(found -> {
            BitSet items = items(found.origins());
            return found.circle() && oneEach
                    ? items
                    : Infeasibility.smallest(items, rest -> contradiction(rest).isPresent());
        });
    }

    /** Bounds by the constraints of some items. */
    Bounds bounds(BitSet active) {
        return Bounds.of(network, active, polytope);
    }

    /** The values left by the active items, which were asked about last and which propagation bounds so. */
    Region region(BitSet active, Propagation levels) {
        if (network.rows.length == 0) {
            return new Region.Linked(levels);
        }
        return polytope.<Region>map(all -> new Region.Summed(levels, all))
                .orElseGet(() -> new Region.Projected(network, active, levels));
    }

    private Optional<Bounds.Contradiction> contradiction(BitSet active) {
        return bounds(active) instanceof Bounds.Contradiction found ? Optional.of(found) : Optional.empty();
    }

    private BitSet items(BitSet origins) {
        BitSet items = new BitSet();
        origins.stream().map(network.component::item).filter(item -> item >= 0).forEach(items::set);
        return items;
    }
}
