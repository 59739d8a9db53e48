package org.tradebrief.reconcile;

import java.util.Arrays;
import java.util.Optional;

/**
 * Linear constraints as bounds of variables, some of which are sums of others; the bounds may be changed at any time.
 *
 * <p>The general simplex method (Dutertre and de Moura 2006, A fast linear-arithmetic solver for DPLL(T), section 3):
 * feasibility is restored by pivots from wherever the last question left the tableau, and a row that cannot be mended
 * names the bounds that contradict each other. Bland's rule makes it end. Double precision: what it finds is to be
 * confirmed by {@link Certificate}.
 */
final class Simplex {
    /** Values may miss their bounds by this part of them. */
    private static final double TOLERANCE = 1e-12;

    /** A question that takes more pivots stays unanswered; Bland's rule ends, but not always soon. */
    private static final int MOST_PIVOTS = 20_000;

    /** After so many pivots on one question the largest coefficient no longer goes first. */
    private static final int ACCURATE_PIVOTS = 500;

    /** A coefficient below this may be what rounding left of a zero; no pivot is made on it. */
    private static final double LEAST_PIVOT = 1e-9;

    private static final int PIVOTS_BETWEEN_REBUILDS = 40;

    private final Tableau tableau;
    private final double[] lower;
    private final double[] upper;
    private int pivots;

    /** Variables 0 to n-1, unbounded, and one more for each row of a matrix: the sum that the row makes of them. */
    Simplex(double[][] matrix, int given) {
        tableau = new Tableau(matrix, given);
        lower = new double[given + matrix.length];
        upper = new double[given + matrix.length];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
    }

    /**
     * A sum of variables that is zero by the rows alone.
     *
     * @param variables the variables
     * @param coefficients their coefficients, as the tableau has them
     */
    record Equation(int[] variables, double[] coefficients) {}

    /** Bounds a variable anew. */
    void bound(int variable, double least, double most) {
        lower[variable] = least;
        upper[variable] = most;
    }

    double lower(int variable) {
        return lower[variable];
    }

    double upper(int variable) {
        return upper[variable];
    }

    double value(int variable) {
        return tableau.value[variable];
    }

    /** Finds values within all bounds, and returns nothing; otherwise the equation that the bounds of its variables make impossible. */
    Optional<Equation> solve() {
        for (int c = 0; c < tableau.given; c++) {
            int variable = tableau.column(c);
            tableau.set(c, start(variable));
        }
        int r = lowestOutside();
        for (int pivot = 0; r >= 0 && pivot < MOST_PIVOTS; pivot++) {
            int variable = tableau.basic(r);
            boolean raise = tableau.value[variable] < lower[variable];
            int c = mending(r, raise, pivot);
            if (c < 0) {
                return Optional.of(equation(r));
            }
            double missing = (raise ? lower[variable] : upper[variable]) - tableau.value[variable];
            tableau.move(c, missing / tableau.coefficient(r, c));
            pivot(r, c);
            r = lowestOutside();
        }
        return Optional.empty();
    }

    /**
     * Makes a variable as great (or small) as the bounds allow, from values within all bounds.
     *
     * @return the equation that proves that it goes no farther, with coefficient -1 for the variable; empty when it is
     *     unbounded
     */
    Optional<Equation> push(int variable, boolean up) {
        for (int pivot = 0; pivot < MOST_PIVOTS; pivot++) {
            boolean basic = tableau.isBasic(variable);
            int c = basic ? mending(tableau.rowOf(variable), up, pivot) : tableau.columnOf(variable);
            if (c < 0) {
                return Optional.of(equation(tableau.rowOf(variable)));
            }
            boolean raise = basic ? tableau.coefficient(tableau.rowOf(variable), c) > 0 == up : up;
            Step step = step(c, raise ? 1 : -1, pivot);
            if (Double.isInfinite(step.length)) {
                return Optional.empty();
            }
            tableau.move(c, raise ? step.length : -step.length);
            int stopped = step.row < 0 ? tableau.column(c) : tableau.basic(step.row);
            if (step.row >= 0) {
                pivot(step.row, c);
            }
            if (stopped == variable) {
                return Optional.of(new Equation(new int[] {variable, variable}, new double[] {-1, 1}));
            }
        }
        return Optional.empty();
    }

