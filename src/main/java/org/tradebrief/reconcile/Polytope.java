package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Interval;

/**
 * A network with sums as linear inequalities over all its nodes at once, which propagation, one constraint at a time,
 * cannot see: exports and imports from their sum and their difference, say.
 *
 * <p>A quotient is two inequalities. A sum with uncertain coefficients of positive cells is two: it is at most zero with
 * the least coefficients, at least zero with the greatest. Every contradiction and every bound is confirmed by
 * {@link Certificate}; one that rounding could have made is not used.
 */
final class Polytope {
    /** Above so many coefficients the dense matrix is not built, and propagation alone decides. */
    private static final int MOST_COEFFICIENTS = 100_000;

    private final Network network;
    private final int reference;
    private final double[] scale;
    private final List<Side> sides = new ArrayList<>();
    private final Simplex simplex;
    private final Certificate certificate;
    private final int[] lowerOwner;
    private final int[] upperOwner;

    /** A row of the matrix that one active constraint bounds on one side, or on both, at zero. */
    private record Side(double[] coefficients, boolean atLeast, boolean atMost, int origin, int item) {}

    private Polytope(Network network, int reference, double[] amounts) {
        this.network = network;
        this.reference = reference;
        scale = Arrays.stream(amounts)
                .map(amount -> amount / amounts[reference])
                .toArray();
        for (Network.Link link : network.links) {
            if (link.denominator() != reference) {
                addSides(link);
            }
        }
        for (Network.Row row : network.rows) {
            addSides(row);
        }
        double[][] matrix = sides.stream().map(Side::coefficients).toArray(double[][]::new);
        simplex = new Simplex(matrix, network.size());
        certificate = new Certificate(matrix, network.size());
        lowerOwner = new int[network.size() + sides.size()];
        upperOwner = new int[lowerOwner.length];
    }

    /**
     * The polytope of a network that has sums and is not too large.
     *
     * @param reference the node of which all others are multiples; a cell in place of the number one turns bounds of
     *     quotients into bounds of nodes (Charnes and Cooper 1962, Programming with linear fractional functionals)
     */
    static Optional<Polytope> of(Network network, int reference) {
        long rows = 2L * (network.links.length + network.rows.length);
        return network.rows.length == 0 || rows * network.size() > MOST_COEFFICIENTS
                ? Optional.empty()
                : Optional.of(new Polytope(network, reference, Scale.of(network)));
    }

    /** The constraints of a contradiction among the active ones; else empty, and all values are within bounds. */
    Optional<BitSet> contradiction(BitSet active, Propagation known) {
        activate(active);
        return simplex.solve()
                .filter(equation -> certificate.isImpossible(equation, variable -> box(variable, known)))
                .map(this::contradictors);
    }

    /** A bound and the constraints it rests on. */
    record Bound(double value, BitSet origins) {}

    /** The greatest or least value of a node that the constraints of the last question allow, where confirmed. */
    Optional<Bound> bound(int node, boolean up, Propagation known) {
        return simplex.push(node, up).map(equation -> {
            Interval left = certificate.left(equation, node, variable -> box(variable, known));
            return new Bound((up ? left.upper() : left.lower()) * scale[node], owners(equation, up));
        });
    }

    /** The values that a node can take beside the nodes held so far; empty when they are not bounded. */
    Optional<Interval> remaining(int node) {
        boolean low = simplex.push(node, false).isPresent();
        double least = value(node);
        boolean high = simplex.push(node, true).isPresent();
        return low && high && least <= value(node) ? Optional.of(Interval.of(least, value(node))) : Optional.empty();
    }

    /** Moves a node as near to a target as the others allow, and holds it there. */
    void hold(int node, double target) {
        double scaled = target / scale[node];
        double least = simplex.lower(node);
        double most = simplex.upper(node);
        boolean up = simplex.value(node) < scaled;
        simplex.bound(node, up ? least : Math.max(least, scaled), up ? Math.min(most, scaled) : most);
        simplex.push(node, up);
        simplex.bound(node, simplex.value(node), simplex.value(node));
    }

    double value(int node) {
        return simplex.value(node) * scale[node];
    }

