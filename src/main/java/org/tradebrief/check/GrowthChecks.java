package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Unit;

/** Printed growth against the growth of printed levels: over a year, and on average over a span of years. */
final class GrowthChecks implements Family {
    private static final Check LEVELS = Check.of("growth.levels", "base", "then", "then_source", "now", "now_source");
    private static final Check AVERAGE =
            Check.of("growth.average", "base", "end", "then", "then_source", "now", "now_source");

    @Override
    public List<Check> checks() {
        return List.of(LEVELS, AVERAGE);
    }

    @Override
    public void judge(Evidence evidence, Consumer<Outcome> outcomes) {
        for (Statement growth : evidence.statements(Measure.GROWTH)) {
            Figure figure = growth.figure();
            judge(evidence, new Span(LEVELS, growth, Evidence.base(figure), figure.period(), 1), outcomes);
        }
        for (Statement growth : evidence.statements(Measure.AVERAGE_GROWTH)) {
            Period span = growth.figure().period();
            judge(evidence, new Span(AVERAGE, growth, span.firstYear(), span.lastYear(), span.yearlySteps()), outcomes);
        }
    }

    /** A printed growth from a base to an end in some equal steps. */
    private record Span(Check check, Statement growth, Period base, Period end, int steps) {}

    private static void judge(Evidence evidence, Span span, Consumer<Outcome> outcomes) {
        if (span.growth().quantity().isEmpty()) {
            return;
        }
        boolean tested = false;
        for (Series series : evidence.seriesOf(span.growth().figure())) {
            for (Level.Printed now : series.at(span.end())) {
                for (Level.Printed then : series.at(span.base())) {
                    outcomes.accept(outcome(span, series.unit(), then, now));
                    tested = true;
                }
            }
        }
        if (!tested) {
            Subject subject = Subject.of(span.growth().figure());
            boolean endKnown = evidence.series(subject).stream()
                    .anyMatch(series -> !series.at(span.end()).isEmpty());
            Period missing = endKnown ? span.base() : span.end();
            outcomes.accept(Outcome.notTestable(span.check(), span.growth(), Reasons.noLevel(subject, missing)));
        }
    }

    private static Outcome outcome(Span span, Unit unit, Level.Printed then, Level.Printed now) {
        Statement growth = span.growth();
        if (then.term().allowed().lower() <= 0 || now.term().allowed().lower() < 0) {
            return Outcome.notTestable(
                    span.check(), growth, Reasons.noPositiveBase(Subject.of(growth.figure()), span.base()));
        }
        Term change = now.term().dividedBy(then.term()).root(span.steps()).asChange();
        Comparison comparison =
                Comparison.equal(change, Term.printed(growth.quantity().orElseThrow()));
        return Outcome.of(
                span.check(),
                growth,
                List.of(then.statement(), now.statement()),
                comparison,
                Unit.PERCENT,
                phrases -> Map.of(
                        "base", phrases.period(span.base()),
                        "end", phrases.period(span.end()),
                        "then", phrases.level(then, unit),
                        "then_source", then.source(),
                        "now", phrases.level(now, unit),
                        "now_source", now.source()));
    }
}
