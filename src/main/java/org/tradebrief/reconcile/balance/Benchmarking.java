package org.tradebrief.reconcile.balance;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a series to totals over longer periods and keeps its movements (Denton 1971; Dagum and Cholette 2006, Benchmarking,
 * Temporal Distribution and Reconciliation Methods for Time Series, chapters 3 and 6).
 *
 * @param autocorrelation of the adjustments from one period to the next, in [0, 1]; 1 spreads them as evenly as Denton does
 * @param proportionality exponent of the series in the size of its adjustments: 1 proportional, 0 additive
 * @param bias whether the series is first multiplied so that its own total is that of the totals
 * @param differences how often the adjustments are differenced before they are kept small, with autocorrelation 1: 1 or 2
 */
public record Benchmarking(double autocorrelation, double proportionality, boolean bias, int differences) {
    /** Proportional, first differences, free start: the modified Denton method of the IMF's manual (2017, chapter 6). */
    public static final Benchmarking PROPORTIONAL_DENTON = new Benchmarking(1, 1, false, 1);

    /** Additive, first differences, free start. */
    public static final Benchmarking ADDITIVE_DENTON = new Benchmarking(1, 0, false, 1);

    /** Totals that differ by less than this part of them agree. */
    private static final double ROUNDING = 1e-12;

    /**
     * What some periods must add up to.
     *
     * @param from first period, from 0
     * @param to period after the last
     * @param value the total
     * @param halfWidth how far the total may be off, zero if it is exact
     */
    public record Total(int from, int to, double value, double halfWidth) {}

    /**
     * A benchmarked series.
     *
     * @param values the series
     * @param residuals for each total, the total less the sum of its periods
     * @param agreed whether all totals could be met exactly; otherwise they contradict each other and were balanced within
     *     their widths
     */
    public record Benchmarked(double[] values, double[] residuals, boolean agreed) {}

    /** Cholette's regression method with first-order autocorrelation. */
    public static Benchmarking cholette(double autocorrelation, double proportionality, boolean bias) {
        return new Benchmarking(autocorrelation, proportionality, bias, 1);
    }

    /** Fits a series to totals. */
    public Benchmarked fit(double[] indicator, List<Total> totals) {
        double[] series = bias ? multiplied(indicator, totals) : indicator.clone();
        double[] scale = Arrays.stream(series)
                .map(value -> Math.pow(Math.abs(value), proportionality))
                .toArray();
        double[] wanted = totals.stream().mapToDouble(Total::value).toArray();
        double[] met = agreeing(wanted, totals, series.length);
        double[] values = fit(series, scale, totals, met);
        double[] residuals = totals.stream()
                .mapToDouble(total -> total.value
                        - Arrays.stream(values, total.from, total.to).sum())
                .toArray();
        return new Benchmarked(values, residuals, Arrays.equals(wanted, met));
    }

    /** The totals as they are or, where some contradict others, moved in proportion to their squared widths. */
    private static double[] agreeing(double[] wanted, List<Total> totals, int periods) {
        double[][] sums = new double[totals.size()][periods];
        for (int k = 0; k < totals.size(); k++) {
            Arrays.fill(sums[k], totals.get(k).from, totals.get(k).to, 1);
        }
        double[][] dependencies = Dependencies.of(sums);
        double[] variances = totals.stream()
                .mapToDouble(total -> total.halfWidth * total.halfWidth)
                .toArray();
        double[] balanced = Balancing.balance(wanted, variances, dependencies, new double[dependencies.length])
                .values();
        double[] met = wanted.clone();
        Arrays.setAll(
                met,
                k -> Math.abs(balanced[k] - wanted[k]) <= ROUNDING * Math.abs(wanted[k]) ? wanted[k] : balanced[k]);
        return met;
    }

    private double[] fit(double[] series, double[] scale, List<Total> totals, double[] met) {
        int periods = series.length;
        int size = periods + totals.size();
        double[][] system = new double[size][size];
        double[] right = new double[size];
        roughness(system, periods);
        for (int k = 0; k < totals.size(); k++) {
            right[periods + k] = met[k];
            for (int t = totals.get(k).from; t < totals.get(k).to; t++) {
                system[periods + k][t] = scale[t];
                system[t][periods + k] = scale[t];
                right[periods + k] -= series[t];
            }
        }
        double[] solution = LinearSystem.solve(system, right);
        double[] values = series.clone();
        Arrays.setAll(values, t -> series[t] + scale[t] * solution[t]);
        return values;
    }

    /** The matrix of the sum of squares that is kept small: differences of adjustments, and their size where they fade. */
    private void roughness(double[][] system, int periods) {
        double[] filter = differences == 2 ? new double[] {1, -2, 1} : new double[] {-autocorrelation, 1};
        for (int t = 0; t + filter.length <= periods; t++) {
            for (int i = 0; i < filter.length; i++) {
                for (int j = 0; j < filter.length; j++) {
                    system[t + i][t + j] += filter[i] * filter[j];
                }
            }
        }
        if (differences == 1) {
            system[0][0] += 1 - autocorrelation * autocorrelation;
        }
    }

    private static double[] multiplied(double[] indicator, List<Total> totals) {
        double wanted = totals.stream().mapToDouble(Total::value).sum();
        double given = totals.stream()
                .mapToDouble(
                        total -> Arrays.stream(indicator, total.from, total.to).sum())
                .sum();
        return Arrays.stream(indicator).map(value -> value * wanted / given).toArray();
    }
}
