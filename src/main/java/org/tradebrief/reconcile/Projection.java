package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.tradebrief.figure.Interval;

/**
 * The values nearest to targets, distances measured in widths, that satisfy the constraints of a network too large for a
 * {@link Polytope}.
 *
 * <p>Hildreth's method (1957, A quadratic programming procedure): the constraints are met one after the other, again and
 * again, each correction remembered so that a later round can take it back. It ends when none is missed by more than
 * {@link #MET} of the amounts in it, or after {@link #MOST_ROUNDS}.
 */
final class Projection {
    static final double MET = 1e-12;
    static final int MOST_ROUNDS = 5_000;

    private final double[] value;
    private final double[] room;
    private final List<Inequality> inequalities = new ArrayList<>();

    /** The sum of coefficients times nodes is at most zero, or exactly zero. */
    private static final class Inequality {
        private final int[] nodes;
        private final double[] coefficients;
        private final boolean isBalance;
        private double pressure;

        Inequality(int[] nodes, double[] coefficients, boolean isBalance) {
            this.nodes = nodes;
            this.coefficients = coefficients;
            this.isBalance = isBalance;
        }
    }

    /**
     * Starts from targets.
     *
     * @param targets a value for each node, the number one included; nodes without one are NaN and left out
     * @param intervals what each node with a target may be
     */
    Projection(Network network, BitSet active, double[] targets, Interval[] intervals) {
        value = targets.clone();
        room = new double[targets.length];
        for (int node = 1; node < targets.length; node++) {
            if (!Double.isNaN(targets[node])) {
                room[node] = Math.pow(intervals[node].width(), 2);
                add(new int[] {Network.UNIT, node}, new double[] {intervals[node].lower(), -1}, false);
                add(new int[] {node, Network.UNIT}, new double[] {1, -intervals[node].upper()}, false);
            }
        }
        for (Network.Link link : network.links) {
            if (link.denominator() != Network.UNIT && network.isActive(link.item(), active)) {
                add(new int[] {link.numerator(), link.denominator()}, new double[] {1, -link.upper()}, false);
                add(new int[] {link.denominator(), link.numerator()}, new double[] {link.lower(), -1}, false);
            }
        }
        for (Network.Row row : network.rows) {
            if (network.isActive(row.item(), active)) {
                add(row);
            }
        }
    }

    /** The values; of a node without a target NaN. */
    double[] values() {
        double missed = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && missed > MET; round++) {
            missed = 0;
            for (Inequality inequality : inequalities) {
                missed = Math.max(missed, meet(inequality));
            }
        }
        return value;
    }

    /** Meets one inequality and returns by how much it was missed, as a part of the amounts in it. */
    private double meet(Inequality inequality) {
        double sum = 0;
        double amounts = 0;
        double give = 0;
        for (int k = 0; k < inequality.nodes.length; k++) {
            double term = inequality.coefficients[k] * value[inequality.nodes[k]];
            sum += term;
            amounts = Math.max(amounts, Math.abs(term));
            give += inequality.coefficients[k] * inequality.coefficients[k] * room[inequality.nodes[k]];
        }
        if (give == 0 || amounts == 0) {
            return 0;
        }
        double step = sum / give;
        double taken = inequality.isBalance ? step : Math.max(step, -inequality.pressure);
        inequality.pressure += taken;
        for (int k = 0; k < inequality.nodes.length; k++) {
            value[inequality.nodes[k]] -= taken * inequality.coefficients[k] * room[inequality.nodes[k]];
        }
        return (inequality.isBalance ? Math.abs(sum) : Math.max(0, sum)) / amounts;
    }

    private void add(Network.Row row) {
        boolean exact = Arrays.equals(row.lower(), row.upper());
        add(row.nodes(), row.lower(), exact);
        if (!exact) {
            add(row.nodes(), Arrays.stream(row.upper()).map(upper -> -upper).toArray(), false);
        }
    }

    private void add(int[] nodes, double[] coefficients, boolean isBalance) {
        for (int k = 0; k < nodes.length; k++) {
            if (Double.isNaN(value[nodes[k]]) || Double.isInfinite(coefficients[k])) {
                return;
            }
        }
        inequalities.add(new Inequality(nodes, coefficients, isBalance));
    }
}
