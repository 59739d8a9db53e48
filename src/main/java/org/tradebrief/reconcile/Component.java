package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Cell;

/**
 * Cells that constraints tie together, directly or through others, with those constraints; independent of every other
 * component.
 */
public final class Component {
    private static final Comparator<Origin.Printed> GIVEN_UP_FIRST = Comparator.comparingDouble(
                    Origin.Printed::precision)
            .thenComparingInt(Origin.Printed::order)
            .reversed()
            .thenComparing(Origin.Printed::figure);

    /** Figures as their sources printed them, so that names do not matter; then what holds anyway. */
    private static final Comparator<Constraint> AS_PRINTED =
            Comparator.comparingInt(Component::order).thenComparing(Constraint::id);

    private final List<Cell> cells;
    private final List<Constraint> constraints;
    private final List<Origin.Printed> figures;
    private final int[] items;
    private final int bands;

    private Component(List<Constraint> unsorted) {
        constraints = unsorted.stream().sorted(AS_PRINTED).toList();
        TreeSet<Cell> sorted = new TreeSet<>();
        Map<String, Origin.Printed> printed = new HashMap<>();
        for (Constraint constraint : constraints) {
            constraint.cells().forEach(sorted::add);
            if (constraint.origin() instanceof Origin.Printed origin) {
                printed.merge(origin.figure(), origin, Component::same);
            }
        }
        cells = List.copyOf(sorted);
        figures = printed.values().stream().sorted(GIVEN_UP_FIRST).toList();
        Map<String, Integer> position = HashMap.newHashMap(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            position.put(figures.get(i).figure(), i);
        }
        items = new int[constraints.size()];
        int next = figures.size();
        for (int k = 0; k < items.length; k++) {
            items[k] = switch (constraints.get(k).origin()) {
                case Origin.Printed origin -> Objects.requireNonNull(position.get(origin.figure()));
                case Origin.Plausible _ -> next++;
                case Origin.Identity _ -> Network.NO_ITEM;
            };
        }
        bands = next - figures.size();
    }

    /** Constraints as one component, whether or not they hang together. */
    static Component of(List<Constraint> constraints) {
        return new Component(constraints);
    }

    /**
     * Splits constraints into components, in the order of their first cells; the order of the input does not matter.
     *
     * @throws IllegalArgumentException when one figure comes with two different origins
     */
    public static List<Component> split(List<Constraint> constraints) {
        Map<Cell, Integer> number = new HashMap<>();
        int[][] named = constraints.stream()
                .map(constraint -> constraint
                        .cells()
                        .mapToInt(cell -> number.computeIfAbsent(cell, _ -> number.size()))
                        .toArray())
                .toArray(int[][]::new);
        UnionFind parts = new UnionFind(number.size());
        for (int[] cells : named) {
            for (int cell : cells) {
                parts.union(cells[0], cell);
            }
        }
        Map<Integer, List<Constraint>> grouped = new TreeMap<>();
        for (int k = 0; k < named.length; k++) {
            grouped.computeIfAbsent(parts.find(named[k][0]), _ -> new ArrayList<>())
                    .add(constraints.get(k));
        }
        return grouped.values().stream()
                .map(Component::new)
                .sorted(Comparator.comparing(component -> component.cells().getFirst()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Component component && constraints.equals(component.constraints);
    }

    @Override
    public int hashCode() {
        return constraints.hashCode();
    }

    /** The cells, sorted. */
    public List<Cell> cells() {
        return cells;
    }

    /** The constraints: those of figures in the order in which they were printed, then the others by identifier. */
    public List<Constraint> constraints() {
        return constraints;
    }

    /** The figures behind the constraints; of equal weights the first is given up first. */
    List<Origin.Printed> figures() {
        return figures;
    }

    /** Number of figures and plausible bands. */
    int items() {
        return figures.size() + bands;
    }

    /**
     * Number of the figure or plausible band behind a constraint: below the number of figures the index in
     * {@link #figures()}, from there on a band; {@link Network#NO_ITEM} for an identity.
     */
    int item(int constraint) {
        return items[constraint];
    }

    private static int order(Constraint constraint) {
        return constraint.origin() instanceof Origin.Printed printed ? printed.order() : Integer.MAX_VALUE;
    }

    private static Origin.Printed same(Origin.Printed one, Origin.Printed other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException("figure " + one.figure() + " has two origins: " + one + ", " + other);
        }
        return one;
    }
}
