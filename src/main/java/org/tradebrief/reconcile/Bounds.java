package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What some constraints of a network allow: bounds for its nodes, or a contradiction. */
sealed interface Bounds {
    /** Sums seen from more wholes than this are seen from the number one only. */
    int MOST_WHOLES = 64;

    /**
     * Not all can be true.
     *
     * @param origins constraints that cannot
     * @param circle whether they are links round a circle
     */
    record Contradiction(BitSet origins, boolean circle) implements Bounds {}

    /**
     * Bounds of every cell.
     *
     * @param learned bounds of parts as multiples of their whole
     * @param levels bounds of every cell as multiples of one
     */
    record Narrowed(List<Propagation.Learned> learned, Propagation levels) implements Bounds {}

    /**
     * Whether some constraints can all hold, by each way in turn: links round circles, propagation, all inequalities at
     * once where a polytope is given.
     */
    static Bounds of(Network network, BitSet active, Optional<Polytope> polytope) {
        return switch (of(network, active)) {
            case Contradiction contradiction -> contradiction;
            case Narrowed narrowed ->
                polytope.flatMap(all -> all.contradiction(active, narrowed.levels))
                        .<Bounds>map(origins -> new Contradiction(origins, false))
                        .orElse(narrowed);
        };
    }

    /**
     * Bounds by links round circles first, then by sums seen from each whole (a part and the whole may both be uncertain
     * while their quotient is not), then by everything seen from the number one.
     */
    private static Bounds of(Network network, BitSet active) {
        Optional<BitSet> circle = NegativeCycle.find(network, active);
        if (circle.isPresent()) {
            return new Contradiction(circle.get(), true);
        }
        List<Propagation.Learned> learned = new ArrayList<>();
        for (int whole : wholes(network, active)) {
            Propagation shares = Propagation.from(whole, network, active, List.of());
            if (shares.isEmpty()) {
                return new Contradiction(shares.contradiction(), false);
            }
            for (int node : membersWith(whole, network, active)) {
                if (shares.isBounded(node)) {
                    learned.add(new Propagation.Learned(node, whole, shares));
                }
            }
        }
        Propagation levels = Propagation.from(Network.UNIT, network, active, learned);
        return levels.isEmpty() ? new Contradiction(levels.contradiction(), false) : new Narrowed(learned, levels);
    }

    private static int[] wholes(Network network, BitSet active) {
        int[] wholes = Arrays.stream(network.rows)
                .filter(row -> network.isActive(row.item(), active))
                .mapToInt(row -> row.nodes()[0])
                .filter(node -> !network.signed[node])
                .distinct()
                .sorted()
                .toArray();
        return wholes.length <= MOST_WHOLES ? wholes : new int[0];
    }

    private static int[] membersWith(int whole, Network network, BitSet active) {
        return Arrays.stream(network.rowsOf[whole])
                .mapToObj(index -> network.rows[index])
                .filter(row -> network.isActive(row.item(), active))
                .flatMapToInt(row -> Arrays.stream(row.nodes()))
                .filter(node -> node != whole && node != Network.UNIT && !network.signed[node])
                .distinct()
                .sorted()
                .toArray();
    }
}
