package org.tradebrief.reconcile.balance;

/** Fits a matrix to the sums of its rows and columns by multiplying rows and columns in turn (RAS; Stone 1961). */
public final class ProportionalFitting {
    private static final double TOLERANCE = 1e-12;
    private static final int MOST_ROUNDS = 10_000;

    private ProportionalFitting() {}

    /**
     * The fitted matrix.
     *
     * @param matrix no negative numbers; not altered
     * @param rows sums of the rows
     * @param columns sums of the columns, with the same total
     * @throws IllegalArgumentException when the totals differ, or no fit exists because of zeros
     */
    public static double[][] fit(double[][] matrix, double[] rows, double[] columns) {
        double[][] fitted = new double[matrix.length][];
        for (int r = 0; r < rows.length; r++) {
            fitted[r] = matrix[r].clone();
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double off = 0;
            for (int r = 0; r < rows.length; r++) {
                double sum = 0;
                for (int c = 0; c < columns.length; c++) {
                    sum += fitted[r][c];
                }
                off = Math.max(off, Math.abs(sum - rows[r]) / Math.max(Math.abs(rows[r]), Double.MIN_NORMAL));
                for (int c = 0; c < columns.length; c++) {
                    fitted[r][c] *= factor(rows[r], sum);
                }
            }
            for (int c = 0; c < columns.length; c++) {
                double sum = 0;
                for (int r = 0; r < rows.length; r++) {
                    sum += fitted[r][c];
                }
                for (int r = 0; r < rows.length; r++) {
                    fitted[r][c] *= factor(columns[c], sum);
                }
            }
            if (off < TOLERANCE) {
                return fitted;
            }
        }
        throw new IllegalArgumentException(
                "no fit: sums of rows and columns differ in total, or zeros stand in the way");
    }

    private static double factor(double wanted, double sum) {
        return sum == 0 ? 1 : wanted / sum;
    }
}
