package org.tradebrief.reconcile.balance;

import java.util.Arrays;

/**
 * Least-squares balancing: values that satisfy linear constraints and are as near to given ones as their variances ask.
 *
 * <p>Stone, Champernowne and Meade (1942), The precision of national income estimates: y* = y - V A' (A V A')^-1 (A y - b);
 * Sefton and Weale (1995), Reconciliation of National Income and Expenditure.
 */
public final class Balancing {
    /** A bound missed by less than this part of its value is met. */
    private static final double TOLERANCE = 1e-10;

    private Balancing() {}

    /**
     * Balanced values.
     *
     * @param values the values
     * @param residuals what each constraint is still off by, zero but for constraints that contradict each other or among
     *     immutable values
     */
    public record Balanced(double[] values, double[] residuals) {}

    /**
     * Balances values.
     *
     * @param values the values, one for each variable
     * @param variances how far each may move, as a squared distance; zero for an immutable value
     * @param matrix constraints, one a row
     * @param sums what each constraint's sum must be
     */
    public static Balanced balance(double[] values, double[] variances, double[][] matrix, double[] sums) {
        int rows = matrix.length;
        double[][] system = new double[rows][rows];
        double[] missing = new double[rows];
        for (int r = 0; r < rows; r++) {
            missing[r] = sums[r] - dot(matrix[r], values);
            for (int s = 0; s < rows; s++) {
                for (int v = 0; v < values.length; v++) {
                    system[r][s] += matrix[r][v] * variances[v] * matrix[s][v];
                }
            }
        }
        double[] multipliers = LinearSystem.solveDefinite(system, missing);
        double[] balanced = values.clone();
        for (int v = 0; v < values.length; v++) {
            for (int r = 0; r < rows; r++) {
                balanced[v] += variances[v] * matrix[r][v] * multipliers[r];
            }
        }
        double[] residuals = new double[rows];
        Arrays.setAll(residuals, r -> sums[r] - dot(matrix[r], balanced));
        return new Balanced(balanced, residuals);
    }

    /**
     * Balances values within bounds, by an active set: a value outside its bounds is held at the bound it passed, and
     * released where letting it go inside would bring the rest nearer (Nocedal and Wright 2006, Numerical Optimization,
     * section 16.5).
     *
     * @param lower least value of each variable
     * @param upper greatest value of each variable
     */
    public static Balanced balance(
            double[] values, double[] variances, double[][] matrix, double[] sums, double[] lower, double[] upper) {
        int[] held = new int[values.length];
        Balanced result = balance(values, variances, matrix, sums);
        for (int round = 0; round < 10 * values.length; round++) {
            int worst = farthestOutside(result.values(), lower, upper);
            if (worst >= 0) {
                held[worst] = result.values()[worst] > upper[worst] ? 1 : -1;
            } else {
                int released = wronglyHeld(held, values, variances, matrix, result.values());
                if (released < 0) {
                    return result;
                }
                held[released] = 0;
            }
            result = balanceHeld(held, values, variances, matrix, sums, lower, upper);
        }
        return result;
    }

    private static Balanced balanceHeld(
            int[] held,
            double[] values,
            double[] variances,
            double[][] matrix,
            double[] sums,
            double[] lower,
            double[] upper) {
        double[] start = values.clone();
        double[] free = variances.clone();
        for (int v = 0; v < held.length; v++) {
            if (held[v] != 0) {
                start[v] = held[v] > 0 ? upper[v] : lower[v];
                free[v] = 0;
            }
        }
        return balance(start, free, matrix, sums);
    }

    private static int farthestOutside(double[] values, double[] lower, double[] upper) {
        int worst = -1;
        double farthest = 0;
        for (int v = 0; v < values.length; v++) {
            double outside = Math.max(lower[v] - values[v], values[v] - upper[v]);
            if (outside > Math.max(farthest, TOLERANCE * Math.max(1, Math.abs(values[v])))) {
                farthest = outside;
                worst = v;
            }
        }
        return worst;
    }

    /** A value at its bound that the sum of squares would draw inside, given the multipliers of the constraints. */
    private static int wronglyHeld(
            int[] held, double[] values, double[] variances, double[][] matrix, double[] balanced) {
        double[] multipliers = multipliers(held, values, variances, matrix, balanced);
        for (int v = 0; v < held.length; v++) {
            if (held[v] != 0 && variances[v] > 0) {
                double pull = (balanced[v] - values[v]) / variances[v];
                for (int r = 0; r < matrix.length; r++) {
                    pull -= matrix[r][v] * multipliers[r];
                }
                if (held[v] * pull > TOLERANCE) {
                    return v;
                }
            }
        }
        return -1;
    }

    /** Least-squares multipliers of the free variables: (y* - y) / v = A' m. */
    private static double[] multipliers(
            int[] held, double[] values, double[] variances, double[][] matrix, double[] balanced) {
        int rows = matrix.length;
        double[][] system = new double[rows][rows];
        double[] right = new double[rows];
        for (int v = 0; v < held.length; v++) {
            if (held[v] == 0 && variances[v] > 0) {
                for (int r = 0; r < rows; r++) {
                    right[r] += matrix[r][v] * (balanced[v] - values[v]);
                    for (int s = 0; s < rows; s++) {
                        system[r][s] += matrix[r][v] * variances[v] * matrix[s][v];
                    }
                }
            }
        }
        return LinearSystem.solveDefinite(system, right);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
