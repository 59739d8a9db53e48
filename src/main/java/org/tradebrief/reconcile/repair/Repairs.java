package org.tradebrief.reconcile.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Admitted;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.Origin;

/**
 * Looks for what damaged figures may have been, and keeps what everything else allows.
 *
 * <p>A repair is applied only when it is the only one that is feasible with everything else and borne out as well, and
 * when other sources do bear it out; and never to a figure for which others could be given up as cheaply, because then it
 * is not known that it is the damaged one. Each that is applied counts for those after it: scrambled sentences first, in their
 * order, then single figures, by identifier.
 */
public final class Repairs {
    /** With fewer digits, a slip in one of them turns anything into anything. */
    private static final int DIGITS_TO_TRUST = 3;

    /**
     * A repair fits by chance the likelier, the wider the window it must hit and the nearer that window is to where the
     * number started: at most once in fifty.
     */
    private static final double LIKELY_BY_CHANCE = 0.02;

    /** Rival repairs listed for one figure. */
    private static final int MOST_PROPOSALS = 8;

    private final Function<ReadFigure, List<Constraint>> meaning;
    private final Set<String> tied;
    private final Set<String> givenUp = new TreeSet<>();
    private final List<Repair> found = new ArrayList<>();
    private List<Constraint> constraints;

    /** What was asked last, and the figures that it was asked without. */
    private @Nullable Admitted standing;

    private Set<String> left = Set.of();

    private Repairs(List<Constraint> constraints, Set<String> tied, Function<ReadFigure, List<Constraint>> meaning) {
        this.constraints = constraints;
        this.tied = tied;
        this.meaning = meaning;
    }

    /**
     * Repairs of figures that were given up, and of scrambled sentences.
     *
     * @param constraints all constraints of the run
     * @param givenUp the figures that reconciliation gave up
     * @param tied identifiers of those for which others could be given up as cheaply
     * @param sentences the sentences that may be scrambled
     * @param currencies the currencies that figures of the run are in
     * @param meaning what a figure, read so, says of cells; empty when that makes no sense
     */
    public static List<Repair> find(
            List<Constraint> constraints,
            List<ReadFigure> givenUp,
            Set<String> tied,
            List<Sentence> sentences,
            List<Unit> currencies,
            Function<ReadFigure, List<Constraint>> meaning) {
        Repairs search = new Repairs(constraints, tied, meaning);
        Map<String, ReadFigure> printed = new TreeMap<>();
        givenUp.forEach(read -> printed.put(read.figure().id(), read));
        search.givenUp.addAll(printed.keySet());
        sentences.forEach(sentence -> search.judge(Resegmentation.of(sentence), sentence.open()));
        printed.values().stream()
                .filter(read -> search.givenUp.contains(read.figure().id()))
                .forEach(read -> search.judge(Candidates.of(read, currencies), List.of(read)));
        return List.copyOf(search.found);
    }

    /** Constraints with those of repaired figures in place of those of the printed ones. */
    public static List<Constraint> applied(List<Constraint> constraints, List<Repair> repairs) {
        List<Repair.Change> changes = repairs.stream()
                .filter(Repair::applied)
                .flatMap(repair -> repair.changes().stream())
                .toList();
        Set<String> replaced = changes.stream().map(Repair.Change::figure).collect(Collectors.toSet());
        return Stream.concat(
                        constraints.stream().filter(constraint -> !isOf(replaced, constraint)),
                        changes.stream().flatMap(change -> change.constraints().stream()))
                .toList();
    }

    /** Keeps those of some alternatives, each for the same figures, that everything else allows. */
    private void judge(List<List<Candidate>> alternatives, List<ReadFigure> printed) {
        Admitted rest = without(printed);
        Map<List<Object>, Feasible> feasible = new LinkedHashMap<>();
        for (List<Candidate> alternative : alternatives) {
            List<Repair.Change> changes = alternative.stream()
                    .map(candidate -> change(candidate, printed, rest))
                    .toList();
            List<Constraint> said = said(changes);
            Support stated = changes.stream().map(Repair.Change::support).reduce(Support.NONE, Support::and);
            boolean saysAnything = !said.isEmpty() || stated.strength() != Support.Strength.NONE;
            if (saysAnything && (said.isEmpty() || rest.allows(Claims.inside(said)))) {
                Repair.Kind kind = alternative.getFirst().kind();
                Support support = Support.of(said, rest).and(stated);
                feasible.merge(Claims.of(said), new Feasible(kind, changes, support), Feasible::and);
            }
        }
        keep(feasible.values().stream().filter(Feasible::isMeaningful).toList(), rest);
    }

