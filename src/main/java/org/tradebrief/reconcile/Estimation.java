package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tradebrief.figure.Interval;

/**
 * One value for each bounded cell, such that the values satisfy all admitted constraints together.
 *
 * <p>The cells are set one by one, those that figures state first, the most precise first, each as near to its target as
 * the cells set before allow. A network of quotients is decomposable (Dechter, Meiri and Pearl 1991, Temporal constraint
 * networks, theorem 2.4): whatever is left for a cell after narrowing can be completed. A polytope is asked anew at each
 * step.
 */
final class Estimation {
    private static final Comparator<Sought> IN_TURN = Comparator.comparing((Sought cell) -> !cell.isStated)
            .thenComparing(Sought::precision)
            .thenComparingInt(Sought::node);

    private final Network network;
    private final Region region;
    private final BitSet contested;

    /** For each node the admitted levels that figures state of it. */
    private final List<List<Stated>> stated = new ArrayList<>();

    /** The nodes of which a contested figure speaks. */
    private final BitSet disputed = new BitSet();

    private record Stated(int item, Interval bounds) {}

    /** A cell to be set; its precision is the relative width of what is stated of it, in single for ties to be ties. */
    private record Sought(
            int node, boolean isStated, double target, float precision, Interval interval, BitSet evidence) {}

    private Estimation(Network network, BitSet admitted, BitSet contested, Region region) {
        this.network = network;
        this.region = region;
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
            if (admitted.get(item) && constraints.get(k) instanceof Constraint.Level level) {
                stated.get(network.node(level.cell())).add(new Stated(item, level.bounds()));
            }
            if (contested.get(item)) {
                constraints.get(k).cells().forEach(cell -> disputed.set(network.node(cell)));
            }
        }
    }

    /**
     * Estimates of the cells that are bounded on both sides.
     *
     * @param admitted the figures that are not given up
     * @param contested figures that are given up or admitted without need, equally cheap choices being open
     * @param region what the admitted figures allow
     */
    static List<Estimate> of(Network network, BitSet admitted, BitSet contested, Region region) {
        return new Estimation(network, admitted, contested, region).estimates();
    }

    private List<Estimate> estimates() {
        List<Sought> cells = IntStream.range(1, network.size())
                .mapToObj(this::sought)
                .flatMap(Optional::stream)
                .toList();
        cells.stream().sorted(IN_TURN).forEach(cell -> region.hold(cell.node, target(cell)));
        return cells.stream().map(this::estimate).toList();
    }

    /** A cell that no figure states lies in the middle of what the cells held before it leave. */
    private double target(Sought cell) {
        return cell.isStated ? cell.target : region.remaining(cell.node).centre();
    }

    private Optional<Sought> sought(int node) {
        List<Stated> levels = stated.get(node);
        return region.known(node).map(known -> {
            double target = levels.isEmpty() ? known.interval().centre() : centre(levels);
            double width = levels.isEmpty() ? known.interval().width() : narrowest(levels);
            return new Sought(
                    node,
                    !levels.isEmpty(),
                    target,
                    (float) (width / Math.abs(target)),
                    known.interval(),
                    evidence(node, known.origins()));
        });
    }

    private static double narrowest(List<Stated> figures) {
        return figures.stream()
                .mapToDouble(figure -> figure.bounds.width())
                .min()
                .orElseThrow();
    }

    private Estimate estimate(Sought cell) {
        return new Estimate(
                network.cells.get(cell.node - 1),
                cell.interval.nearest(region.value(cell.node)),
                cell.interval,
                status(cell.node, cell.evidence),
                cell.evidence.stream()
                        .mapToObj(item -> printed(item).figure())
                        .sorted()
                        .toList());
    }

    /** Weighted least squares: each figure's centre weighs one over its squared width. */
    private static double centre(List<Stated> figures) {
        double narrowest = narrowest(figures);
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

    /** The figures behind a cell: those that state it, and those that its bounds rest on. */
    private BitSet evidence(int node, BitSet origins) {
        BitSet items = new BitSet();
        origins.stream().map(network.component::item).filter(item -> item >= 0).forEach(items::set);
        stated.get(node).forEach(figure -> items.set(figure.item));
        return items;
    }

    private Estimate.Status status(int node, BitSet evidence) {
        if (disputed.get(node) || evidence.intersects(contested)) {
            return Estimate.Status.DISPUTED;
        }
        List<Origin.Printed> levels =
                stated.get(node).stream().map(figure -> printed(figure.item)).toList();
        long sources = levels.stream()
                .filter(figure -> !isRepaired(figure))
                .map(Origin.Printed::source)
                .distinct()
                .count();
        if (sources > 1) {
            return Estimate.Status.AGREED;
        }
        if (levels.stream().anyMatch(Estimation::isRepaired)) {
            return Estimate.Status.REPAIRED;
        }
        return sources == 1 ? Estimate.Status.SINGLE : Estimate.Status.IMPLIED;
    }

    private static boolean isRepaired(Origin.Printed figure) {
        return figure.standing() == Origin.Standing.REPAIRED;
    }

    private Origin.Printed printed(int item) {
        return network.component.figures().get(item);
    }
}
