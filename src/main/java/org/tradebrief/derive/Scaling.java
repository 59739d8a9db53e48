package org.tradebrief.derive;

import java.util.OptionalInt;
import org.tradebrief.derive.Expression.Binary;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;

/** How a bound formula changes when all its cells are scaled alike. */
final class Scaling {
    private Scaling() {}

    /** The n for which scaling every cell by c scales the result by c to the n; empty where there is none. */
    static OptionalInt degree(Expression<Input> formula) {
        return switch (formula) {
            case Constant<Input> _ -> OptionalInt.of(0);
            case Leaf<Input>(var input) -> degree(input);
            case Negative<Input>(var operand) -> degree(operand);
            case Binary<Input>(var operator, var left, var right) -> binary(operator, left, right);
            case Call<Input>(var function, var arguments) -> {
                OptionalInt first = degree(arguments.getFirst());
                boolean alike =
                        arguments.stream().allMatch(argument -> degree(argument).equals(first));
                boolean linear = switch (function) {
                    case MIN, MAX, ABS, RANGE, SPREAD -> true;
                    case LOG, EXP, SQRT -> false;
                };
                yield alike && (linear || first.equals(OptionalInt.of(0))) ? first : OptionalInt.empty();
            }
        };
    }

    private static OptionalInt degree(Input input) {
        return switch (input) {
            case Input.Estimated _ -> OptionalInt.of(1);
            case Input.Printed _, Input.Exchanged _, Input.Aimed _ -> OptionalInt.of(0);
            case Input.Earlier _, Input.OverEconomies _, Input.Absent _ -> OptionalInt.empty();
        };
    }

    private static OptionalInt binary(Operator operator, Expression<Input> left, Expression<Input> right) {
        OptionalInt a = degree(left);
        OptionalInt b = degree(right);
        if (a.isEmpty() || b.isEmpty()) {
            return OptionalInt.empty();
        }
        return switch (operator) {
            case ADD, SUBTRACT -> a.equals(b) ? a : OptionalInt.empty();
            case MULTIPLY -> OptionalInt.of(a.getAsInt() + b.getAsInt());
            case DIVIDE, SHARE, PER -> OptionalInt.of(a.getAsInt() - b.getAsInt());
            case POWER -> power(a.getAsInt(), b.getAsInt(), right);
        };
    }

    private static OptionalInt power(int base, int exponent, Expression<Input> right) {
        if (base == 0 && exponent == 0) {
            return OptionalInt.of(0);
        }
        boolean whole = right instanceof Constant<Input>(var number)
                && number.stripTrailingZeros().scale() <= 0;
        return whole && right instanceof Constant<Input>(var number)
                ? OptionalInt.of(base * number.intValueExact())
                : OptionalInt.empty();
    }
}
