package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tradebrief.figure.Interval;

/**
 * One value for each bounded cell, such that the values satisfy all admitted constraints together.
 *
 * <p>The cells are set one by one, those that figures state first, the most precise first, each as near to its target as
 * the cells set before allow. A network of quotients is decomposable (Dechter, Meiri and Pearl 1991, Temporal constraint
 * networks, theorem 2.4): whatever is left for a cell after narrowing can be completed.
 */
final class Estimation {
    private final Network network;
    private final Propagation levels;
    private final BitSet contested;

    /** For each node the admitted levels that figures state of it. */
    private final List<List<Stated>> stated = new ArrayList<>();

    /** The nodes of which a contested figure speaks. */
    private final BitSet disputed = new BitSet();

    private record Stated(int item, Interval bounds) {}

    Estimation(Network network, BitSet active, Propagation levels, BitSet contested) {
        this.network = network;
        this.levels = levels;
        this.contested = contested;
        for (int node = 0; node < network.size(); node++) {
            stated.add(new ArrayList<>());
        }
        List<Constraint> constraints = network.component.constraints();
        for (int k = 0; k < constraints.size(); k++) {
            int item = network.component.item(k);
            if (item == Network.NO_ITEM) {
                continue;
            }
            if (active.get(item) && constraints.get(k) instanceof Constraint.Level level) {
                stated.get(network.node(level.cell())).add(new Stated(item, level.bounds()));
            }
            if (contested.get(item)) {
                constraints.get(k).cells().forEach(cell -> disputed.set(network.node(cell)));
            }
        }
    }

    List<Estimate> estimates() {
        int[] bounded = IntStream.range(1, network.size())
                .filter(node -> levels.isBounded(node) && levels.bounds(node).bounded())
                .toArray();
        Interval[] intervals = new Interval[network.size()];
        List<BitSet> evidence = new ArrayList<>();
        for (int node : bounded) {
            intervals[node] = levels.bounds(node);
            evidence.add(evidence(node));
        }
        double[] values = values(bounded, intervals);
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < bounded.length; i++) {
            int node = bounded[i];
            estimates.add(new Estimate(
                    network.cells.get(node - 1),
                    values[node],
                    intervals[node],
                    status(node, evidence.get(i)),
                    names(evidence.get(i))));
        }
        return estimates;
    }

    private double[] values(int[] bounded, Interval[] intervals) {
        double[] values = new double[network.size()];
        Comparator<Integer> order = Comparator.comparing(
                        (Integer node) -> stated.get(node).isEmpty())
                .thenComparingDouble(node -> intervals[node].width() / Math.abs(intervals[node].centre()))
                .thenComparingInt(node -> node);
        Arrays.stream(bounded).boxed().sorted(order).forEach(node -> {
            double target = stated.get(node).isEmpty() ? intervals[node].centre() : centre(stated.get(node));
            levels.fix(node, target);
            values[node] = intervals[node].nearest(levels.bounds(node).lower());
        });
        return values;
    }

    /** Weighted least squares: each figure's centre weighs one over its squared width. */
    private static double centre(List<Stated> figures) {
        double narrowest = figures.stream()
                .mapToDouble(figure -> figure.bounds.width())
                .min()
                .orElseThrow();
        double sum = 0;
        double weights = 0;
        for (Stated figure : figures) {
            double width = figure.bounds.width();
            double weight = width == narrowest ? 1 : Math.pow(narrowest / width, 2);
            sum += weight * figure.bounds.centre();
            weights += weight;
        }
        return sum / weights;
    }

    /** The figures behind a cell: those that state it, and those behind either bound. */
    private BitSet evidence(int node) {
        BitSet origins = new BitSet();
        levels.explain(node, false, origins);
        levels.explain(node, true, origins);
        BitSet items = new BitSet();
        origins.stream().map(network.component::item).filter(item -> item >= 0).forEach(items::set);
        stated.get(node).forEach(figure -> items.set(figure.item));
        return items;
    }

    private Estimate.Status status(int node, BitSet evidence) {
        if (disputed.get(node) || evidence.intersects(contested)) {
            return Estimate.Status.DISPUTED;
        }
        long sources = stated.get(node).stream()
                .map(figure -> printed(figure.item))
                .filter(figure -> figure.standing() != Origin.Standing.REPAIRED)
                .map(Origin.Printed::source)
                .distinct()
                .count();
        if (sources > 1) {
            return Estimate.Status.AGREED;
        }
        if (evidence.stream().anyMatch(item -> printed(item).standing() == Origin.Standing.REPAIRED)) {
            return Estimate.Status.REPAIRED;
        }
        return sources == 1 ? Estimate.Status.SINGLE : Estimate.Status.IMPLIED;
    }

    private Origin.Printed printed(int item) {
        return network.component.figures().get(item);
    }

    private List<String> names(BitSet items) {
        return items.stream().mapToObj(item -> printed(item).figure()).sorted().toList();
    }
}
