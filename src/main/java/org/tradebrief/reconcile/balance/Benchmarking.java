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
 * @param start what the adjustments are taken to have been before the first period
 */
public record Benchmarking(double autocorrelation, double proportionality, boolean bias, int differences, Start start) {
    /** Proportional, first differences, free start: the modified Denton method of the IMF's manual (2017, chapter 6). */
    public static final Benchmarking PROPORTIONAL_DENTON = new Benchmarking(1, 1, false, 1, Start.FREE);

    /** Additive, first differences, free start. */
    public static final Benchmarking ADDITIVE_DENTON = new Benchmarking(1, 0, false, 1, Start.FREE);

    /** Proportional, first differences, as Denton (1971) had it: the series was right before its first period. */
    public static final Benchmarking ORIGINAL_DENTON = new Benchmarking(1, 1, false, 1, Start.UNADJUSTED);

    /** Proportional, second differences, free start. */
    public static final Benchmarking SECOND_DIFFERENCE_DENTON = new Benchmarking(1, 1, false, 2, Start.FREE);

    /** What the adjustments are taken to have been before the first period. */
    public enum Start {
        /** Whatever their autocorrelation lets them be; with autocorrelation 1 anything. */
        FREE,
        /** Nothing. */
        UNADJUSTED
    }

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
        return new Benchmarking(autocorrelation, proportionality, bias, 1, Start.FREE);
    }

    /** Fits a series to totals. */
    public Benchmarked fit(double[] indicator, List<Total> totals) {
        double[] series = bias ? multiplied(indicator, totals) : indicator.clone();
        Aggregates wanted = Aggregates.of(totals, series.length);
        Aggregates met = wanted.agreeing();
        double[] scale = scale(series);
        double[] adjustments = met.adjustments(series, scale, roughness(series.length), new double[series.length]);
        double[] values = series.clone();
        Arrays.setAll(values, t -> series[t] + scale[t] * adjustments[t]);
        return new Benchmarked(values, wanted.residuals(values), wanted.agree());
    }

    /** How much one unit of adjustment is in each period. */
    double[] scale(double[] series) {
        return Arrays.stream(series)
                .map(value -> Math.pow(Math.abs(value), proportionality))
                .toArray();
    }

    /** The matrix of the sum of squares that is kept small: differences of adjustments, and their size where they fade. */
    double[][] roughness(int periods) {
        double[][] squares = new double[periods][periods];
        double[] filter = differences == 2 ? new double[] {1, -2, 1} : new double[] {-autocorrelation, 1};
        int first = switch (start) {
            case FREE -> 0;
            case UNADJUSTED -> 1 - filter.length;
        };
        for (int t = first; t + filter.length <= periods; t++) {
            for (int i = Math.max(0, -t); i < filter.length; i++) {
                for (int j = Math.max(0, -t); j < filter.length; j++) {
                    squares[t + i][t + j] += filter[i] * filter[j];
                }
            }
        }
        if (differences == 1 && start == Start.FREE) {
            squares[0][0] += 1 - autocorrelation * autocorrelation;
        }
        return squares;
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
