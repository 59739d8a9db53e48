package org.tradebrief.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/**
 * What a check found before it is put into words.
 *
 * @param check the check
 * @param verdict what it found
 * @param tested the figure that it tested
 * @param figures every figure involved
 * @param comparison both sides; null where nothing is compared
 * @param unit unit of both sides
 * @param facts values of the check's own placeholders in a language
 */
record Outcome(
        Check check,
        Verdict verdict,
        ReadFigure tested,
        List<ReadFigure> figures,
        @Nullable Comparison comparison,
        Unit unit,
        Function<Phrases, Map<String, String>> facts) {

    /** Placeholder of the reason why something could not be tested. */
    static final String REASON = "reason";

    /** What a comparison of a figure with others found. */
    static Outcome of(
            Check check,
            ReadFigure tested,
            List<ReadFigure> others,
            Comparison comparison,
            Unit unit,
            Function<Phrases, Map<String, String>> facts) {
        return new Outcome(check, comparison.verdict(), tested, figures(tested, others), comparison, unit, facts);
    }

    /** A verdict that rests on words or dates alone. */
    static Outcome of(
            Check check,
            ReadFigure tested,
            List<ReadFigure> others,
            Verdict verdict,
            Function<Phrases, Map<String, String>> facts) {
        return new Outcome(check, verdict, tested, figures(tested, others), null, Unit.COUNT, facts);
    }

    /** A figure that cannot be tested, and why. */
    static Outcome notTestable(Check check, ReadFigure tested, Function<Phrases, String> reason) {
        return new Outcome(
                check,
                Verdict.NOT_TESTABLE,
                tested,
                List.of(tested),
                null,
                Unit.COUNT,
                phrases -> Map.of(REASON, reason.apply(phrases)));
    }

    private static List<ReadFigure> figures(ReadFigure tested, List<ReadFigure> others) {
        if (others.size() <= 1) {
            return others.isEmpty() ? List.of(tested) : List.of(tested, others.getFirst());
        }
        List<ReadFigure> figures = new ArrayList<>(others.size() + 1);
        figures.add(tested);
        figures.addAll(others);
        return figures;
    }

    Optional<Comparison> compared() {
        return Optional.ofNullable(comparison);
    }

    /** Identifier of the source of the figure that was tested. */
    String source() {
        return tested.figure().source();
    }

    /** The values of all placeholders in a language. */
    Map<String, String> placeholders(Phrases phrases) {
        Map<String, String> values = new HashMap<>(facts.apply(phrases));
        values.put("source", source());
        values.put("phrase", tested.figure().printed());
        values.put("printed", phrases.printed(tested));
        values.put("measure", phrases.measure(tested.figure().measure()));
        values.put("series", phrases.series(Subject.of(tested.figure())));
        values.put("period", phrases.period(tested.figure().period()));
        compared().ifPresent(sides -> {
            values.put("left", phrases.range(sides.left().allowed(), unit));
            values.put("right", phrases.range(sides.right().allowed(), unit));
            values.put("gap", phrases.numbers().atLeast(sides.gap(), unit));
        });
        return values;
    }
}
