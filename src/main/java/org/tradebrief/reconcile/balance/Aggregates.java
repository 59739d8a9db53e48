package org.tradebrief.reconcile.balance;

import java.util.Arrays;
import java.util.List;

/**
 * Sums of the values of one or more series that must come out.
 *
 * @param rows for each sum the coefficient of every value, the series one after the other
 * @param wanted what each must be
 * @param halfWidths how far each may be off, zero if it is exact
 */
record Aggregates(double[][] rows, double[] wanted, double[] halfWidths) {
    /** Sums that differ by less than this part of them agree. */
    private static final double ROUNDING = 1e-12;

    /** Totals of one series. */
    static Aggregates of(List<Benchmarking.Total> totals, int periods) {
        double[][] rows = new double[totals.size()][periods];
        for (int k = 0; k < rows.length; k++) {
            Arrays.fill(rows[k], totals.get(k).from(), totals.get(k).to(), 1);
        }
        return new Aggregates(
                rows,
                totals.stream().mapToDouble(Benchmarking.Total::value).toArray(),
                totals.stream().mapToDouble(Benchmarking.Total::halfWidth).toArray());
    }

    /** Whether no sum contradicts others. */
    boolean agree() {
        return Arrays.stream(Dependencies.of(rows)).allMatch(this::isKept);
    }

    /** The sums as they are or, where some contradict others, moved in proportion to their squared widths. */
    Aggregates agreeing() {
        if (agree()) {
            return this;
        }
        double[][] dependencies = Dependencies.of(rows);
        double[] variances = Arrays.stream(halfWidths).map(half -> half * half).toArray();
        double[] balanced = Balancing.balance(wanted, variances, dependencies, new double[dependencies.length])
                .values();
        return new Aggregates(rows, balanced, halfWidths);
    }

    /** Whether a sum of sums that must be zero is so but for the rounding of its terms. */
    private boolean isKept(double[] dependency) {
        double sum = 0;
        double size = 0;
        for (int k = 0; k < dependency.length; k++) {
            sum += dependency[k] * wanted[k];
            size += Math.abs(dependency[k] * wanted[k]);
        }
        return Math.abs(sum) <= ROUNDING * size;
    }

    /** What each sum is short of with some values. */
    double[] residuals(double[] values) {
        double[] residuals = wanted.clone();
        for (int k = 0; k < rows.length; k++) {
            for (int t = 0; t < values.length; t++) {
                residuals[k] -= rows[k][t] * values[t];
            }
        }
        return residuals;
    }

    /**
     * The adjustments, in units of a scale, that make the sums of adjusted values come out and the least of half their
     * curvature and their slope; one symmetric solve. Each sum is put in units of its largest term, so that magnitudes do
     * not matter.
     *
     * @param values the values to be adjusted
     * @param scale how much one unit of adjustment is at each value
     */
    double[] adjustments(double[] values, double[] scale, double[][] curvature, double[] slope) {
        int count = values.length;
        double[] missing = residuals(values);
        double[][] system = new double[count + rows.length][count + rows.length];
        double[] right = new double[count + rows.length];
        for (int t = 0; t < count; t++) {
            System.arraycopy(curvature[t], 0, system[t], 0, count);
            right[t] = -slope[t];
        }
        for (int k = 0; k < rows.length; k++) {
            double[] row = rows[k].clone();
            Arrays.setAll(row, t -> row[t] * scale[t]);
            double largest = Arrays.stream(row).map(Math::abs).max().orElse(0);
            double unit = largest == 0 ? 1 : largest;
            for (int t = 0; t < count; t++) {
                system[count + k][t] = row[t] / unit;
                system[t][count + k] = row[t] / unit;
            }
            right[count + k] = missing[k] / unit;
        }
        return Arrays.copyOf(LinearSystem.solve(system, right), count);
    }
}
