package org.tradebrief.reconcile;

import java.util.Arrays;

/**
 * Variables of which some, the basic ones, are sums of the others, and one value for each that satisfies those sums.
 *
 * <p>Variables 0 to n-1 are given, n to n+m-1 are the sums that the rows of a matrix make of them.
 */
final class Tableau {
    /** A coefficient below this is what rounding left of a zero. */
    static final double ZERO = 1e-11;

    final int given;
    final double[] value;

    private final double[][] matrix;

    /** Rows: each basic variable as a sum of the variables of the columns. */
    private final double[][] row;

    private final int[] basic;
    private final int[] column;

    /** For each variable its row, or minus one minus its column. */
    private final int[] place;

    Tableau(double[][] matrix, int given) {
        this.given = given;
        this.matrix = matrix;
        row = new double[matrix.length][];
        basic = new int[matrix.length];
        column = new int[given];
        place = new int[given + matrix.length];
        value = new double[place.length];
        start();
    }

    private void start() {
        Arrays.setAll(row, r -> matrix[r].clone());
        for (int c = 0; c < given; c++) {
            column[c] = c;
            place[c] = -1 - c;
        }
        for (int r = 0; r < basic.length; r++) {
            basic[r] = given + r;
            place[given + r] = r;
        }
    }

    /**
     * Makes the rows afresh from the matrix, with the same variables basic, on the largest pivots first, so that rounding
     * errors of many pivots do not add up.
     */
    void rebuild() {
        boolean[] wanted = new boolean[place.length];
        for (int variable : basic) {
            wanted[variable] = true;
        }
        start();
        while (pivotLargest(wanted)) {}
        refresh();
    }

    private boolean pivotLargest(boolean[] wanted) {
        double largest = ZERO;
        int bestRow = -1;
        int bestColumn = -1;
        for (int r = 0; r < basic.length; r++) {
            for (int c = 0; !wanted[basic[r]] && c < given; c++) {
                if (wanted[column[c]] && Math.abs(row[r][c]) > largest) {
                    largest = Math.abs(row[r][c]);
                    bestRow = r;
                    bestColumn = c;
                }
            }
        }
        if (bestRow >= 0) {
            pivot(bestRow, bestColumn);
        }
        return bestRow >= 0;
    }

    int rows() {
        return basic.length;
    }

    int basic(int r) {
        return basic[r];
    }

    int column(int c) {
        return column[c];
    }

    boolean isBasic(int variable) {
        return place[variable] >= 0;
    }

    int rowOf(int variable) {
        return place[variable];
    }

    int columnOf(int variable) {
        return -1 - place[variable];
    }

    double coefficient(int r, int c) {
        return row[r][c];
    }

    /** Moves the variable of a column, and with it every basic variable. */
    void move(int c, double by) {
        value[column[c]] += by;
        for (int r = 0; r < basic.length; r++) {
            if (row[r][c] != 0) {
                value[basic[r]] += row[r][c] * by;
            }
        }
    }

    /** Sets the value of a column's variable exactly. */
    void set(int c, double to) {
        double by = to - value[column[c]];
        if (by != 0) {
            move(c, by);
            value[column[c]] = to;
        }
    }

    private void refresh() {
        for (int r = 0; r < basic.length; r++) {
            double sum = 0;
            for (int c = 0; c < given; c++) {
                if (row[r][c] != 0) {
                    sum += row[r][c] * value[column[c]];
                }
            }
            value[basic[r]] = sum;
        }
    }

    /** Exchanges the basic variable of a row and the variable of a column. */
    void pivot(int r, int c) {
        double[] pivoted = row[r];
        double pivot = pivoted[c];
        for (int k = 0; k < given; k++) {
            pivoted[k] = k == c ? 1 / pivot : -pivoted[k] / pivot;
        }
        for (int other = 0; other < basic.length; other++) {
            double factor = row[other][c];
            if (other == r || factor == 0) {
                continue;
            }
            double[] target = row[other];
            target[c] = 0;
            for (int k = 0; k < given; k++) {
                if (pivoted[k] != 0) {
                    double changed = target[k] + factor * pivoted[k];
                    target[k] = Math.abs(changed) < ZERO ? 0 : changed;
                }
            }
        }
        int leaving = basic[r];
        basic[r] = column[c];
        column[c] = leaving;
        place[basic[r]] = r;
        place[leaving] = -1 - c;
    }
}
