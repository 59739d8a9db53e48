package org.tradebrief.reconcile.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits several series to their own totals over longer periods and to what they add up to in each period, and keeps the
 * movements of each as {@link Benchmarking} does: multivariate Cholette (Dagum and Cholette 2006, chapters 11 and 12; Di
 * Fonzo and Marini 2011, Simultaneous and two-step reconciliation of systems of time series).
 *
 * @param each how the adjustments of each series are kept small
 */
public record JointBenchmarking(Benchmarking each) {

    /**
     * One of the series.
     *
     * @param values the series, as long as the others
     * @param totals what some of its periods add up to
     */
    public record Series(double[] values, List<Benchmarking.Total> totals) {}

    /**
     * Benchmarked series.
     *
     * @param values each series
     * @param residuals for each total of each series, then for each common total, the total less what adds up to it
     * @param agreed whether all totals could be met exactly; otherwise they contradict each other and were balanced in
     *     proportion to their squared widths
     */
    public record Benchmarked(List<double[]> values, double[] residuals, boolean agreed) {}

    /**
     * Fits the series together.
     *
     * @param series the series, all of the same periods
     * @param common what all of them together add up to over some periods
     */
    public Benchmarked fit(List<Series> series, List<Benchmarking.Total> common) {
        int periods = series.getFirst().values.length;
        double[] values = series.stream()
                .flatMapToDouble(one -> Arrays.stream(one.values))
                .toArray();
        double[][] curvature = new double[values.length][values.length];
        double[][] roughness = each.roughness(periods);
        for (int at = 0; at < values.length; at++) {
            System.arraycopy(roughness[at % periods], 0, curvature[at], at - at % periods, periods);
        }
        Aggregates wanted = aggregates(series, common, periods);
        double[] scale = each.scale(values);
        double[] adjustments = wanted.agreeing().adjustments(values, scale, curvature, new double[values.length]);
        double[] fitted = values.clone();
        Arrays.setAll(fitted, at -> values[at] + scale[at] * adjustments[at]);
        List<double[]> split = new ArrayList<>();
        for (int from = 0; from < fitted.length; from += periods) {
            split.add(Arrays.copyOfRange(fitted, from, from + periods));
        }
        return new Benchmarked(split, wanted.residuals(fitted), wanted.agree());
    }

    private static Aggregates aggregates(List<Series> series, List<Benchmarking.Total> common, int periods) {
        List<double[]> rows = new ArrayList<>();
        List<Benchmarking.Total> totals = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            for (Benchmarking.Total total : series.get(i).totals) {
                double[] row = new double[series.size() * periods];
                Arrays.fill(row, i * periods + total.from(), i * periods + total.to(), 1);
                rows.add(row);
                totals.add(total);
            }
        }
        for (Benchmarking.Total total : common) {
            double[] row = new double[series.size() * periods];
            for (int i = 0; i < series.size(); i++) {
                Arrays.fill(row, i * periods + total.from(), i * periods + total.to(), 1);
            }
            rows.add(row);
            totals.add(total);
        }
        return new Aggregates(
                rows.toArray(double[][]::new),
                totals.stream().mapToDouble(Benchmarking.Total::value).toArray(),
                totals.stream().mapToDouble(Benchmarking.Total::halfWidth).toArray());
    }
}
