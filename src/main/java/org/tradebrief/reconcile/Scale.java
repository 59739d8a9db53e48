package org.tradebrief.reconcile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.tradebrief.figure.Interval;

/** Powers of two near the amounts of a network's nodes, so that a simplex meets numbers near one. */
final class Scale {
    private final Network network;
    private final double[] scale;
    private final NodeQueue queue;

    private Scale(Network network) {
        this.network = network;
        scale = new double[network.size()];
        queue = new NodeQueue(network.size());
    }

    /** A power of two for each node; one where nothing tells an amount. */
    static double[] of(Network network) {
        Scale search = new Scale(network);
        search.reach(Network.UNIT, 1);
        search.reachBounded();
        search.spread();
        return Arrays.stream(search.scale)
                .map(amount -> amount == 0 ? 1 : amount)
                .toArray();
    }

    /** The power of two not above a positive number. */
    static double powerOfTwo(double positive) {
        return Math.scalb(1.0, Math.getExponent(positive));
    }

    /** Where all figures together bound a node, its scale is exact. */
    private void reachBounded() {
        BitSet all = new BitSet();
        all.set(0, network.component.items());
        if (NegativeCycle.find(network, all).isPresent()) {
            return;
        }
        Propagation levels = Propagation.from(Network.UNIT, network, all, List.of());
        for (int node = 1; node < network.size() && !levels.isEmpty(); node++) {
            Interval bounds = levels.bounds(node);
            reach(node, Math.max(Math.abs(bounds.lower()), Math.abs(bounds.upper())));
        }
    }

    private void spread() {
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int index : network.linksOf[node]) {
                Network.Link link = network.links[index];
                double quotient = Double.isFinite(link.upper()) ? link.upper() : link.lower();
                if (link.numerator() == node && quotient > 0) {
                    reach(link.denominator(), scale[node] / quotient);
                } else if (link.numerator() != node) {
                    reach(link.numerator(), scale[node] * quotient);
                }
            }
            for (int index : network.rowsOf[node]) {
                Network.Row row = network.rows[index];
                double amount = node == Network.UNIT ? constant(row) : scale[node];
                Arrays.stream(row.nodes()).forEach(other -> reach(other, amount));
            }
        }
    }

    private static double constant(Network.Row row) {
        int last = row.nodes().length - 1;
        return Math.max(Math.abs(row.lower()[last]), Math.abs(row.upper()[last]));
    }

    private void reach(int node, double amount) {
        if (scale[node] == 0 && amount > 0 && Double.isFinite(amount)) {
            scale[node] = powerOfTwo(amount);
            queue.add(node);
        }
    }
}
