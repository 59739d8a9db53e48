package org.tradebrief.reconcile.balance;

import java.util.Arrays;

/** Square systems of linear equations, of which some equations may follow from others. */
final class LinearSystem {
    /** A pivot below this part of the matrix's largest number is what rounding left of a zero. */
    private static final double ZERO = 1e-12;

    private LinearSystem() {}

    /**
     * A solution of a x = b by elimination with complete pivoting; an equation that follows from the others is passed over,
     * and so is one that contradicts them.
     *
     * @param a square, not altered
     */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        double[][] rows = new double[n][];
        double largest = 0;
        for (int r = 0; r < n; r++) {
            rows[r] = Arrays.copyOf(a[r], n + 1);
            rows[r][n] = b[r];
            largest = Math.max(largest, Arrays.stream(a[r]).map(Math::abs).max().orElse(0));
        }
        int[] columnOf = new int[n];
        boolean[] used = new boolean[n];
        int rank = 0;
        while (rank < n && pivot(rows, rank, used, columnOf, ZERO * largest)) {
            eliminate(rows, rank, columnOf[rank]);
            used[columnOf[rank]] = true;
            rank++;
        }
        double[] x = new double[n];
        for (int r = rank - 1; r >= 0; r--) {
            double sum = rows[r][n];
            for (int later = r + 1; later < rank; later++) {
                sum -= rows[r][columnOf[later]] * x[columnOf[later]];
            }
            x[columnOf[r]] = sum / rows[r][columnOf[r]];
        }
        return x;
    }

    /**
     * The same of a symmetric positive semidefinite matrix, each unknown in the unit in which its diagonal is one, so that
     * equations among small amounts count beside those among large ones.
     */
    static double[] solveDefinite(double[][] a, double[] b) {
        int n = b.length;
        double[] unit = new double[n];
        Arrays.setAll(unit, r -> a[r][r] > 0 ? 1 / Math.sqrt(a[r][r]) : 1);
        double[][] scaled = new double[n][n];
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                scaled[r][c] = unit[r] * a[r][c] * unit[c];
            }
        }
        double[] right = b.clone();
        Arrays.setAll(right, r -> unit[r] * b[r]);
        double[] x = solve(scaled, right);
        Arrays.setAll(x, r -> unit[r] * x[r]);
        return x;
    }

    /** Brings the row with the largest open number up to a place. */
    private static boolean pivot(double[][] rows, int place, boolean[] used, int[] columnOf, double least) {
        int bestRow = -1;
        double best = least;
        for (int r = place; r < rows.length; r++) {
            for (int c = 0; c < rows.length; c++) {
                if (!used[c] && Math.abs(rows[r][c]) > best) {
                    best = Math.abs(rows[r][c]);
                    bestRow = r;
                    columnOf[place] = c;
                }
            }
        }
        if (bestRow >= 0) {
            double[] row = rows[bestRow];
            rows[bestRow] = rows[place];
            rows[place] = row;
        }
        return bestRow >= 0;
    }

    private static void eliminate(double[][] rows, int pivot, int column) {
        for (int r = pivot + 1; r < rows.length; r++) {
            double factor = rows[r][column] / rows[pivot][column];
            if (factor != 0) {
                for (int c = 0; c < rows[r].length; c++) {
                    rows[r][c] -= factor * rows[pivot][c];
                }
                rows[r][column] = 0;
            }
        }
    }
}
