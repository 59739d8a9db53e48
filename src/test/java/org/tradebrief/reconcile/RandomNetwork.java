package org.tradebrief.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/** Figures printed of amounts that are known exactly: rounded to a few digits, so that they cannot contradict. */
final class RandomNetwork {
    private final SplittableRandom random;
    private final List<Cell> cells = new ArrayList<>();
    private final List<BigDecimal> truth = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final int decades;

    /** Amounts spread over so many powers of ten. */
    RandomNetwork(long seed, int decades) {
        random = new SplittableRandom(seed);
        this.decades = decades;
    }

    /** Adds cells, of which some are the sum of two before them. */
    RandomNetwork cells(int count, int sums) {
        for (int i = 0; i < count; i++) {
            cells.add(new SeriesKey("CHN", "I" + i, Flow.T, Unit.currency("USD")).at(Period.year(2020 + i % 5)));
            if (i < count - sums || i < 2) {
                double digits = Math.pow(10, random.nextDouble() * decades);
                truth.add(new BigDecimal(digits).round(new MathContext(9)));
            } else {
                int a = random.nextInt(i - 1);
                int b = a + 1 + random.nextInt(i - 1 - a);
                truth.add(truth.get(a).add(truth.get(b)));
                constraints.add(Constraint.Linear.sum(
                        id(),
                        cells.get(i),
                        List.of(cells.get(a), cells.get(b)),
                        new Origin.Identity(new Words("sum " + i, "和" + i))));
            }
        }
        return this;
    }

    /** Prints levels of random cells. */
    RandomNetwork levels(int count) {
        for (int i = 0; i < count; i++) {
            int cell = random.nextInt(cells.size());
            Interval bounds = rounded(truth.get(cell));
            constraints.add(new Constraint.Level(id(), cells.get(cell), bounds, printed(bounds)));
        }
        return this;
    }

    /** Prints quotients of random pairs of cells. */
    RandomNetwork ratios(int count) {
        for (int i = 0; i < count; i++) {
            int above = random.nextInt(cells.size());
            int below = (above + 1 + random.nextInt(cells.size() - 1)) % cells.size();
            BigDecimal quotient = truth.get(above).divide(truth.get(below), new MathContext(40));
            Interval bounds = rounded(quotient);
            constraints.add(new Constraint.Ratio(id(), cells.get(above), cells.get(below), bounds, printed(bounds)));
        }
        return this;
    }

    List<Constraint> constraints() {
        return List.copyOf(constraints);
    }

    double truth(Cell cell) {
        return truth.get(cells.indexOf(cell)).doubleValue();
    }

    /** Replaces one printed figure by a multiple of what it says. */
    List<Constraint> damaged(int index, double factor) {
        List<Constraint> result = new ArrayList<>(constraints);
        result.set(
                index,
                switch (result.get(index)) {
                    case Constraint.Level level ->
                        new Constraint.Level(
                                level.id(), level.cell(), level.bounds().times(factor), level.origin());
                    case Constraint.Ratio ratio ->
                        new Constraint.Ratio(
                                ratio.id(),
                                ratio.numerator(),
                                ratio.denominator(),
                                ratio.bounds().times(factor),
                                ratio.origin());
                    case Constraint.Linear linear -> linear;
                });
        return result;
    }

    /** The same constraints, one figure weighing less than any other. */
    List<Constraint> lighter(int index, List<Constraint> all) {
        List<Constraint> result = new ArrayList<>(all);
        result.set(index, weighing(0.1, all.get(index)));
        return result;
    }

    /** The same constraints, all figures weighing the same. */
    static List<Constraint> alike(List<Constraint> all) {
        return all.stream().map(constraint -> weighing(1, constraint)).toList();
    }

    private static Constraint weighing(double weight, Constraint constraint) {
        if (!(constraint.origin() instanceof Origin.Printed old)) {
            return constraint;
        }
        Origin origin =
                new Origin.Printed(old.figure(), old.source(), weight, old.precision(), old.order(), old.standing());
        return switch (constraint) {
            case Constraint.Level level -> new Constraint.Level(level.id(), level.cell(), level.bounds(), origin);
            case Constraint.Ratio ratio ->
                new Constraint.Ratio(ratio.id(), ratio.numerator(), ratio.denominator(), ratio.bounds(), origin);
            case Constraint.Linear linear -> linear;
        };
    }

    /** The weight of every figure. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new TreeMap<>();
        for (Constraint constraint : constraints) {
            if (constraint.origin() instanceof Origin.Printed printed) {
                weights.put(printed.figure(), printed.weight());
            }
        }
        return weights;
    }

    /** Index of a random printed figure. */
    int somePrinted() {
        int index = random.nextInt(constraints.size());
        return constraints.get(index).origin() instanceof Origin.Printed ? index : somePrinted();
    }

    private Interval rounded(BigDecimal value) {
        BigDecimal printed = value.round(new MathContext(2 + random.nextInt(4), RoundingMode.HALF_UP));
        BigDecimal half = printed.ulp().divide(BigDecimal.TWO);
        return Interval.of(printed.subtract(half), printed.add(half));
    }

    private String id() {
        return String.format("c%05d", constraints.size());
    }

    private Origin printed(Interval bounds) {
        return new Origin.Printed(
                "f" + constraints.size(),
                "s" + random.nextInt(5),
                0.5 + random.nextInt(5) / 10.0,
                bounds.width() / bounds.upper(),
                constraints.size(),
                Origin.Standing.CLEAN);
    }
}
