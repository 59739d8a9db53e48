package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.derive.Expression.Call;
import org.tradebrief.derive.Expression.Leaf;
import org.tradebrief.derive.Term.Folding;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Unit;

/**
 * Puts the inputs in the place of a definition's terms, for one application. What cannot be found becomes {@link
 * Input.Absent}, so that the formula says what is missing.
 */
final class Binder {
    private final Knowledge knowledge;
    private final Facts facts;
    private final Application application;

    Binder(Knowledge knowledge, Application application) {
        this.knowledge = knowledge;
        this.facts = knowledge.facts();
        this.application = application;
    }

    Expression<Input> bind(Expression<Term> definition) {
        return bind(definition, application.cell());
    }

    private Expression<Input> bind(Expression<Term> definition, Cell x) {
        return definition.map(term -> bind(term, x));
    }

    private Expression<Input> bind(Term term, Cell x) {
        return switch (term) {
            case Term.Series(var path) -> at(x, path, Input.Estimated::new);
            case Term.Earlier(var path) -> at(x, path, Input.Earlier::new);
            case Term.Printed(var measure, var path) -> at(x, path, cell -> printed(measure, cell));
            case Term.Exchange(var to, var kind, var path) -> at(x, path, cell -> exchange(to, kind, cell));
            case Term.Economies(var statistic, var path) ->
                at(x, path, cell -> new Input.OverEconomies(statistic, cell));
            case Term.Minutes(var path) ->
                path.from(x, application, facts)
                        .<Expression<Input>>map(
                                cell -> Expression.constant(cell.period().minutes()))
                        .orElseGet(() -> absent("the period of " + x));
            case Term.Fold fold -> fold(fold, x);
            case Term.Choice(var tested, var then, var otherwise) ->
                bind(available(bind(tested, x)) ? then : otherwise, x);
            case Term.History(var body, int years) -> history(body, years, x);
            case Term.Trend(var path, var first, var last) ->
                path.from(x, application, facts)
                        .map(cell -> trend(cell, application.year(first, facts), application.year(last, facts)))
                        .orElseGet(() -> absent("the series of " + x));
            case Term.Years(var from, var to) ->
                Expression.constant(application.year(to, facts) - application.year(from, facts));
            case Term.Aim _ ->
                application
                        .target()
                        .<Expression<Input>>map(target -> new Leaf<>(new Input.Aimed(target)))
                        .orElseGet(() -> absent("a target of " + x.series()));
            case Term.Actual(int earlier) ->
                application
                        .target()
                        .map(target -> new Progress(target, knowledge)
                                .at(x.at(x.period().yearsEarlier(earlier))))
                        .orElseGet(() -> absent("a target of " + x.series()));
            case Term.Horizon _ ->
                steps(
                        x,
                        application
                                .target()
                                .map(target -> target.period().lastYear().year()));
            case Term.Elapsed _ ->
                steps(x, Optional.of(application.period().lastYear().year()));
            case Term.Nothing _ -> absent("nothing to compute");
        };
    }

    private Expression<Input> at(Cell x, Path path, Function<Cell, Input> input) {
        return path.from(x, application, facts)
                .<Expression<Input>>map(cell -> new Leaf<>(input.apply(cell)))
                .orElseGet(() -> absent(Terms.described(path) + " of " + x));
    }

    private Input printed(Measure measure, Cell cell) {
        return facts.printed()
                .of(cell, measure)
                .<Input>map(Input.Printed::new)
                .orElseGet(() -> new Input.Absent("printed " + measure.code() + " of " + cell));
    }

    private Input exchange(Unit to, ExchangeRate.Kind kind, Cell cell) {
        Unit from = cell.series().unit();
        return ExchangeRate.find(facts.rates(), from, to, cell.period(), kind)
                .<Input>map(Input.Exchanged::new)
                .orElseGet(() -> new Input.Absent("exchange rate " + from + "." + to + "." + cell.period()));
    }

    private Expression<Input> fold(Term.Fold fold, Cell x) {
        Optional<Cell> start = fold.path().from(x, application, facts);
        List<Cell> cells = start.map(cell -> new MemberCells(facts).of(fold.members(), cell))
                .orElse(List.of());
        return cells.stream()
                .map(cell -> bind(fold.body(), cell))
                .reduce((left, right) -> Expression.of(Operator.ADD, left, right))
                .map(sum -> fold.folding() == Folding.SUM
                        ? sum
                        : Expression.of(Operator.DIVIDE, sum, Expression.constant(cells.size())))
                .orElseGet(() -> absent(Terms.described(fold.members()) + " of " + x));
    }

    private Expression<Input> history(Expression<Term> body, int years, Cell x) {
        List<Expression<Input>> known = new ArrayList<>();
        for (int back = 1; back <= years; back++) {
            Expression<Input> one = bind(Term.moved(body, new Move.Lag(back)), x);
            if (available(one)) {
                known.add(one);
            } else if (known.isEmpty()) {
                return one;
            }
        }
        return new Call<>(MathFunction.SPREAD, List.copyOf(known));
    }

    private Expression<Input> trend(Cell cell, int first, int last) {
        List<Cell> points = new MemberCells(facts).years(cell, first, last);
        return points.size() < LeastSquares.FEWEST
                ? absent("three years of " + cell.series() + " between " + first + " and " + last)
                : LeastSquares.slope(points);
    }

    private Expression<Input> steps(Cell x, Optional<Integer> year) {
        return year.<Expression<Input>>map(
                        to -> Expression.constant(to - x.period().year()))
                .orElseGet(() -> absent("a target of " + x.series()));
    }

    private boolean available(Expression<Input> formula) {
        return knowledge.missing(formula).isEmpty();
    }

    private static Expression<Input> absent(String what) {
        return new Leaf<>(new Input.Absent(what));
    }
}
