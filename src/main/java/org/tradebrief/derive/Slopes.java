package org.tradebrief.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.derive.Expression.Binary;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;
import org.tradebrief.figure.Interval;

/**
 * Encloses the partial derivatives of a bound formula in its inputs by backward differentiation in interval arithmetic
 * (Griewank and Walther 2008, Evaluating Derivatives, section 3.2).
 */
final class Slopes {
    private static final Interval FRACTION = Interval.of(0, 1);

    private final Map<Input, Interval> box;
    private final Map<Input, Interval> slopes = new LinkedHashMap<>();

    private Slopes(Map<Input, Interval> box) {
        this.box = box;
    }

    /** The derivative in each input while all inputs stay in their intervals. */
    static Map<Input, Interval> of(Expression<Input> formula, Map<Input, Interval> box) {
        Slopes slopes = new Slopes(box);
        slopes.descend(formula, Interval.point(1));
        return slopes.slopes;
    }

    private void descend(Expression<Input> formula, Interval slope) {
        switch (formula) {
            case Constant<Input> _ -> {}
            case Leaf<Input>(var input) -> slopes.merge(input, slope, Interval::plus);
            case Negative<Input>(var operand) -> descend(operand, slope.negate());
            case Binary<Input> binary -> descend(binary, slope);
            case Call<Input>(var function, var arguments) -> {
                for (int i = 0; i < arguments.size(); i++) {
                    descend(arguments.get(i), slope.times(partial(function, arguments, i)));
                }
            }
        }
    }

    private void descend(Binary<Input> formula, Interval slope) {
        Interval left = value(formula.left());
        Interval right = value(formula.right());
        switch (formula.operator()) {
            case ADD -> {
                descend(formula.left(), slope);
                descend(formula.right(), slope);
            }
            case SUBTRACT -> {
                descend(formula.left(), slope);
                descend(formula.right(), slope.negate());
            }
            case MULTIPLY -> {
                descend(formula.left(), slope.times(right));
                descend(formula.right(), slope.times(left));
            }
            case DIVIDE, SHARE, PER -> {
                boolean pole = right.contains(0);
                descend(formula.left(), pole ? Interval.ALL : slope.dividedBy(right));
                descend(formula.right(), pole ? Interval.ALL : quotientFalls(slope, left, right));
            }
            case POWER -> {
                Interval lower = IntervalFunctions.power(left, right.minus(Interval.point(1)));
                descend(formula.left(), slope.times(right).times(lower));
                boolean positive = left.lower() > 0;
                Interval power = IntervalFunctions.power(left, right);
                descend(formula.right(), positive ? slope.times(power).times(left.log()) : Interval.ALL);
            }
        }
    }

    private static Interval quotientFalls(Interval slope, Interval left, Interval right) {
        return slope.times(left).negate().dividedBy(IntervalFunctions.power(right, Interval.point(2)));
    }

    private Interval partial(MathFunction function, List<Expression<Input>> arguments, int i) {
        Interval argument = value(arguments.get(i));
        return switch (function) {
            case MIN, MAX, RANGE, SPREAD -> FRACTION;
            case ABS -> sign(argument);
            case LOG -> argument.lower() <= 0 ? Interval.ALL : Interval.point(1).dividedBy(argument);
            case EXP -> argument.exp();
            case SQRT ->
                argument.lower() <= 0
                        ? Interval.NON_NEGATIVE
                        : Interval.point(0.5).dividedBy(argument.root(2));
        };
    }

    private static Interval sign(Interval argument) {
        if (argument.lower() >= 0) {
            return Interval.point(1);
        }
        return argument.upper() <= 0 ? Interval.point(-1) : Interval.of(-1, 1);
    }

    private Interval value(Expression<Input> formula) {
        return Bounds.natural(formula, box);
    }
}
