package org.tradebrief.reconcile.repair;

import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Interval;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.Origin;

/** What constraints say, apart from who says it. */
final class Claims {
    /** Claims are compared whatever they come from. */
    private static final Words NAMELESS = new Words("a claim", "说法");

    /** Part of an interval that counts as its end. */
    private static final double MARGIN = 1e-3;

    private Claims() {}

    /** Equal for constraints that say the same. */
    static List<Object> of(List<Constraint> constraints) {
        return constraints.stream().map(Claims::claim).toList();
    }

    /** The same constraint as that of a repaired figure. */
    static Constraint repaired(Constraint constraint) {
        Origin origin = switch (constraint.origin()) {
            case Origin.Printed printed ->
                new Origin.Printed(
                        printed.figure(),
                        printed.source(),
                        printed.weight(),
                        printed.precision(),
                        printed.order(),
                        Origin.Standing.REPAIRED);
            case Origin.Identity identity -> identity;
            case Origin.Plausible plausible -> plausible;
        };
        return with(origin, constraint);
    }

    /** The same constraints with their ends left out, for a repair that only touches what the others allow is none. */
    static List<Constraint> inside(List<Constraint> constraints) {
        return constraints.stream().map(Claims::inside).toList();
    }

    /** What a claim allows its cell or quotient; of a sum nothing. */
    static Optional<Interval> bounds(Constraint claim) {
        return switch (claim) {
            case Constraint.Level level -> Optional.of(level.bounds());
            case Constraint.Ratio ratio -> Optional.of(ratio.bounds());
            case Constraint.Linear _ -> Optional.empty();
        };
    }

    private static Constraint inside(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Level level ->
                new Constraint.Level(level.id(), level.cell(), inside(level.bounds()), level.origin());
            case Constraint.Ratio ratio ->
                new Constraint.Ratio(
                        ratio.id(), ratio.numerator(), ratio.denominator(), inside(ratio.bounds()), ratio.origin());
            case Constraint.Linear linear -> linear;
        };
    }

    private static Interval inside(Interval bounds) {
        double margin = bounds.bounded() ? bounds.width() * MARGIN : 0;
        return Interval.of(bounds.lower() + margin, bounds.upper() - margin);
    }

    private static Object claim(Constraint constraint) {
        return with(new Origin.Identity(NAMELESS), constraint);
    }

    private static Constraint with(Origin origin, Constraint constraint) {
        return switch (constraint) {
            case Constraint.Level level -> new Constraint.Level(level.id(), level.cell(), level.bounds(), origin);
            case Constraint.Ratio ratio ->
                new Constraint.Ratio(ratio.id(), ratio.numerator(), ratio.denominator(), ratio.bounds(), origin);
            case Constraint.Linear linear ->
                new Constraint.Linear(linear.id(), linear.terms(), linear.bounds(), origin);
        };
    }
}
