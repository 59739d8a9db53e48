package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;

/**
 * One component's constraints over numbered nodes: node 0 is the number one, the others are cells in their order.
 *
 * <p>Levels are quotients by node 0, so every constraint is homogeneous: a quotient of two nodes within bounds (a
 * {@link Link}), or a sum of nodes times coefficients that is zero (a {@link Row}). In logarithms the links are
 * differences; the logarithms themselves are never taken, because products of doubles can be rounded outward tighter
 * than sums of logarithms.
 */
final class Network {
    /** The node that stands for the number one. */
    static final int UNIT = 0;

    /** The item of a constraint that always holds. */
    static final int NO_ITEM = -1;

    /** Numerator over denominator lies in [lower, upper], of a component's constraint number {@code origin}. */
    record Link(int numerator, int denominator, double lower, double upper, int origin, int item) {}

    /** The sum of coefficient times node holds zero; the number one, where it is among the nodes, is the last. */
    record Row(int[] nodes, double[] lower, double[] upper, int origin, int item) {}

    final Component component;
    final List<Cell> cells;
    final boolean[] signed;
    final Link[] links;
    final Row[] rows;

    /** For each node the links, and the rows, that name it. */
    final int[][] linksOf;

    final int[][] rowsOf;

    private final Map<Cell, Integer> nodes;

    Network(Component component) {
        this.component = component;
        cells = component.cells();
        nodes = HashMap.newHashMap(cells.size());
        signed = new boolean[cells.size() + 1];
        for (int i = 0; i < cells.size(); i++) {
            nodes.put(cells.get(i), i + 1);
            signed[i + 1] = cells.get(i).series().flow() == Flow.B;
        }
        List<Link> someLinks = new ArrayList<>();
        List<Row> someRows = new ArrayList<>();
        for (int k = 0; k < component.constraints().size(); k++) {
            add(component.constraints().get(k), k, someLinks, someRows);
        }
        links = someLinks.toArray(Link[]::new);
        rows = someRows.toArray(Row[]::new);
        linksOf = incidence(Arrays.stream(links)
                .map(link -> new int[] {link.numerator, link.denominator})
                .toArray(int[][]::new));
        rowsOf = incidence(Arrays.stream(rows).map(Row::nodes).toArray(int[][]::new));
    }

    int size() {
        return signed.length;
    }

    boolean knows(Cell cell) {
        return nodes.containsKey(cell);
    }

    int node(Cell cell) {
        return Objects.requireNonNull(nodes.get(cell));
    }

    boolean isActive(int item, BitSet active) {
        return item == NO_ITEM || active.get(item);
    }

    private void add(Constraint constraint, int origin, List<Link> someLinks, List<Row> someRows) {
        int item = component.item(origin);
        switch (constraint) {
            case Constraint.Level level ->
                addQuotient(node(level.cell()), UNIT, level.bounds(), origin, item, someLinks, someRows);
            case Constraint.Ratio ratio ->
                addQuotient(
                        node(ratio.numerator()),
                        node(ratio.denominator()),
                        ratio.bounds(),
                        origin,
                        item,
                        someLinks,
                        someRows);
            case Constraint.Linear linear -> someRows.add(row(linear, origin, item));
        }
    }

    private void addQuotient(
            int numerator,
            int denominator,
            Interval bounds,
            int origin,
            int item,
            List<Link> someLinks,
            List<Row> someRows) {
        if (signed[numerator] || signed[denominator]) {
            int[] both = {numerator, denominator};
            someRows.add(
                    new Row(both, new double[] {1, -bounds.upper()}, new double[] {1, -bounds.lower()}, origin, item));
        } else {
            someLinks.add(new Link(numerator, denominator, bounds.lower(), bounds.upper(), origin, item));
        }
    }

    private Row row(Constraint.Linear linear, int origin, int item) {
        boolean homogeneous = linear.bounds().lower() == 0 && linear.bounds().upper() == 0;
        int terms = linear.terms().size();
        int[] named = new int[homogeneous ? terms : terms + 1];
        double[] lower = new double[named.length];
        double[] upper = new double[named.length];
        for (int t = 0; t < terms; t++) {
            Constraint.Term term = linear.terms().get(t);
            named[t] = node(term.cell());
            lower[t] = term.coefficient().lower();
            upper[t] = term.coefficient().upper();
        }
        if (!homogeneous) {
            named[terms] = UNIT;
            lower[terms] = -linear.bounds().upper();
            upper[terms] = -linear.bounds().lower();
        }
        return new Row(named, lower, upper, origin, item);
    }

    private int[][] incidence(int[][] nodesOf) {
        int[] count = new int[size()];
        for (int[] named : nodesOf) {
            for (int node : named) {
                count[node]++;
            }
        }
        int[][] result = new int[size()][];
        Arrays.setAll(result, node -> new int[count[node]]);
        for (int k = nodesOf.length - 1; k >= 0; k--) {
            for (int node : nodesOf[k]) {
                result[node][--count[node]] = k;
            }
        }
        return result;
    }
}
