package org.tradebrief.derive;

import static java.util.Map.entry;
import static org.tradebrief.derive.Operator.DIVIDE;
import static org.tradebrief.derive.Operator.MULTIPLY;
import static org.tradebrief.derive.Operator.PER;
import static org.tradebrief.derive.Operator.POWER;
import static org.tradebrief.derive.Operator.SHARE;
import static org.tradebrief.derive.Operator.SUBTRACT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Input.Statistic;
import org.tradebrief.derive.Term.Folding;
import org.tradebrief.derive.Term.Members;
import org.tradebrief.figure.Flow;

/** The names that formulas may use, and what each stands for. */
final class Vocabulary {
    private Vocabulary() {}

    /** How a function makes an expression of its arguments. */
    @FunctionalInterface
    interface Form {
        Expression<Term> read(Arguments arguments);
    }

    /** What {@code printed} may ask for. */
    static final List<String> PRINTED = List.of("level", "growth", "average_growth", "share");

    /** Sets of cells that {@code sum} and {@code mean} run over. */
    static final List<String> SETS = List.of("parts", "areas", "todate", "run", "revised");

    static final Map<String, Term> VARIABLES = new TreeMap<>(Map.of(
            "x", new Term.Series(Path.HERE),
            "target", new Term.Aim(),
            "actual", new Term.Actual(0),
            "horizon", new Term.Horizon(),
            "elapsed", new Term.Elapsed(),
            "none", new Term.Nothing()));

    static final Map<String, Form> FUNCTIONS = new TreeMap<>(Map.ofEntries(
            entry("lag", a -> lag(a.formula(), a.count())),
            entry("at", a -> at(a.formula(), a.year())),
            entry("fullyear", a -> Term.moved(a.formula(), new Move.FullYear())),
            entry("exports", a -> Term.moved(a.formula(), new Move.To(Flow.X))),
            entry("imports", a -> Term.moved(a.formula(), new Move.To(Flow.M))),
            entry("twoway", a -> Term.moved(a.formula(), new Move.To(Flow.T))),
            entry("world", a -> Term.moved(a.formula(), new Move.World())),
            entry("reporter", a -> Term.moved(a.formula(), new Move.Reporter())),
            entry("area", a -> Term.moved(a.formula(), new Move.In(a.word()))),
            entry("whole", a -> Term.moved(a.formula(), new Move.Whole())),
            entry("of", a -> Term.moved(a.formula(), new Move.Of(a.word()))),
            entry("in", a -> Term.moved(a.formula(), new Move.Counted(a.unit()))),
            entry("basis", a -> Term.moved(a.formula(), new Move.Basis())),
            entry("growth", a -> growth(a.formula())),
            entry("cagr", a -> averageGrowth(a.formula(), a.year(), a.year())),
            entry("trend", a -> new Leaf<>(new Term.Trend(a.path(), a.year(), a.year()))),
            entry("years", a -> new Leaf<>(new Term.Years(a.year(), a.year()))),
            entry("share", a -> Expression.of(SHARE, a.formula(), a.formula())),
            entry("per", a -> Expression.of(PER, a.formula(), a.formula())),
            entry("contribution", a -> contribution(a.formula(), a.formula())),
            entry("convert", Vocabulary::conversion),
            entry("printed", a -> new Leaf<>(new Term.Printed(a.measure(), a.path()))),
            entry("earlier", a -> new Leaf<>(new Term.Earlier(a.path()))),
            entry("minutes", a -> new Leaf<>(new Term.Minutes(a.path()))),
            entry("past", a -> new Leaf<>(new Term.Actual(a.count()))),
            entry("history", a -> new Leaf<>(new Term.History(a.formula(), a.count()))),
            entry("if", a -> new Leaf<>(new Term.Choice(a.available(), a.formula(), a.formula()))),
            entry("sum", a -> fold(Folding.SUM, a)),
            entry("mean", a -> fold(Folding.MEAN, a)),
            entry("sumsq", a -> economies(Statistic.SUM_OF_SQUARES, a)),
            entry("count", a -> economies(Statistic.COUNT, a)),
            entry("rank", a -> new Leaf<>(new Term.Economies(Statistic.RANK, a.path()))),
            entry("min", several(MathFunction.MIN)),
            entry("max", several(MathFunction.MAX)),
            entry("range", several(MathFunction.RANGE)),
            entry("abs", single(MathFunction.ABS)),
            entry("log", single(MathFunction.LOG)),
            entry("exp", single(MathFunction.EXP)),
            entry("sqrt", single(MathFunction.SQRT))));

    private static Expression<Term> lag(Expression<Term> x, int years) {
        return Term.moved(x, new Move.Lag(years));
    }

    private static Expression<Term> at(Expression<Term> x, Year year) {
        return Term.moved(x, new Move.At(year));
    }

    private static Expression<Term> growth(Expression<Term> x) {
        return Expression.of(SUBTRACT, Expression.of(DIVIDE, x, lag(x, 1)), Expression.constant(1));
    }

    private static Expression<Term> averageGrowth(Expression<Term> x, Year from, Year to) {
        Expression<Term> factor = Expression.of(DIVIDE, at(x, to), at(x, from));
        Expression<Term> root = Expression.of(DIVIDE, Expression.constant(1), new Leaf<>(new Term.Years(from, to)));
        return Expression.of(SUBTRACT, Expression.of(POWER, factor, root), Expression.constant(1));
    }

    private static Expression<Term> contribution(Expression<Term> x, Expression<Term> whole) {
        return Expression.of(SHARE, Expression.of(SUBTRACT, x, lag(x, 1)), lag(whole, 1));
    }

    private static Expression<Term> conversion(Arguments arguments) {
        Path path = arguments.path();
        var to = arguments.unit();
        var kind = ExchangeRate.Kind.valueOf(
                arguments.oneOf(List.of("average", "end")).toUpperCase(Locale.ROOT));
        return Expression.of(
                MULTIPLY, new Leaf<>(new Term.Series(path)), new Leaf<>(new Term.Exchange(to, kind, path)));
    }

    private static Expression<Term> fold(Folding folding, Arguments arguments) {
        Arguments.CellSet set = arguments.set();
        if (set.name().equals("areas")) {
            Expression<Term> sum = new Leaf<>(new Term.Economies(Statistic.SUM, set.path()));
            return folding == Folding.SUM
                    ? sum
                    : Expression.of(DIVIDE, sum, new Leaf<>(new Term.Economies(Statistic.COUNT, set.path())));
        }
        Members members = switch (set.name()) {
            case "parts" -> new Members.Parts();
            case "todate" -> new Members.YearToDate();
            case "run" -> new Members.Running(set.count());
            default -> new Members.Revised();
        };
        Expression<Term> body = arguments.more() ? arguments.formula() : new Leaf<>(new Term.Series(Path.HERE));
        return new Leaf<>(new Term.Fold(folding, members, set.path(), body));
    }

    private static Expression<Term> economies(Statistic statistic, Arguments arguments) {
        return new Leaf<>(new Term.Economies(statistic, arguments.areas()));
    }

    private static Form single(MathFunction function) {
        return arguments -> new Call<>(function, List.of(arguments.formula()));
    }

    private static Form several(MathFunction function) {
        return arguments -> {
            List<Expression<Term>> operands = new ArrayList<>();
            operands.add(arguments.formula());
            do {
                operands.add(arguments.formula());
            } while (arguments.more());
            return new Call<>(function, List.copyOf(operands));
        };
    }
}
