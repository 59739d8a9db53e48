package org.tradebrief.reconcile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Interval;

/** The values that admitted constraints leave to the nodes of a network; narrows as nodes are held. */
interface Region {

    /**
     * What is known of a node.
     *
     * @param interval bounds of its value
     * @param origins the constraints that both bounds rest on
     */
    record Known(Interval interval, BitSet origins) {}

    /** What is known of a node, or empty when constraints do not bound it on both sides. */
    Optional<Known> known(int node);

    /** What the nodes held before leave for a node. */
    Interval remaining(int node);

    /** Holds a node as near to a target as the nodes held before allow. */
    void hold(int node, double target);

    /** The value of a node that is held. */
    double value(int node);

    /** The region of a network without sums: propagation is tight. */
    record Linked(Propagation levels) implements Region {
        @Override
        public Optional<Known> known(int node) {
            Interval bounds = levels.bounds(node);
            if (!levels.isBounded(node) || !bounds.bounded()) {
                return Optional.empty();
            }
            BitSet origins = new BitSet();
            levels.explain(node, false, origins);
            levels.explain(node, true, origins);
            return Optional.of(new Known(bounds, origins));
        }

        @Override
        public Interval remaining(int node) {
            return levels.bounds(node);
        }

        @Override
        public void hold(int node, double target) {
            levels.fix(node, target);
        }

        @Override
        public double value(int node) {
            return levels.bounds(node).lower();
        }
    }

    /** The region of a network with sums: a polytope may be tighter than propagation. */
    record Summed(Propagation levels, Polytope polytope) implements Region {
        /** The polytope's bound must be better than propagation's by this part of it to be preferred. */
        private static final double BETTER = 1e-12;

        @Override
        public Optional<Known> known(int node) {
            BitSet origins = new BitSet();
            Optional<Double> least = side(node, false, origins);
            Optional<Double> most = side(node, true, origins);
            return least.isEmpty() || most.isEmpty() || least.get() > most.get()
                    ? Optional.empty()
                    : Optional.of(new Known(Interval.of(least.get(), most.get()), origins));
        }

        private Optional<Double> side(int node, boolean up, BitSet origins) {
            Interval seen = levels.bounds(node);
            double propagated = up ? seen.upper() : seen.lower();
            Optional<Polytope.Bound> tighter = polytope.bound(node, up, levels)
                    .filter(bound -> !bound.origins().isEmpty() && Double.isFinite(bound.value()))
                    .filter(bound -> (up ? propagated - bound.value() : bound.value() - propagated)
                            > BETTER * Math.abs(bound.value()));
            if (tighter.isPresent()) {
                origins.or(tighter.get().origins());
                return Optional.of(tighter.get().value());
            }
            if (!levels.isBounded(node, up) || Double.isInfinite(propagated)) {
                return Optional.empty();
            }
            levels.explain(node, up, origins);
            return Optional.of(propagated);
        }

        @Override
        public Interval remaining(int node) {
            return polytope.remaining(node).orElseGet(() -> levels.bounds(node));
        }

        @Override
        public void hold(int node, double target) {
            polytope.hold(node, target);
        }

        @Override
        public double value(int node) {
            return polytope.value(node);
        }
    }

    /** The region of a network with sums too large for a polytope: propagation bounds it, projection finds values. */
    final class Projected implements Region {
        private final Network network;
        private final BitSet active;
        private final Linked linked;
        private final double[] targets;
        private final Interval[] intervals;
        private double @Nullable [] values;

        Projected(Network network, BitSet active, Propagation levels) {
            this.network = network;
            this.active = active;
            linked = new Linked(levels);
            targets = new double[network.size()];
            Arrays.fill(targets, Double.NaN);
            targets[Network.UNIT] = 1;
            intervals = new Interval[network.size()];
        }

        @Override
        public Optional<Known> known(int node) {
            return linked.known(node);
        }

        @Override
        public Interval remaining(int node) {
            return linked.remaining(node);
        }

        @Override
        public void hold(int node, double target) {
            intervals[node] = linked.remaining(node);
            targets[node] = intervals[node].nearest(target);
        }

        @Override
        public double value(int node) {
            if (values == null) {
                values = new Projection(network, active, targets, intervals).values();
            }
            return values[node];
        }
    }
}
