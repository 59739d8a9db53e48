package org.tradebrief.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SeriesKey;

/** Computes indicators from estimates by their definitions. */
public final class Derivations {
    private final Knowledge knowledge;
    private final Applications applications;
    private final Bounds bounds;

    private Derivations(Facts facts) {
        this.knowledge = new Knowledge(facts);
        this.applications = new Applications(knowledge);
        this.bounds = new Bounds(knowledge);
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
            for (Application application :
                    derivations.applications.of(definition.derivation().applies())) {
                derivations.apply(definition, application).ifPresent(derived::add);
            }
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
                application.period(),
                Units.of(derivation.unit(), series.unit()),
                outcome,
                flags(definition, application, formula, outcome),
                formula,
                figures(formula)));
    }

    private Outcome outcome(Expression<Input> formula, Words undefined) {
        List<String> missing = formula.leaves().stream()
                .filter(input -> knowledge.of(input).isEmpty())
                .map(Input::toString)
                .toList();
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
        double value = Evaluation.value(formula, value());
        return Double.isFinite(value)
                ? new Outcome.Number(value, bounds.of(formula))
                : new Outcome.Impossible(undefined);
    }

    private ToDoubleFunction<Input> value() {
        return input -> knowledge.of(input).orElseThrow().value();
    }

    private Set<Flag> flags(
            Definition definition, Application application, Expression<Input> formula, Outcome outcome) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!(outcome instanceof Outcome.Number(double value, Interval interval))) {
            return flags;
        }
        if (definition.caution().isPresent() && smaller(definition.caution().get(), application)) {
            flags.add(Flag.SMALL_BASE);
        }
        if (broken(formula)) {
            flags.add(Flag.BREAK);
        }
        if (tooWide(definition.derivation().widest(), value, interval)) {
            flags.add(Flag.NOT_INFORMATIVE);
        }
        for (Input input : formula.leaves()) {
            knowledge.of(input).flatMap(Known::status).ifPresent(status -> {
                switch (status) {
                    case AGREED, SINGLE, REPAIRED -> {}
                    case IMPLIED -> flags.add(Flag.ESTIMATED);
                    case FORECAST -> flags.add(Flag.FORECAST);
                    case DISPUTED -> flags.add(Flag.DISPUTED);
                }
            });
        }
        return flags;
    }

    private boolean smaller(Parsed.Comparison comparison, Application application) {
        Binder binder = new Binder(knowledge, application);
        Expression<Input> smaller = binder.bind(comparison.smaller());
        Expression<Input> greater = binder.bind(comparison.greater());
        return known(smaller)
                && known(greater)
                && Evaluation.value(smaller, value()) < Evaluation.value(greater, value());
    }

    private boolean known(Expression<Input> formula) {
        return formula.leaves().stream().allMatch(input -> knowledge.of(input).isPresent());
    }

    /** Whether a break lies between two periods of one series that the formula compares. */
    private boolean broken(Expression<Input> formula) {
        List<Cell> cells = formula.leaves().stream()
                .map(input -> input instanceof Input.Estimated(Cell cell) ? cell : null)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        for (int i = 1; i < cells.size(); i++) {
            Cell earlier = cells.get(i - 1);
            Cell later = cells.get(i);
            if (earlier.series().equals(later.series())
                    && knowledge.facts().structure().broken(later.series(), earlier.period(), later.period())) {
                return true;
            }
        }
        return false;
    }

    private static boolean tooWide(String widest, double value, Interval interval) {
        if (!interval.bounded()) {
            return true;
        }
        if (widest.isEmpty()) {
            return false;
        }
        boolean relative = widest.endsWith("%");
        double limit = Double.parseDouble(relative ? widest.substring(0, widest.length() - 1) : widest);
        return interval.width() > (relative ? Math.abs(value) * limit / 100 : limit);
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
