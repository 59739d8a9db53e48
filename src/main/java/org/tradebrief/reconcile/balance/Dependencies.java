package org.tradebrief.reconcile.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ways in which rows of a matrix follow from each other. */
final class Dependencies {
    private static final double ZERO = 1e-9;

    private Dependencies() {}

    /** Multipliers of the rows with which they cancel; as many independent ones as there are. */
    static double[][] of(double[][] matrix) {
        int rows = matrix.length;
        int columns = rows == 0 ? 0 : matrix[0].length;
        List<double[]> open = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            double[] row = Arrays.copyOf(matrix[r], columns + rows);
            row[columns + r] = 1;
            open.add(row);
        }
        for (int c = 0; c < columns; c++) {
            int column = c;
            double[] pivot = open.stream()
                    .reduce((one, other) -> Math.abs(other[column]) > Math.abs(one[column]) ? other : one)
                    .filter(row -> Math.abs(row[column]) > ZERO)
                    .orElse(null);
            if (pivot != null) {
                open.remove(pivot);
                open.forEach(row -> subtract(row, row[column] / pivot[column], pivot));
            }
        }
        return open.stream()
                .map(row -> Arrays.copyOfRange(row, columns, columns + rows))
                .toArray(double[][]::new);
    }

    private static void subtract(double[] row, double factor, double[] pivot) {
        for (int k = 0; k < row.length; k++) {
            row[k] -= factor * pivot[k];
        }
    }
}
