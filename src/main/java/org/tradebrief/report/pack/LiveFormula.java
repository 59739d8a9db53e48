package org.tradebrief.report.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Definition;
import org.tradebrief.derive.Definitions;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.ExcelFormula;
import org.tradebrief.derive.Expression;
import org.tradebrief.derive.Input;
import org.tradebrief.derive.Move;
import org.tradebrief.derive.References;
import org.tradebrief.derive.TableReferences;
import org.tradebrief.derive.Term;
import org.tradebrief.derive.Year;
import org.tradebrief.figure.SeriesKey;

/** Indicators as spreadsheet formulas; what a definition takes from the base year follows the input that names it. */
final class LiveFormula {
    private static final References TABLES = new TableReferences();

    private final Map<String, Expression<Term>> definitions = new TreeMap<>();

    /** Where a formula finds a number. */
    private sealed interface Place {
        record Fixed(Input input) implements Place {}

        record AtBase(SeriesKey series) implements Place {}
    }

    LiveFormula(List<Derivation> derivations) {
        for (Definition definition : Definitions.of(derivations).sound()) {
            definitions.put(definition.derivation().code(), definition.formula());
        }
    }

    /** The formula of an indicator, without the equals sign. */
    String of(Derived derived) {
        return ExcelFormula.written(placed(derived), LiveFormula::written);
    }

    /** Whether a reader moves an indicator by choosing another base year. */
    boolean followsBaseYear(Derived derived) {
        return placed(derived).leaves().stream().anyMatch(place -> place instanceof Place.AtBase);
    }

    private Expression<Place> placed(Derived derived) {
        return placed(definitions.get(derived.code()), derived.formula());
    }

    private static String written(Place place) {
        return switch (place) {
            case Place.Fixed(var input) -> TABLES.to(input);
            case Place.AtBase(var series) -> Lookup.estimateAt(series.toString(), WhatIf.BASE_YEAR);
        };
    }

    /** Walks a definition and what it was bound to side by side, as far as they are alike. */
    private static Expression<Place> placed(@Nullable Expression<Term> definition, Expression<Input> bound) {
        return switch (bound) {
            case Expression.Leaf<Input>(Input.Estimated(var cell))
            when isAtBase(definition) -> new Expression.Leaf<>(new Place.AtBase(cell.series()));
            case Expression.Negative<Input>(var operand)
            when definition instanceof Expression.Negative<Term> same ->
                new Expression.Negative<>(placed(same.operand(), operand));
            case Expression.Binary<Input> binary
            when definition instanceof Expression.Binary<Term> same ->
                Expression.of(
                        binary.operator(), placed(same.left(), binary.left()), placed(same.right(), binary.right()));
            case Expression.Leaf<Input> _,
                    Expression.Constant<Input> _,
                    Expression.Negative<Input> _,
                    Expression.Binary<Input> _,
                    Expression.Call<Input> _ -> bound.map(input -> new Expression.Leaf<>(new Place.Fixed(input)));
        };
    }

    private static boolean isAtBase(@Nullable Expression<Term> definition) {
        return definition instanceof Expression.Leaf<Term> leaf
                && leaf.term() instanceof Term.Series series
                && series.path().moves().contains(new Move.At(Year.Named.BASE));
    }
}
