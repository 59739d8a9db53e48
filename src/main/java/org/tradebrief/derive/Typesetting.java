package org.tradebrief.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tradebrief.derive.Expression.Binary;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Constant;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Expression.Negative;
import org.tradebrief.derive.MathLayout.Fraction;
import org.tradebrief.derive.MathLayout.Root;
import org.tradebrief.derive.MathLayout.Row;
import org.tradebrief.derive.MathLayout.Subscript;
import org.tradebrief.derive.MathLayout.Superscript;
import org.tradebrief.derive.MathLayout.Text;

/**
 * Sets a formula as mathematics.
 *
 * @param <T> what its leaves are
 */
public final class Typesetting<T> {
    private static final String MINUS = "\u2212";

    private final Function<T, MathLayout> leaves;

    private Typesetting(Function<T, MathLayout> leaves) {
        this.leaves = leaves;
    }

    /** A definition, its series named in a language by BCP 47 tag. */
    public static MathLayout of(Expression<Term> definition, String language) {
        return new Typesetting<Term>(term -> new TermLayout(language).of(term)).set(definition, 0);
    }

    /** A formula with its inputs by their notation. */
    public static MathLayout of(Expression<Input> formula) {
        return new Typesetting<Input>(input -> new Text(input.toString())).set(formula, 0);
    }

    private MathLayout set(Expression<T> formula, int least) {
        return switch (formula) {
            case Constant<T>(var number) -> new Text(number.toPlainString().replace("-", MINUS));
            case Leaf<T>(var term) -> leaves.apply(term);
            case Negative<T>(var operand) -> bracketed(new Row(List.of(new Text(MINUS), set(operand, 2))), least > 0);
            case Binary<T> binary -> set(binary, least);
            case Call<T>(var function, var arguments) -> set(function, arguments);
        };
    }

    private MathLayout set(Binary<T> binary, int least) {
        Operator operator = binary.operator();
        int own = operator.precedence();
        return switch (operator) {
            case DIVIDE, SHARE, PER ->
                bracketed(new Fraction(set(binary.left(), 0), set(binary.right(), 0)), least > own);
            case POWER -> power(binary);
            case ADD -> line(binary, " + ", least > own);
            case SUBTRACT -> line(binary, " " + MINUS + " ", least > own);
            case MULTIPLY -> line(binary, " \u00d7 ", least > own);
        };
    }

    private MathLayout line(Binary<T> binary, String sign, boolean brackets) {
        int own = binary.operator().precedence();
        return bracketed(
                new Row(List.of(set(binary.left(), own), new Text(sign), set(binary.right(), own + 1))), brackets);
    }

    private MathLayout power(Binary<T> binary) {
        if (binary.right() instanceof Binary<T>(var operator, Constant<T>(var one), var degree)
                && operator == Operator.DIVIDE
                && one.compareTo(BigDecimal.ONE) == 0) {
            return new Root(set(binary.left(), 0), set(degree, 0));
        }
        MathLayout base = set(binary.left(), 4);
        return new Superscript(
                bracketed(base, binary.left() instanceof Leaf && !isOneSymbol(base)), set(binary.right(), 0));
    }

    /** Whether a term is set as one symbol, so that an exponent behind it belongs to all of it. */
    private static boolean isOneSymbol(MathLayout layout) {
        return switch (layout) {
            case Text(var text) -> text.indexOf(' ') < 0;
            case Subscript(var base, var _) -> isOneSymbol(base);
            case Row _, Fraction _, Root _, Superscript _ -> false;
        };
    }

    private MathLayout set(MathFunction function, List<Expression<T>> arguments) {
        if (function == MathFunction.SQRT) {
            return new Root(set(arguments.getFirst(), 0), new Text("2"));
        }
        List<MathLayout> parts = new ArrayList<>();
        parts.add(new Text(
                switch (function) {
                    case ABS -> "|";
                    case LOG -> "ln(";
                    case RANGE -> "[";
                    case SPREAD -> "(";
                    case MIN -> "min(";
                    case MAX -> "max(";
                    case EXP, SQRT -> "exp(";
                }));
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) {
                parts.add(new Text(", "));
            }
            parts.add(set(arguments.get(i), 0));
        }
        parts.add(new Text(function == MathFunction.ABS ? "|" : function == MathFunction.RANGE ? "]" : ")"));
        return new Row(List.copyOf(parts));
    }

    private static MathLayout bracketed(MathLayout layout, boolean brackets) {
        return brackets ? new Row(List.of(new Text("("), layout, new Text(")"))) : layout;
    }
}