    /** What holds without the figures given up and these; of figures given up it is the same until a repair is applied. */
    private Admitted without(List<ReadFigure> printed) {
        Set<String> out = new HashSet<>(givenUp);
        printed.forEach(read -> out.add(read.figure().id()));
        if (standing == null || !out.equals(left)) {
            left = out;
            standing = Admitted.without(out, constraints);
        }
        return standing;
    }

    private void keep(List<Feasible> feasible, Admitted rest) {
        List<Feasible> best = feasible.stream()
                .filter(one ->
                        feasible.stream().allMatch(other -> other.support().compareTo(one.support()) <= 0))
                .sorted(Comparator.comparing(Feasible::kind))
                .toList();
        boolean unique = best.size() == 1;
        for (Feasible one : best.subList(0, Math.min(best.size(), MOST_PROPOSALS))) {
            boolean applied = unique && isTrusted(one, rest);
            Repair repair = new Repair(one.kind(), one.borneOutBy(rest), one.support(), unique, applied);
            found.add(repair);
            if (applied) {
                constraints = applied(constraints, List.of(repair));
                one.changes().forEach(change -> givenUp.remove(change.figure()));
                standing = null;
            }
        }
    }

    /** A sentence whose groups all fall into place needs no more than plausibility; a single figure does. */
    private boolean isTrusted(Feasible repair, Admitted rest) {
        boolean enoughDigits = !repair.kind().isSlip()
                || repair.changes().stream().allMatch(change -> significantDigits(change) >= DIGITS_TO_TRUST);
        boolean noChance = !repair.kind().mayFitByChance()
                || repair.changes().stream().noneMatch(change -> isByChance(change, repair.kind(), rest));
        boolean located = repair.kind() == Repair.Kind.RESEGMENTATION
                || repair.changes().stream().noneMatch(change -> tied.contains(change.figure()));
        return located
                && enoughDigits
                && noChance
                && switch (repair.support().strength()) {
                    case CORROBORATED -> true;
                    case PLAUSIBLE -> repair.kind() == Repair.Kind.RESEGMENTATION;
                    case NONE -> false;
                };
    }

    /** A label starts from what is known of the cell it names, a slip from the number as printed. */
    private boolean isByChance(Repair.Change change, Repair.Kind kind, Admitted rest) {
        List<Constraint> printed = meaning.apply(change.printed());
        List<Constraint> repaired = change.constraints();
        if (printed.size() != 1 || repaired.size() != 1) {
            return true;
        }
        Optional<Interval> start =
                kind.isLabel() ? rest.implied(printed.getFirst()) : Claims.bounds(printed.getFirst());
        Optional<Interval> known = rest.implied(repaired.getFirst());
        Optional<Interval> claimed = Claims.bounds(repaired.getFirst());
        if (start.isEmpty() || known.isEmpty() || claimed.isEmpty()) {
            return true;
        }
        // A digit that a slip is said to have swallowed makes no number more precise than it was printed.
        double precision = kind.isSlip()
                ? Math.max(claimed.get().width(), start.get().width())
                : claimed.get().width();
        double window = known.get().width() + precision;
        return window > LIKELY_BY_CHANCE * start.get().gap(known.get());
    }

    private static int significantDigits(Repair.Change change) {
        return change.printed().reading() instanceof Reading.Number number
                ? number.quantity().significantDigits()
                : 0;
    }

    private Repair.Change change(Candidate candidate, List<ReadFigure> printed, Admitted rest) {
        String id = candidate.id();
        ReadFigure before = printed.stream()
                .filter(read -> read.figure().id().equals(id))
                .findFirst()
                .orElseThrow();
        List<Constraint> said =
                meaning.apply(candidate.figure()).stream().map(Claims::repaired).toList();
        Repair.Change change = new Repair.Change(before, candidate.figure(), candidate.wording(), said, Support.NONE);
        return change.isRead()
                ? change
                : StatedOrdinal.of(before, meaning.apply(before), rest, constraints, left)
                        .orElse(change);
    }

    private static List<Constraint> said(List<Repair.Change> changes) {
        return changes.stream().flatMap(change -> change.constraints().stream()).toList();
    }

    private static boolean isOf(Set<String> figures, Constraint constraint) {
        return constraint.origin() instanceof Origin.Printed printed && figures.contains(printed.figure());
    }
}
