package org.tradebrief.derive;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.derive.Expression.Binary;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;

/**
 * Writes a formula as a spreadsheet formula.
 *
 * @param <T> what the formula looks up
 */
public final class ExcelFormula<T> {
    /** Binds more tightly than every operator. */
    private static final int ATOM = 4;

    private final Function<? super T, String> references;

    private ExcelFormula(Function<? super T, String> references) {
        this.references = references;
    }

    /** The formula without the leading equals sign, with English function names and commas. */
    public static String of(Expression<Input> formula, References references) {
        return written(formula, references::to);
    }

    /** The same for a formula that looks up anything, each as the function writes it. */
    public static <T> String written(Expression<T> formula, Function<? super T, String> references) {
        return new ExcelFormula<T>(references).write(formula, 0);
    }

    private String write(Expression<T> formula, int least) {
        String text = switch (formula) {
            case Constant<T>(var number) -> number.toPlainString();
            case Leaf<T>(var input) -> references.apply(input);
            case Negative<T>(var operand) -> "-" + write(operand, ATOM);
            case Binary<T> binary -> write(binary);
            case Call<T>(var function, var arguments) -> write(function, arguments);
        };
        return precedence(formula) < least ? "(" + text + ")" : text;
    }

    /** Powers are bracketed on both sides: a spreadsheet reads them from the left, mathematics from the right. */
    private String write(Binary<T> binary) {
        Operator operator = binary.operator();
        int own = operator.precedence();
        boolean power = operator == Operator.POWER;
        return write(binary.left(), power ? ATOM : own)
                + operator.sign()
                + write(binary.right(), power ? ATOM : own + 1);
    }

    private String write(MathFunction function, List<Expression<T>> arguments) {
        String list = arguments.stream().map(argument -> write(argument, 0)).collect(Collectors.joining(","));
        return switch (function) {
            case MIN -> "MIN(" + list + ")";
            case MAX -> "MAX(" + list + ")";
            case ABS -> "ABS(" + list + ")";
            case LOG -> "LN(" + list + ")";
            case EXP -> "EXP(" + list + ")";
            case SQRT -> "SQRT(" + list + ")";
            case RANGE ->
                "((" + arguments.stream().map(argument -> write(argument, 2)).collect(Collectors.joining("+")) + ")/2)";
            case SPREAD -> "(" + write(arguments.getFirst(), 0) + ")";
        };
    }

    /** A spreadsheet binds a leading minus more tightly than a power, so a negative is always bracketed inside. */
    private int precedence(Expression<T> formula) {
        return switch (formula) {
            case Constant<T>(var number) -> number.signum() < 0 ? 0 : ATOM;
            case Negative<T> _ -> 0;
            case Binary<T> binary -> binary.operator().precedence();
            case Leaf<T> _, Call<T> _ -> ATOM;
        };
    }
}
