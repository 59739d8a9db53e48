package org.tradebrief.reconcile;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/**
 * Bounds of quotients of cells by the admitted constraints of one solution.
 *
 * <p>A quotient that the levels of its two cells keep within its bounds anyway ties nothing: without such constraints a
 * large component falls apart, and each question looks at the cells that matter to it.
 */
final class Quotients {
    private final Map<Cell, Tied> tied = new HashMap<>();

    /** Cells that admitted constraints tie together, and what was asked of them last. */
    private static final class Tied {
        private final Network network;
        private final BitSet all = new BitSet();
        private @Nullable Seen seen;

        Tied(Component component) {
            network = new Network(component);
            all.set(0, component.items());
        }

        synchronized Interval quotient(Cell numerator, Cell denominator) {
            if (seen == null || !denominator.equals(seen.from)) {
                seen = from(denominator);
            }
            int node = network.node(numerator);
            Propagation quotients = seen.quotients;
            return seen.region.known(node).map(Region.Known::interval).orElseGet(() -> quotients.bounds(node));
        }

        private Seen from(Cell denominator) {
            int node = network.node(denominator);
            Propagation quotients = Propagation.from(node, network, all, List.of());
            Region region = Polytope.of(network, node)
                    .filter(polytope -> polytope.contradiction(all, quotients).isEmpty())
                    .<Region>map(polytope -> new Region.Summed(quotients, polytope))
                    .orElseGet(() -> new Region.Linked(quotients));
            return new Seen(denominator, quotients, region);
        }
    }

    /** All cells as multiples of one. */
    private record Seen(Cell from, Propagation quotients, Region region) {}

    private Quotients(List<Constraint> constraints) {
        for (Component component : Component.split(constraints)) {
            Tied cells = new Tied(component);
            component.cells().forEach(cell -> tied.put(cell, cells));
        }
    }

    /** The quotients of a solution's cells. */
    static Quotients of(Solution solution) {
        Set<String> givenUp =
                solution.retractions().stream().map(Retraction::figure).collect(Collectors.toSet());
        List<Constraint> admitted = solution.component().constraints().stream()
                .filter(constraint -> switch (constraint.origin()) {
                    case Origin.Printed printed -> !givenUp.contains(printed.figure());
                    case Origin.Identity _ -> true;
                    case Origin.Plausible _ -> false;
                })
                .toList();
        Map<Cell, Interval> levels = levels(admitted);
        return new Quotients(admitted.stream()
                .filter(constraint -> !(constraint instanceof Constraint.Ratio ratio && holdsAnyway(ratio, levels)))
                .toList());
    }

    private static Map<Cell, Interval> levels(List<Constraint> admitted) {
        Map<Cell, Interval> levels = new HashMap<>();
        for (Constraint constraint : admitted) {
            if (constraint instanceof Constraint.Level level) {
                levels.merge(
                        level.cell(),
                        level.bounds(),
                        (one, other) -> one.intersect(other).orElse(one));
            }
        }
        return levels;
    }

    private static boolean holdsAnyway(Constraint.Ratio ratio, Map<Cell, Interval> levels) {
        Interval numerator = levels.getOrDefault(ratio.numerator(), Interval.ALL);
        Interval denominator = levels.getOrDefault(ratio.denominator(), Interval.ALL);
        return ratio.bounds().contains(numerator.dividedBy(denominator));
    }

    /** Bounds of the quotient of two cells; all real numbers where nothing but their levels ties them. */
    Interval of(Cell numerator, Cell denominator) {
        Tied above = tied.get(numerator);
        return above == null || above != tied.get(denominator) || isBalance(above, denominator)
                ? Interval.ALL
                : above.quotient(numerator, denominator);
    }

    private static boolean isBalance(Tied cells, Cell cell) {
        return cells.network.signed[cells.network.node(cell)];
    }
}
