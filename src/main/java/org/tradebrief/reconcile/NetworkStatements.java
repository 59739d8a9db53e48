package org.tradebrief.reconcile;

import java.util.BitSet;
import java.util.Optional;

/** The figures of one component as statements: contradictions round a circle of quotients, or in sums. */
final class NetworkStatements implements Infeasibility {
    private final Network network;
    private final boolean oneEach;

    NetworkStatements(Network network) {
        this.network = network;
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
            BitSet items = items(found.origins);
            return found.circle && oneEach
                    ? items
                    : Infeasibility.smallest(items, rest -> contradiction(rest).isPresent());
        });
    }

    private record Found(BitSet origins, boolean circle) {}

    private Optional<Found> contradiction(BitSet active) {
        return switch (Bounds.of(network, active)) {
            case Bounds.Contradiction(BitSet origins, boolean circle) -> Optional.of(new Found(origins, circle));
            case Bounds.Narrowed _ -> Optional.empty();
        };
    }

    private BitSet items(BitSet origins) {
        BitSet items = new BitSet();
        origins.stream().map(network.component::item).filter(item -> item >= 0).forEach(items::set);
        return items;
    }
}
