package org.tradebrief.reconcile.balance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Fits a series to totals over longer periods and keeps its growth rates (Causey and Trager 1981; Dagum and Cholette 2006,
 * chapter 6): the least sum of squared differences of the growth factors, by Newton's method from the proportional Denton
 * series, in adjustments relative to the series.
 */
public final class GrowthPreservation {
    /** An adjustment of less than this part of every value is the last. */
    private static final double TOLERANCE = 1e-10;

    private static final int MOST_STEPS = 100;

    /** A step is halved until it helps, but no oftener. */
    private static final int MOST_HALVINGS = 30;

    private final double[] growth;
    private final Aggregates totals;
    private double[] values;

    private GrowthPreservation(double[] indicator, double[] start, Aggregates totals) {
        this.growth = factors(indicator);
        this.values = start;
        this.totals = totals;
    }

    /**
     * Fits a series to totals.
     *
     * @return empty when some value of the series is not positive, because growth through zero does not exist, or when the
     *     steps do not come to rest
     */
    public static Optional<Benchmarking.Benchmarked> fit(double[] indicator, List<Benchmarking.Total> totals) {
        Aggregates wanted = Aggregates.of(totals, indicator.length);
        Aggregates met = wanted.agreeing();
        double[] start = Benchmarking.PROPORTIONAL_DENTON.fit(indicator, totals).values();
        if (!isPositive(indicator) || !isPositive(start)) {
            return Optional.empty();
        }
        GrowthPreservation search = new GrowthPreservation(indicator, start, met);
        return search.atRest()
                ? Optional.of(
                        new Benchmarking.Benchmarked(search.values, wanted.residuals(search.values), wanted.agree()))
                : Optional.empty();
    }

    private boolean atRest() {
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = direction();
            double longest = Arrays.stream(direction).map(Math::abs).max().orElse(0);
            if (longest <= TOLERANCE) {
                return true;
            }
            double part = 1;
            double[] next = moved(direction, part);
            for (int halving = 0; halving < MOST_HALVINGS && !isBetter(next); halving++) {
                part /= 2;
                next = moved(direction, part);
            }
            if (!isBetter(next)) {
                return false;
            }
            values = next;
        }
        return false;
    }

    /** Newton's step where it leads downwards, else that of Gauss and Newton, which always does. */
    private double[] direction() {
        double[] now = factors(values);
        int count = values.length;
        double[][] gaussNewton = new double[count][count];
        double[][] newton = new double[count][count];
        double[] slope = new double[count];
        for (int t = 1; t < count; t++) {
            double factor = now[t - 1];
            double missed = factor - growth[t - 1];
            slope[t] += missed * factor;
            slope[t - 1] -= missed * factor;
            double square = factor * factor;
            add(gaussNewton, t, square, square, square);
            add(newton, t, square + 2 * missed * factor, square + missed * factor, square);
        }
        double[] step = totals.adjustments(values, values, newton, slope);
        return dot(slope, step) < 0 ? step : totals.adjustments(values, values, gaussNewton, slope);
    }

    /** Adds the curvature of one growth factor in the period before, in both, and in its own. */
    private static void add(double[][] matrix, int t, double before, double both, double own) {
        matrix[t - 1][t - 1] += before;
        matrix[t - 1][t] -= both;
        matrix[t][t - 1] -= both;
        matrix[t][t] += own;
    }

    private double[] moved(double[] direction, double part) {
        double[] next = values.clone();
        Arrays.setAll(next, t -> values[t] * (1 + part * direction[t]));
        return next;
    }

    /** Whether values are positive and miss the growth rates by less, or by no more than rounding can tell. */
    private boolean isBetter(double[] next) {
        double[] now = factors(values);
        double rounding = 0;
        for (int t = 0; t < growth.length; t++) {
            rounding += 4 * Math.ulp(now[t]) * Math.abs(now[t] - growth[t]);
        }
        return isPositive(next) && missed(next) <= missed(values) + rounding;
    }

    private double missed(double[] of) {
        double[] factors = factors(of);
        double sum = 0;
        for (int t = 0; t < growth.length; t++) {
            sum += (factors[t] - growth[t]) * (factors[t] - growth[t]);
        }
        return sum;
    }

    private static double[] factors(double[] of) {
        double[] factors = new double[of.length - 1];
        Arrays.setAll(factors, t -> of[t + 1] / of[t]);
        return factors;
    }

    private static boolean isPositive(double[] values) {
        return Arrays.stream(values).allMatch(value -> value > 0);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int t = 0; t < one.length; t++) {
            sum += one[t] * other[t];
        }
        return sum;
    }
}
