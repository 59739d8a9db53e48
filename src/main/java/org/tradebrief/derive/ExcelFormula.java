package org.tradebrief.derive;

import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.derive.Expression.Binary;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;

/** Writes a bound formula as a spreadsheet formula. */
public final class ExcelFormula {
    /** Binds more tightly than every operator. */
    private static final int ATOM = 4;

    private final References references;

    private ExcelFormula(References references) {
        this.references = references;
    }

    /** The formula without the leading equals sign, with English function names and commas. */
    public static String of(Expression<Input> formula, References references) {
        return new ExcelFormula(references).write(formula, 0);
    }

    private String write(Expression<Input> formula, int least) {
        String text = switch (formula) {
            case Constant<Input>(var number) -> number.toPlainString();
            case Leaf<Input>(var input) -> references.to(input);
            case Negative<Input>(var operand) -> "-" + write(operand, ATOM);
            case Binary<Input> binary -> write(binary);
            case Call<Input>(var function, var arguments) -> write(function, arguments);
        };
        return precedence(formula) < least ? "(" + text + ")" : text;
    }

    /** Powers are bracketed on both sides: a spreadsheet reads them from the left, mathematics from the right. */
    private String write(Binary<Input> binary) {
        Operator operator = binary.operator();
        int own = operator.precedence();
        boolean power = operator == Operator.POWER;
        return write(binary.left(), power ? ATOM : own)
                + operator.sign()
                + write(binary.right(), power ? ATOM : own + 1);
    }

    private String write(MathFunction function, List<Expression<Input>> arguments) {
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
    private static int precedence(Expression<Input> formula) {
        return switch (formula) {
            case Constant<Input>(var number) -> number.signum() < 0 ? 0 : ATOM;
            case Negative<Input> _ -> 0;
            case Binary<Input> binary -> binary.operator().precedence();
            case Leaf<Input> _, Call<Input> _ -> ATOM;
        };
    }
}