    private void activate(BitSet active) {
        Arrays.fill(lowerOwner, -1);
        Arrays.fill(upperOwner, -1);
        for (int node = 0; node < network.size(); node++) {
            simplex.bound(node, network.signed[node] ? Double.NEGATIVE_INFINITY : 0, Double.POSITIVE_INFINITY);
        }
        simplex.bound(reference, 1, 1);
        for (Network.Link link : network.links) {
            if (link.denominator() == reference && network.isActive(link.item(), active)) {
                int node = link.numerator();
                narrow(node, link.lower() / scale[node], link.upper() / scale[node], link.origin());
            }
        }
        for (int k = 0; k < sides.size(); k++) {
            Side side = sides.get(k);
            int sum = network.size() + k;
            simplex.bound(sum, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            if (network.isActive(side.item, active)) {
                double least = side.atLeast ? 0 : Double.NEGATIVE_INFINITY;
                narrow(sum, least, side.atMost ? 0 : Double.POSITIVE_INFINITY, side.origin);
            }
        }
    }

    private void narrow(int variable, double least, double most, int origin) {
        if (least > simplex.lower(variable)) {
            simplex.bound(variable, least, simplex.upper(variable));
            lowerOwner[variable] = origin;
        }
        if (most < simplex.upper(variable)) {
            simplex.bound(variable, simplex.lower(variable), most);
            upperOwner[variable] = origin;
        }
    }

    private BitSet contradictors(Simplex.Equation equation) {
        int outside = equation.variables()[0];
        boolean below = simplex.value(outside) < simplex.lower(outside);
        BitSet origins = owners(equation, below);
        add(origins, below ? lowerOwner[outside] : upperOwner[outside]);
        return origins;
    }

    /** The constraints that stop the first variable of an equation from going farther. */
    private BitSet owners(Simplex.Equation equation, boolean up) {
        BitSet origins = new BitSet();
        for (int k = 1; k < equation.variables().length; k++) {
            boolean above = equation.coefficients()[k] > 0 == up;
            add(origins, (above ? upperOwner : lowerOwner)[equation.variables()[k]]);
        }
        return origins;
    }

    private static void add(BitSet origins, int owner) {
        if (owner >= 0) {
            origins.set(owner);
        }
    }

    /** What a variable is bounded by itself, and where by nothing, what is known of it otherwise. */
    private Interval box(int variable, Propagation known) {
        double least = simplex.lower(variable);
        double most = simplex.upper(variable);
        if (variable < network.size()) {
            Interval elsewhere = known.bounds(variable);
            least = Double.isFinite(least) ? least : elsewhere.lower() / scale[variable];
            most = Double.isFinite(most) ? most : elsewhere.upper() / scale[variable];
        }
        return Interval.of(least, most);
    }

    private void addSides(Network.Link link) {
        int[] both = {link.numerator(), link.denominator()};
        if (Double.isFinite(link.upper())) {
            addSide(both, new double[] {1, -link.upper()}, false, true, link.origin(), link.item());
        }
        if (link.lower() > 0) {
            addSide(both, new double[] {1, -link.lower()}, true, false, link.origin(), link.item());
        }
    }

    private void addSides(Network.Row row) {
        if (Arrays.equals(row.lower(), row.upper())) {
            addSide(row.nodes(), row.lower(), true, true, row.origin(), row.item());
            return;
        }
        for (int t = 0; t < row.nodes().length; t++) {
            if (network.signed[row.nodes()[t]] && row.lower()[t] != row.upper()[t]) {
                return;
            }
        }
        addSide(row.nodes(), row.lower(), false, true, row.origin(), row.item());
        addSide(row.nodes(), row.upper(), true, false, row.origin(), row.item());
    }

    private void addSide(int[] nodes, double[] values, boolean atLeast, boolean atMost, int origin, int item) {
        double[] coefficients = new double[network.size()];
        double largest = 0;
        for (int t = 0; t < nodes.length; t++) {
            coefficients[nodes[t]] = values[t] * scale[nodes[t]];
            largest = Math.max(largest, Math.abs(coefficients[nodes[t]]));
        }
        if (largest > 0 && Double.isFinite(largest)) {
            double unit = Scale.powerOfTwo(largest);
            for (int node : nodes) {
                coefficients[node] /= unit;
            }
            sides.add(new Side(coefficients, atLeast, atMost, origin, item));
        }
    }
}
