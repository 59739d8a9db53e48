package org.tradebrief.derive;

import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Unit;

/** What a definition looks up, named relative to the cell {@code x} that it is applied to. */
public sealed interface Term {
    /** The estimate of a cell: {@code x}, {@code lag(x, 1)}, {@code world(exports(x))}. */
    record Series(Path path) implements Term {}

    /** What a source printed of a cell: {@code printed(growth, x)}. */
    record Printed(Measure measure, Path path) implements Term {}

    /** The estimate that the previous edition published: {@code earlier(x)}. */
    record Earlier(Path path) implements Term {}

    /** Minutes in the period: {@code minutes(x)}. */
    record Minutes(Path path) implements Term {}

    /** Units of another currency for one of the cell's: second factor of {@code convert(x, USD, average)}. */
    record Exchange(Unit to, ExchangeRate.Kind kind, Path path) implements Term {}

    /** What is computed over the economies with a cell of the same indicator, flow, unit and period. */
    record Economies(Input.Statistic statistic, Path path) implements Term {}

    /** A sum or mean of an expression over related cells: {@code sum(parts(x), x)}; {@code x} is each of them. */
    record Fold(Folding folding, Members members, Path path, Expression<Term> body) implements Term {}

    /** The first expression where all that the tested one needs is available, otherwise the second. */
    record Choice(Expression<Term> tested, Expression<Term> then, Expression<Term> otherwise) implements Term {}

    /** The expression in each of the last years, as far as available; the latest is the best guess. */
    record History(Expression<Term> body, int years) implements Term {}

    /** Logarithm of the yearly growth factor by least squares: {@code trend(x, first, last)}. */
    record Trend(Path path, Year first, Year last) implements Term {}

    /** Years from one to another. */
    record Years(Year from, Year to) implements Term {}

    /** The level or share that is aimed at. */
    record Aim() implements Term {}

    /** Where the aimed level or share stands in the latest year that is known. */
    record Actual(int yearsEarlier) implements Term {}

    /** Years from the latest known year to the target's year. */
    record Horizon() implements Term {}

    /** Years from the latest known year to the year of the path. */
    record Elapsed() implements Term {}

    /** Nothing: the indicator does not apply. */
    record Nothing() implements Term {}

    /** What a fold makes of its members. */
    enum Folding {
        SUM,
        MEAN
    }

    /** Cells that belong together. */
    sealed interface Members {
        /** Same area, the parts of the indicator. */
        record Parts() implements Members {}

        /** The periods of this kind from the start of the year to this one. */
        record YearToDate() implements Members {}

        /** This and the periods before it, so many in all. */
        record Running(int count) implements Members {}

        /** All years of the series that both this and the previous edition hold. */
        record Revised() implements Members {}
    }

    /** The same term one step further. */
    default Term then(Move move) {
        return switch (this) {
            case Series(var path) -> new Series(path.then(move));
            case Printed(var measure, var path) -> new Printed(measure, path.then(move));
            case Earlier(var path) -> new Earlier(path.then(move));
            case Minutes(var path) -> new Minutes(path.then(move));
            case Exchange(var to, var kind, var path) -> new Exchange(to, kind, path.then(move));
            case Economies(var statistic, var path) -> new Economies(statistic, path.then(move));
            case Fold(var folding, var members, var path, var body) ->
                new Fold(folding, members, path.then(move), body);
            case Choice(var tested, var then, var otherwise) ->
                new Choice(moved(tested, move), moved(then, move), moved(otherwise, move));
            case History(var body, var years) -> new History(moved(body, move), years);
            case Trend(var path, var first, var last) -> new Trend(path.then(move), first, last);
            case Years _, Aim _, Actual _, Horizon _, Elapsed _, Nothing _ -> this;
        };
    }

    /** An expression with all its terms one step further. */
    static Expression<Term> moved(Expression<Term> expression, Move move) {
        return expression.map(term -> new Expression.Leaf<>(term.then(move)));
    }
}
