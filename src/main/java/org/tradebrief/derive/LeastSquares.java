package org.tradebrief.derive;

import java.util.List;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.figure.Cell;

/** The yearly growth of a series by a straight line through its logarithms. */
final class LeastSquares {
    /** Two points always lie on a line. */
    static final int FEWEST = 3;

    private LeastSquares() {}

    /**
     * The slope over n years t as a formula: the sum of (n t - sum t) log(x_t / x_first), divided by n sum t^2 - (sum
     * t)^2.
     */
    static Expression<Input> slope(List<Cell> points) {
        int first = points.getFirst().period().year();
        long[] years = points.stream()
                .mapToLong(point -> point.period().year() - first)
                .toArray();
        long n = years.length;
        long sum = 0;
        long squares = 0;
        for (long year : years) {
            sum += year;
            squares += year * year;
        }
        Expression<Input> weighted = Expression.constant(0);
        for (int i = 1; i < n; i++) {
            Expression<Input> weight = Expression.constant(n * years[i] - sum);
            Expression<Input> term =
                    Expression.of(Operator.MULTIPLY, weight, logarithm(points.get(i), points.getFirst()));
            weighted = Expression.of(Operator.ADD, weighted, term);
        }
        return Expression.of(Operator.DIVIDE, weighted, Expression.constant(n * squares - sum * sum));
    }

    private static Expression<Input> logarithm(Cell cell, Cell base) {
        Expression<Input> ratio = Expression.of(
                Operator.DIVIDE, new Leaf<>(new Input.Estimated(cell)), new Leaf<>(new Input.Estimated(base)));
        return new Call<>(MathFunction.LOG, List.of(ratio));
    }
}
