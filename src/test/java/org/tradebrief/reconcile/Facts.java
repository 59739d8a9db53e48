package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** Constraints as tests write them: one line a fact, sources named by the identifier of the figure up to the dash. */
final class Facts {
    private final List<Constraint> constraints = new ArrayList<>();
    private double weight = 0.8;
    private Origin.Standing standing = Origin.Standing.CLEAN;

    /** The facts that follow weigh so much. */
    Facts weighing(double each) {
        weight = each;
        standing = Origin.Standing.CLEAN;
        return this;
    }

    /** The facts that follow have this standing. */
    Facts standing(Origin.Standing of) {
        standing = of;
        return this;
    }

    Facts level(String figure, String cell, double lower, double upper) {
        return add(
                new Constraint.Level(id(), Cell.parse(cell), Interval.of(lower, upper), printed(figure, lower, upper)));
    }

    Facts ratio(String figure, String numerator, String denominator, double lower, double upper) {
        return add(new Constraint.Ratio(
                id(),
                Cell.parse(numerator),
                Cell.parse(denominator),
                Interval.of(lower, upper),
                printed(figure, lower, upper)));
    }

    Facts identity(String name, String numerator, String denominator, double lower, double upper) {
        return add(new Constraint.Ratio(
                id(),
                Cell.parse(numerator),
                Cell.parse(denominator),
                Interval.of(lower, upper),
                new Origin.Identity(new Words(name, name))));
    }

    Facts band(String name, String numerator, String denominator, double lower, double upper) {
        return add(new Constraint.Ratio(
                id(),
                Cell.parse(numerator),
                Cell.parse(denominator),
                Interval.of(lower, upper),
                new Origin.Plausible(new Words(name, name))));
    }

    Facts sum(String name, String whole, String... parts) {
        return add(Constraint.Linear.sum(
                id(),
                Cell.parse(whole),
                List.of(parts).stream().map(Cell::parse).toList(),
                new Origin.Identity(new Words(name, name))));
    }

    Facts balance(String name, String balance, String exports, String imports) {
        return add(Constraint.Linear.balance(
                id(),
                Cell.parse(balance),
                Cell.parse(exports),
                Cell.parse(imports),
                new Origin.Identity(new Words(name, name))));
    }

    Facts add(Constraint constraint) {
        constraints.add(constraint);
        return this;
    }

    List<Constraint> constraints() {
        return List.copyOf(constraints);
    }

    Reconciliation reconcile() {
        return Reconciliation.of(constraints, Budget.STANDARD);
    }

    private String id() {
        return String.format("c%04d", constraints.size());
    }

    private Origin.Printed printed(String figure, double lower, double upper) {
        double precision = lower == upper ? 0 : (upper - lower) / Math.max(Math.abs(lower), Math.abs(upper));
        String source = figure.substring(0, Math.max(figure.indexOf('-'), 1));
        return new Origin.Printed(figure, source, weight, precision, constraints.size(), standing);
    }
}
