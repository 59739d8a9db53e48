package org.tradebrief.derive;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.tradebrief.derive.Expression.Binary;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;

/** The value of a bound formula in double precision, in the order of operations that a spreadsheet uses. */
final class Evaluation {
    private Evaluation() {}

    /** The value; not finite where it does not exist. */
    static double value(Expression<Input> formula, ToDoubleFunction<Input> inputs) {
        return switch (formula) {
            case Constant<Input>(var number) -> number.doubleValue();
            case Leaf<Input>(var input) -> inputs.applyAsDouble(input);
            case Negative<Input>(var operand) -> -value(operand, inputs);
            case Binary<Input>(var operator, var left, var right) ->
                binary(operator, value(left, inputs), value(right, inputs));
            case Call<Input>(var function, var arguments) ->
                call(
                        function,
                        arguments.stream()
                                .mapToDouble(argument -> value(argument, inputs))
                                .toArray());
        };
    }

    private static double binary(Operator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE, SHARE, PER -> left / right;
            case POWER -> Math.pow(left, right);
        };
    }

    private static double call(MathFunction function, double[] arguments) {
        return switch (function) {
            case MIN -> Arrays.stream(arguments).min().orElseThrow();
            case MAX -> Arrays.stream(arguments).max().orElseThrow();
            case ABS -> Math.abs(arguments[0]);
            case LOG -> arguments[0] > 0 ? Math.log(arguments[0]) : Double.NaN;
            case EXP -> Math.exp(arguments[0]);
            case SQRT -> Math.sqrt(arguments[0]);
            case RANGE -> (arguments[0] + arguments[1]) / 2;
            case SPREAD -> arguments[0];
        };
    }
}
