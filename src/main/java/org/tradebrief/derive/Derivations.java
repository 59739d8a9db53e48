package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/** Computes indicators from estimates by their definitions. */
public final class Derivations {
    /** Relative error that a few operations in double precision may add up to. */
    private static final double ROUNDING = 1e-12;

    private final Knowledge knowledge;
    private final Applications applications;
    private final Bounds bounds;
    private final Flagging flagging;

    private Derivations(Facts facts) {
        this.knowledge = new Knowledge(facts);
        this.applications = new Applications(knowledge);
        this.bounds = new Bounds(knowledge);
        this.flagging = new Flagging(knowledge);
    }

    /**
     * Applies every definition to everything that it selects.
     *
     * @return the indicators in the order of the definitions, then of series and periods; those whose inputs are missing
     *     only where the definition says that a reader expects them
     */
    public static List<Derived> derive(List<Definition> definitions, Facts facts) {
        Derivations derivations = new Derivations(facts);
        List<Derived> derived = new ArrayList<>();
        for (Definition definition : definitions) {
            // Two growths may compare with one base: what the earlier implies of it stands.
            Map<String, Derived> results = new LinkedHashMap<>();
            for (Application application :
                    derivations.applications.of(definition.derivation().applies())) {
                derivations.apply(definition, application).ifPresent(one -> results.putIfAbsent(one.id(), one));
            }
            derived.addAll(results.values());
        }
        return List.copyOf(derived);
    }

    private Optional<Derived> apply(Definition definition, Application application) {
        Derivation derivation = definition.derivation();
        Expression<Input> formula = new Binder(knowledge, application).bind(definition.formula());
        Outcome outcome = outcome(formula, derivation.undefined());
        if (outcome instanceof Outcome.Missing && derivation.missing() == Derivation.Missing.OMITTED) {
            return Optional.empty();
        }
        SeriesKey series = derivation.yields().of(series(application));
        return Optional.of(new Derived(
                derivation.code(),
                series,
                period(derivation.yields(), application),
                definition.unit().of(series.unit()),
                outcome,
                outcome instanceof Outcome.Value number
                        ? flagging.of(definition, application, formula, number)
                        : Set.of(),
                formula,
                figures(formula)));
    }

    private Period period(Derivation.Yield yields, Application application) {
        return switch (yields.period()) {
            case SAME -> application.period();
            case BASE ->
                new Move.Basis()
                        .from(application.cell(), application, knowledge.facts())
                        .map(Cell::period)
                        .orElse(application.period());
        };
    }

    private Outcome outcome(Expression<Input> formula, Words undefined) {
        List<String> missing =
                knowledge.missing(formula).stream().map(Input::toString).toList();
        if (!missing.isEmpty()) {
            String all = String.join(", ", missing);
            return new Outcome.Missing(missing, new Words("missing: " + all, "缺少：" + all));
        }
        Optional<Dimension.Clash> clash =
                Comparability.clash(formula, knowledge.facts().structure());
        if (clash.isPresent()) {
            return new Outcome.Refused(
                    clash.get().left(), clash.get().right(), clash.get().reason());
        }
        double value = knowledge.value(formula);
        return Double.isFinite(value)
                ? new Outcome.Value(value, around(value, bounds.of(formula)))
                : new Outcome.Impossible(undefined);
    }

    /** An enclosure holds the exact value; its double may stand a rounding error beside a narrow one. */
    private static Interval around(double value, Interval enclosure) {
        boolean rounding = enclosure.gap(Interval.point(value)) <= ROUNDING * Math.max(1, Math.abs(value));
        return rounding ? enclosure.hull(Interval.point(value)) : enclosure;
    }

    private List<String> figures(Expression<Input> formula) {
        TreeSet<String> figures = new TreeSet<>();
        formula.leaves().forEach(input -> knowledge.of(input).ifPresent(known -> figures.addAll(known.figures())));
        return List.copyOf(figures);
    }

    /** A target's indicators belong to the series that is to reach it, not to the currency that measured it. */
    private static SeriesKey series(Application application) {
        return application
                .target()
                .map(Target::series)
                .orElse(application.cell().series());
    }
}
