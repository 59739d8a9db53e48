package org.tradebrief.reconcile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Links that contradict each other, because their quotients multiplied round a circle are less than one.
 *
 * <p>Bellman-Ford with a queue from a source that reaches every node (Cormen, Leiserson, Rivest and Stein 2009, sections
 * 24.1 and 24.4), in products. Every product is rounded up, so a circle that is found is below one in exact arithmetic
 * too. The links of a simple circle are a smallest contradiction: without any one of them the rest is a path.
 */
final class NegativeCycle {
    private final Network network;
    private final BitSet active;
    private final double[] upper;
    private final int[] via;
    private final NodeQueue queue;
    private int updates;

    private NegativeCycle(Network network, BitSet active) {
        this.network = network;
        this.active = active;
        upper = new double[network.size()];
        Arrays.fill(upper, 1);
        via = new int[network.size()];
        Arrays.fill(via, -1);
        queue = new NodeQueue(network.size());
    }

    /** The constraints of a contradiction among the active links, or empty when there is none. */
    static Optional<BitSet> find(Network network, BitSet active) {
        for (Network.Link link : network.links) {
            if (link.upper() < 0 && network.isActive(link.item(), active)) {
                BitSet alone = new BitSet();
                alone.set(link.origin());
                return Optional.of(alone);
            }
        }
        return new NegativeCycle(network, active).search();
    }

    private Optional<BitSet> search() {
        for (int node = 0; node < network.size(); node++) {
            queue.add(node);
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int index : network.linksOf[node]) {
                Network.Link link = network.links[index];
                if (network.isActive(link.item(), active) && improves(node, link, index) && updates >= network.size()) {
                    updates = 0;
                    Optional<BitSet> cycle = cycle();
                    if (cycle.isPresent()) {
                        return cycle;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean improves(int node, Network.Link link, int index) {
        boolean down = node == link.denominator();
        int other = down ? link.numerator() : link.denominator();
        if (!down && link.lower() <= 0) {
            return false;
        }
        double bound = down ? Directed.timesUp(upper[node], link.upper()) : Directed.overUp(upper[node], link.lower());
        if (!(bound < upper[other])) {
            return false;
        }
        upper[other] = bound;
        via[other] = index;
        queue.add(other);
        updates++;
        return true;
    }

    /** A circle in the graph of the links that set each node's bound. */
    private Optional<BitSet> cycle() {
        int[] seenFrom = new int[network.size()];
        for (int start = 0; start < network.size(); start++) {
            int node = start;
            while (via[node] >= 0 && seenFrom[node] == 0) {
                seenFrom[node] = start + 1;
                node = before(node);
            }
            if (via[node] >= 0 && seenFrom[node] == start + 1) {
                return Optional.of(circleThrough(node));
            }
        }
        return Optional.empty();
    }

    private BitSet circleThrough(int start) {
        BitSet origins = new BitSet();
        int node = start;
        do {
            origins.set(network.links[via[node]].origin());
            node = before(node);
        } while (node != start);
        return origins;
    }

    private int before(int node) {
        Network.Link link = network.links[via[node]];
        return link.numerator() == node ? link.denominator() : link.numerator();
    }
}
