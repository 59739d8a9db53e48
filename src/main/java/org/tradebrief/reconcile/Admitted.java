package org.tradebrief.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** Constraints that hold together, to ask of what they would allow besides. */
public final class Admitted {
    private final List<Constraint> constraints;
    private final List<Component> components;
    private final Map<Cell, Integer> componentOf = new HashMap<>();
    private final Map<TreeSet<Integer>, Surroundings> surroundings = new HashMap<>();

    private Admitted(List<Constraint> constraints) {
        this.constraints = constraints;
        components = Component.split(constraints);
        for (int i = 0; i < components.size(); i++) {
            for (Cell cell : components.get(i).cells()) {
                componentOf.put(cell, i);
            }
        }
    }

    /** The constraints of a run without those of some figures; the rest must hold together, plausible bands apart. */
    public static Admitted without(Set<String> figures, Collection<Constraint> constraints) {
        return new Admitted(constraints.stream()
                .filter(constraint ->
                        !(constraint.origin() instanceof Origin.Printed printed) || !figures.contains(printed.figure()))
                .toList());
    }

    /** These constraints and some more. */
    public Admitted with(Collection<Constraint> more) {
        return new Admitted(Stream.concat(constraints.stream(), more.stream()).toList());
    }

    /** Whether some more constraints could hold as well, plausible bands included where those hold now. */
    public boolean allows(List<Constraint> more) {
        return surroundings(more).allow(more);
    }

    /**
     * The figures of other sources on which bounds rest that these constraints set to what a claim is about.
     *
     * @param source the source that makes the claim
     * @param withBands whether plausible bands may help
     * @return identifiers, sorted; empty when it is not bounded on both sides by other sources' figures
     */
    public List<String> evidence(Constraint claim, String source, boolean withBands) {
        Surroundings around = around(claim, withBands);
        return around.known(claim)
                .map(known -> around.origins(known.origins()).stream()
                        .flatMap(origin -> origin instanceof Origin.Printed printed ? Stream.of(printed) : Stream.of())
                        .filter(printed -> !printed.source().equals(source))
                        .map(Origin.Printed::figure)
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** What these constraints, plausible bands apart, say of the cell or quotient that a claim is about. */
    public Optional<Interval> implied(Constraint claim) {
        return around(claim, false).known(claim).map(Region.Known::interval);
    }

    private Surroundings around(Constraint claim, boolean withBands) {
        Surroundings all = surroundings(List.of(claim));
        return withBands ? all : all.withoutBands();
    }

    /** The constraints of all components that some more would touch, without bands that do not hold among them. */
    private Surroundings surroundings(List<Constraint> more) {
        TreeSet<Integer> touched = new TreeSet<>();
        more.stream()
                .flatMap(Constraint::cells)
                .map(componentOf::get)
                .filter(Objects::nonNull)
                .forEach(touched::add);
        return surroundings.computeIfAbsent(
                touched,
                numbers -> Surroundings.of(numbers.stream().map(components::get).toList()));
    }
}
