package org.tradebrief.reconcile;

import java.util.Arrays;
import org.tradebrief.figure.Interval;

/**
 * Confirms with outward rounding what a simplex found in plain double precision.
 *
 * <p>Whatever multipliers the rows of the matrix are given, the weighted sum of the rows is an equation that holds
 * exactly; only how sharp it is depends on how well they were chosen (Neumaier and Shcherbina 2004, Safe bounds in linear
 * and mixed-integer linear programming, section 3).
 */
final class Certificate {
    private final double[][] matrix;
    private final int given;

    /** The matrix that the rows of a simplex were made of. */
    Certificate(double[][] matrix, int given) {
        this.matrix = matrix;
        this.given = given;
    }

    /** Bounds of the variables, those of the sums after the others. */
    @FunctionalInterface
    interface Box {
        Interval of(int variable);
    }

    /** Whether an equation cannot hold within a box. */
    boolean isImpossible(Simplex.Equation equation, Box box) {
        return !sum(exact(equation), box, -1).contains(0);
    }

    /** What an equation leaves for one of its variables within a box. */
    Interval left(Simplex.Equation equation, int variable, Box box) {
        if (equation.variables().length == 2 && equation.variables()[0] == equation.variables()[1]) {
            return box.of(variable);
        }
        Interval[] coefficients = exact(equation);
        return sum(coefficients, box, variable).negate().dividedBy(coefficients[variable]);
    }

    /** The coefficients of the weighted sum of rows that an equation stands for. */
    private Interval[] exact(Simplex.Equation equation) {
        Interval[] coefficients = new Interval[given + matrix.length];
        Arrays.fill(coefficients, Interval.point(0));
        for (int k = 0; k < equation.variables().length; k++) {
            int variable = equation.variables()[k];
            if (variable >= given) {
                double multiplier = equation.coefficients()[k];
                coefficients[variable] = Interval.point(multiplier);
                subtract(coefficients, matrix[variable - given], multiplier);
            }
        }
        return coefficients;
    }

    private void subtract(Interval[] coefficients, double[] row, double multiplier) {
        for (int j = 0; j < given; j++) {
            if (row[j] != 0) {
                Interval old = coefficients[j];
                coefficients[j] = Interval.of(
                        Directed.addDown(old.lower(), Directed.timesDown(-multiplier, row[j])),
                        Directed.addUp(old.upper(), Directed.timesUp(-multiplier, row[j])));
            }
        }
    }

    private static Interval sum(Interval[] coefficients, Box box, int without) {
        double low = 0;
        double high = 0;
        for (int v = 0; v < coefficients.length; v++) {
            Interval c = coefficients[v];
            if (v == without || c.lower() == 0 && c.upper() == 0) {
                continue;
            }
            Interval x = box.of(v);
            low = Directed.addDown(low, -greatest(c.negate(), x));
            high = Directed.addUp(high, greatest(c, x));
        }
        return Interval.of(low, high);
    }

    private static double greatest(Interval c, Interval x) {
        return Math.max(
                Math.max(Directed.timesUp(c.lower(), x.lower()), Directed.timesUp(c.lower(), x.upper())),
                Math.max(Directed.timesUp(c.upper(), x.lower()), Directed.timesUp(c.upper(), x.upper())));
    }
}