    private record Step(double length, int row) {}

    /** How far a column's variable may go in a direction, and the row that stops it, if it is not stopped itself. */
    private Step step(int c, double direction, int pivot) {
        int own = tableau.column(c);
        double length = direction > 0 ? upper[own] - tableau.value[own] : tableau.value[own] - lower[own];
        int blocking = -1;
        for (int r = 0; r < tableau.rows(); r++) {
            double rate = tableau.coefficient(r, c) * direction;
            if (Math.abs(rate) <= LEAST_PIVOT) {
                continue;
            }
            int variable = tableau.basic(r);
            double room = rate > 0
                    ? (upper[variable] - tableau.value[variable]) / rate
                    : (lower[variable] - tableau.value[variable]) / rate;
            room = Math.max(0, room);
            boolean near = blocking >= 0 && room <= length + TOLERANCE;
            if (room < length - TOLERANCE
                    || near
                            && isBetter(
                                    rate, variable, tableau.coefficient(blocking, c), tableau.basic(blocking), pivot)) {
                length = Math.min(length, room);
                blocking = r;
            }
        }
        return new Step(length, blocking);
    }

    private void pivot(int r, int c) {
        tableau.pivot(r, c);
        if (++pivots % PIVOTS_BETWEEN_REBUILDS == 0) {
            tableau.rebuild();
        }
    }

    private double start(int variable) {
        double value = Math.min(Math.max(tableau.value[variable], lower[variable]), upper[variable]);
        return Double.isFinite(value) ? value : 0;
    }

    /** The row of the lowest basic variable outside its bounds, or -1. */
    private int lowestOutside() {
        int found = -1;
        for (int r = 0; r < tableau.rows(); r++) {
            int variable = tableau.basic(r);
            double value = tableau.value[variable];
            double slack = TOLERANCE * Math.max(1, Math.abs(value));
            boolean outside = value < lower[variable] - slack || value > upper[variable] + slack;
            if (outside && (found < 0 || variable < tableau.basic(found))) {
                found = r;
            }
        }
        return found;
    }

    /** The column of a variable that can move a row's basic variable, or -1. */
    private int mending(int r, boolean raise, int pivot) {
        int found = -1;
        for (int c = 0; c < tableau.given; c++) {
            double coefficient = tableau.coefficient(r, c);
            if (Math.abs(coefficient) <= LEAST_PIVOT) {
                continue;
            }
            int variable = tableau.column(c);
            boolean up = coefficient > 0 == raise;
            boolean free = up ? tableau.value[variable] < upper[variable] : tableau.value[variable] > lower[variable];
            if (free
                    && (found < 0
                            || isBetter(
                                    coefficient,
                                    variable,
                                    tableau.coefficient(r, found),
                                    tableau.column(found),
                                    pivot))) {
                found = c;
            }
        }
        return found;
    }

    /** Larger coefficients first, for accuracy; after many pivots lower variables first, lest pivots go round. */
    private static boolean isBetter(double one, int variable, double other, int otherVariable, int pivot) {
        double larger = Math.abs(one) - Math.abs(other);
        return pivot < ACCURATE_PIVOTS && larger != 0 ? larger > 0 : variable < otherVariable;
    }

    private Equation equation(int r) {
        int[] variables = new int[tableau.given + 1];
        double[] coefficients = new double[tableau.given + 1];
        int used = 1;
        variables[0] = tableau.basic(r);
        coefficients[0] = -1;
        for (int c = 0; c < tableau.given; c++) {
            if (Math.abs(tableau.coefficient(r, c)) > Tableau.ZERO) {
                variables[used] = tableau.column(c);
                coefficients[used++] = tableau.coefficient(r, c);
            }
        }
        return new Equation(Arrays.copyOf(variables, used), Arrays.copyOf(coefficients, used));
    }
}
