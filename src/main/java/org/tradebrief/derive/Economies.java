package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.reconcile.Estimate;

/** Statistics over all economies of a series and period; each group is added and sorted once. */
final class Economies {
    private final Map<Cell, Group> groups = new HashMap<>();
    private final String world;

    private Economies(String world) {
        this.world = world;
    }

    static Economies of(Facts facts) {
        Economies economies = new Economies(facts.structure().world());
        Map<Cell, List<Estimate>> members = new HashMap<>();
        for (Estimate estimate : facts.estimates().all()) {
            if (facts.structure().economy(estimate.cell().series().area())) {
                members.computeIfAbsent(economies.key(estimate.cell()), _ -> new ArrayList<>())
                        .add(estimate);
            }
        }
        members.forEach((key, estimates) -> economies.groups.put(key, Group.of(estimates)));
        return economies;
    }

    /** The statistic, or empty where no economy has such a cell. */
    Optional<Known> of(Input.OverEconomies input) {
        Group group = groups.get(key(input.cell()));
        if (group == null) {
            return Optional.empty();
        }
        return switch (input.statistic()) {
            case SUM -> Optional.of(group.sum);
            case SUM_OF_SQUARES -> Optional.of(group.sumOfSquares);
            case COUNT -> Optional.of(group.count);
            case RANK -> group.rank(input.cell());
        };
    }

    private Cell key(Cell cell) {
        SeriesKey series = cell.series();
        return new SeriesKey(world, series.indicator(), series.flow(), series.unit()).at(cell.period());
    }

    private record Group(
            Map<Cell, Estimate> members,
            double[] values,
            double[] lowers,
            double[] uppers,
            Known sum,
            Known sumOfSquares,
            Known count) {

        static Group of(List<Estimate> estimates) {
            Map<Cell, Estimate> members = new HashMap<>();
            TreeSet<String> figures = new TreeSet<>();
            double sum = 0;
            double squares = 0;
            Interval sums = Interval.point(0);
            Interval squareSums = Interval.point(0);
            for (Estimate estimate : estimates) {
                members.put(estimate.cell(), estimate);
                figures.addAll(estimate.figures());
                sum += estimate.value();
                squares += estimate.value() * estimate.value();
                sums = sums.plus(estimate.interval());
                squareSums = squareSums.plus(IntervalFunctions.power(estimate.interval(), Interval.point(2)));
            }
            List<String> all = List.copyOf(figures);
            int n = estimates.size();
            return new Group(
                    members,
                    sorted(estimates, Estimate::value),
                    sorted(estimates, estimate -> estimate.interval().lower()),
                    sorted(estimates, estimate -> estimate.interval().upper()),
                    new Known(sum, sums, all, Optional.empty()),
                    new Known(squares, squareSums, all, Optional.empty()),
                    new Known(n, Interval.point(n), all, Optional.empty()));
        }

        private static double[] sorted(List<Estimate> estimates, java.util.function.ToDoubleFunction<Estimate> end) {
            return estimates.stream().mapToDouble(end).sorted().toArray();
        }

        Optional<Known> rank(Cell cell) {
            Estimate own = members.get(cell);
            if (own == null) {
                return Optional.empty();
            }
            int best = 1 + above(lowers, own.interval().upper());
            boolean countsItself = own.interval().upper() > own.interval().lower();
            int worst = 1 + above(uppers, own.interval().lower()) - (countsItself ? 1 : 0);
            return Optional.of(new Known(
                    1 + above(values, own.value()),
                    Interval.of(best, worst),
                    own.figures(),
                    Optional.of(own.status())));
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
}
