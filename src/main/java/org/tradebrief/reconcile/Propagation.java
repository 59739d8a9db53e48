package org.tradebrief.reconcile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.tradebrief.figure.Interval;

/**
 * Bounds of every node as a multiple of one reference node, narrowed until nothing narrows.
 *
 * <p>Over links alone, free of contradiction, the bounds are shortest paths and tight. Rows narrow each of their nodes by
 * what the others leave (Davis 1987, Constraint propagation with interval labels); those bounds are sound but need not
 * be tight, and a row counts as narrowing only by more than {@link #STEP} of the bound. The search ends when nothing
 * narrows, when an interval is empty, or after {@link #MOST} narrowings for each node.
 */
final class Propagation {
    /** Least part of a bound by which a row must narrow it. */
    static final double STEP = 1e-13;

    /** Narrowings for each node of the network, on average. */
    static final int MOST = 2_000;

    /** A narrowing of a fixed point below this part of its value is rounding and no contradiction. */
    private static final double ROUNDING = 1e-11;

    /** A bound found elsewhere, from other constraints of the same network. */
    record Learned(int numerator, int denominator, Propagation from) {}

    private final Network network;
    private final BitSet active;
    private final List<Learned> learned;
    private final int reference;
    private final double[] lower;
    private final double[] upper;
    private final Trail trail;
    private final NodeQueue queue;
    private int steps;
    private int emptied = -1;
    private boolean fixing;

    private Propagation(Network network, BitSet active, int reference, List<Learned> learned) {
        this.network = network;
        this.active = active;
        this.learned = learned;
        this.reference = reference;
        lower = new double[network.size()];
        upper = new double[network.size()];
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        for (int node = 0; node < network.size(); node++) {
            lower[node] = network.signed[node] ? Double.NEGATIVE_INFINITY : 0;
        }
        trail = new Trail(network.size());
        queue = new NodeQueue(network.size());
    }

    /**
     * Bounds as multiples of a positive node, from the active constraints, whose links must not contradict. Only what is
     * tied to that node is looked at: a sum of which nothing is known yet narrows nothing.
     */
    static Propagation from(int reference, Network network, BitSet active, List<Learned> learned) {
        Propagation result = new Propagation(network, active, reference, learned);
        result.lower[reference] = 1;
        result.upper[reference] = 1;
        result.queue.add(reference);
        result.run();
        return result;
    }

    /** Whether some node is left without a value. */
    boolean isEmpty() {
        return emptied >= 0;
    }

    /** The constraints that leave a node without a value. */
    BitSet contradiction() {
        BitSet origins = new BitSet();
        explain(emptied, false, origins);
        explain(emptied, true, origins);
        return origins;
    }

    Interval bounds(int node) {
        return Interval.of(lower[node], upper[node]);
    }

    /** Whether a constraint bounds a node on both sides. */
    boolean isBounded(int node) {
        return isBounded(node, false) && isBounded(node, true);
    }

    /** Whether a constraint bounds a node on one side. */
    boolean isBounded(int node, boolean upperSide) {
        return node == reference || trail.has(node, upperSide);
    }

    /** What a row leaves for one of its nodes, the others being as they are; everything when it leaves nothing. */
    Interval left(Network.Row row, int node) {
        RowBounds others = new RowBounds(row, lower, upper);
        for (int term = 0; term < row.nodes().length; term++) {
            if (row.nodes()[term] == node && others.solvable(term)) {
                return Interval.of(others.least(term), others.greatest(term));
            }
        }
        return Interval.ALL;
    }

    /** Adds the constraints that one bound of a node rests on. */
    void explain(int node, boolean upperSide, BitSet origins) {
        new Explanation(network, learned, trail).explain(node, upperSide, origins);
    }

    /** Sets a node to one of its values, or to the nearest to it, and narrows the others; false when none is left. */
    boolean fix(int node, double value) {
        if (isEmpty()) {
            return false;
        }
        fixing = true;
        double at = Math.clamp(value, lower[node], upper[node]);
        lower[node] = at;
        upper[node] = at;
        queue.add(node);
        run();
        return !isEmpty();
    }

    private void run() {
        steps = 0;
        while (!queue.isEmpty() && emptied < 0 && steps < (long) MOST * network.size()) {
            int node = queue.remove();
            for (int index : network.linksOf[node]) {
                Network.Link link = network.links[index];
                if (network.isActive(link.item(), active)) {
                    stateZero(node, link, index);
                    follow(node, link.numerator(), link.denominator(), link.lower(), link.upper(), index);
                }
            }
            for (int index : network.rowsOf[node]) {
                if (network.isActive(network.rows[index].item(), active)) {
                    follow(network.rows[index], network.links.length + index);
                }
            }
            for (int index = 0; index < learned.size(); index++) {
                Learned one = learned.get(index);
                if (node == one.numerator || node == one.denominator) {
                    Interval quotient = one.from.bounds(one.numerator);
                    int cause = network.links.length + network.rows.length + index;
                    follow(node, one.numerator, one.denominator, quotient.lower(), quotient.upper(), cause);
                }
            }
        }
        queue.clear();
    }

    /** A figure that allows zero bounds a positive node from below, although that narrows nothing. */
    private void stateZero(int node, Network.Link link, int cause) {
        boolean stated = node == reference && link.denominator() == reference && link.item() != Network.NO_ITEM;
        if (stated && link.lower() <= 0 && !trail.has(link.numerator(), false)) {
            record(link.numerator(), false, cause);
        }
    }

    private void follow(int node, int numerator, int denominator, double least, double most, int cause) {
        if (node == denominator) {
            narrow(numerator, Directed.timesDown(lower[node], least), Directed.timesUp(upper[node], most), cause, 0);
        } else {
            double low = most > 0 ? Directed.overDown(lower[node], most) : 0;
            double high = least > 0 ? Directed.overUp(upper[node], least) : Double.POSITIVE_INFINITY;
            narrow(denominator, low, high, cause, 0);
        }
    }

    private void follow(Network.Row row, int cause) {
        RowBounds others = new RowBounds(row, lower, upper);
        for (int term = 0; term < row.nodes().length; term++) {
            if (others.solvable(term)) {
                narrow(row.nodes()[term], others.least(term), others.greatest(term), cause, STEP);
            }
        }
    }

    private void narrow(int node, double low, double high, int cause, double step) {
        if (emptied >= 0) {
            return;
        }
        double least = fixing ? STEP : step;
        boolean raised = low > lower[node] && !(low - lower[node] <= least * Math.abs(low));
        boolean lowered = high < upper[node] && !(upper[node] - high <= least * Math.abs(high));
        if (raised) {
            lower[node] = low;
            record(node, false, cause);
        }
        if (lowered) {
            upper[node] = high;
            record(node, true, cause);
        }
        if (lower[node] > upper[node] && !isRounding(node)) {
            emptied = node;
        } else if (raised || lowered) {
            queue.add(node);
        }
    }

    private void record(int node, boolean upperSide, int cause) {
        steps++;
        if (!fixing) {
            trail.add(node, upperSide, cause);
        }
    }

    /** While values are fixed one after the other, ends that cross by a rounding error meet in their middle. */
    private boolean isRounding(int node) {
        double gap = lower[node] - upper[node];
        if (!fixing || gap > ROUNDING * Math.max(Math.abs(lower[node]), Math.abs(upper[node]))) {
            return false;
        }
        double middle = upper[node] + gap / 2;
        lower[node] = middle;
        upper[node] = middle;
        return true;
    }
}
