package org.tradebrief.reconcile;

import java.util.Optional;
import org.tradebrief.figure.Cell;

/** By how much estimates miss a constraint, as a part of the amounts in it. */
final class Violation {
    private Violation() {}

    /** Zero when it holds, and when an estimate is missing. */
    static double relative(Constraint constraint, Estimates estimates) {
        if (!constraint.cells().allMatch(cell -> estimates.of(cell).isPresent())) {
            return 0;
        }
        return switch (constraint) {
            case Constraint.Level level -> {
                double x = value(estimates, level.cell());
                yield Math.abs(x - level.bounds().nearest(x)) / Math.abs(x);
            }
            case Constraint.Ratio ratio -> {
                double x = value(estimates, ratio.numerator()) / value(estimates, ratio.denominator());
                yield Math.abs(x - ratio.bounds().nearest(x)) / Math.abs(x);
            }
            case Constraint.Linear linear -> {
                double sum = 0;
                double size = 0;
                for (Constraint.Term term : linear.terms()) {
                    double x =
                            value(estimates, term.cell()) * term.coefficient().centre();
                    sum += x;
                    size = Math.max(size, Math.abs(x));
                }
                yield Math.abs(sum - linear.bounds().nearest(sum)) / size;
            }
        };
    }

    private static double value(Estimates estimates, Cell cell) {
        Optional<Estimate> estimate = estimates.of(cell);
        return estimate.orElseThrow().value();
    }
}
