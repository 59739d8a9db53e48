package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Printed growth against the growth of printed levels: over a year, and on average over a span of years. */
final class GrowthChecks implements Family {
    private static final Check LEVELS =
            Check.of("growth.levels", "base", "end", "then", "then_source", "now", "now_source");
    private static final Check AVERAGE =
            Check.of("growth.average", "base", "end", "then", "then_source", "now", "now_source");

    @Override
    public List<Check> checks() {
        return List.of(LEVELS, AVERAGE);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        for (ReadFigure growth : evidence.numbers(Measure.GROWTH)) {
            Figure figure = growth.figure();
            judge(evidence, new Span(LEVELS, growth, Evidence.base(figure), figure.period(), 1), docket);
        }
        for (ReadFigure growth : evidence.numbers(Measure.AVERAGE_GROWTH)) {
            Period span = growth.figure().period();
            judge(evidence, new Span(AVERAGE, growth, span.firstYear(), span.lastYear(), span.yearlySteps()), docket);
        }
    }

    /** A printed growth from a base to an end in some equal steps. */
    private record Span(Check check, ReadFigure growth, Period base, Period end, int steps) {
        Subject subject() {
            return Subject.of(growth.figure());
        }
    }

    private static void judge(Evidence evidence, Span span, Docket docket) {
        boolean tested = false;
        for (Series series : evidence.seriesOf(span.growth().figure())) {
            for (Level.Printed now : series.at(span.end())) {
                for (Level.Printed then : series.at(span.base())) {
                    docket.take(outcome(span, series.unit(), then, now));
                    tested = true;
                }
            }
        }
        if (!tested) {
            Period missing = evidence.isPrinted(span.subject(), span.end()) ? span.base() : span.end();
            docket.take(Outcome.notTestable(span.check(), span.growth(), Reasons.noLevel(span.subject(), missing)));
        }
    }

    private static Outcome outcome(Span span, Unit unit, Level.Printed then, Level.Printed now) {
        if (then.term().allowed().lower() <= 0 || now.term().allowed().lower() < 0) {
            return Outcome.notTestable(span.check(), span.growth(), Reasons.notPositive(span.subject(), span.base()));
        }
        Term factor = now.term().dividedBy(then.term()).root(span.steps());
        return Outcome.of(
                span.check(),
                span.growth(),
                List.of(then.read(), now.read()),
                Comparison.equal(factor.asChange(), Term.printed(span.growth())),
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
