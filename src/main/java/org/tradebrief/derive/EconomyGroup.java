package org.tradebrief.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.reconcile.Estimate;

/** The economies with a cell of one indicator, flow, unit and period; a rank among them is a binary search. */
final class EconomyGroup {
    private static final Interval SQUARE = Interval.point(2);

    /** Nobody is first of one. */
    private static final int FEWEST_RANKED = 2;

    private final Map<Cell, Estimate> members = new HashMap<>();
    private final double[] values;
    private final double[] lowers;
    private final double[] uppers;
    private final Known sum;
    private final Known sumOfSquares;

    EconomyGroup(List<Estimate> estimates) {
        estimates.forEach(estimate -> members.put(estimate.cell(), estimate));
        values = sorted(estimates, Estimate::value);
        lowers = sorted(estimates, estimate -> estimate.interval().lower());
        uppers = sorted(estimates, estimate -> estimate.interval().upper());
        sum = total(estimates, Estimate::value, Estimate::interval);
        sumOfSquares = total(
                estimates,
                estimate -> estimate.value() * estimate.value(),
                estimate -> IntervalFunctions.power(estimate.interval(), SQUARE));
    }

    Known sum() {
        return sum;
    }

    Known sumOfSquares() {
        return sumOfSquares;
    }

    Known count() {
        return new Known(values.length, Interval.point(values.length), sum.figures(), Optional.empty());
    }

    /** One more than the number of economies with more; at best and at worst by their intervals. Empty for one alone. */
    Optional<Known> rank(Cell cell) {
        if (members.size() < FEWEST_RANKED) {
            return Optional.empty();
        }
        return Optional.ofNullable(members.get(cell)).map(own -> {
            Interval interval = own.interval();
            int surelyAbove = above(lowers, interval.upper());
            int itself = interval.isPoint() ? 0 : 1;
            int possiblyAbove = above(uppers, interval.lower()) - itself;
            return new Known(
                    1 + above(values, own.value()),
                    Interval.of(1 + surelyAbove, 1 + possiblyAbove),
                    own.figures(),
                    Optional.of(own.status()));
        });
    }

    private static Known total(
            List<Estimate> estimates, ToDoubleFunction<Estimate> value, Function<Estimate, Interval> interval) {
        return new Known(
                estimates.stream().mapToDouble(value).sum(),
                estimates.stream().map(interval).reduce(Interval.point(0), Interval::plus),
                estimates.stream()
                        .flatMap(estimate -> estimate.figures().stream())
                        .sorted()
                        .distinct()
                        .toList(),
                Optional.empty());
    }

    private static double[] sorted(List<Estimate> estimates, ToDoubleFunction<Estimate> end) {
        return estimates.stream().mapToDouble(end).sorted().toArray();
    }

    /** How many of the sorted numbers are greater. */
    private static int above(double[] sorted, double number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }
}
