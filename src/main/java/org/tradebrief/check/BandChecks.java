package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Growth, printed or between printed levels, against what the catalogue calls plausible for the indicator. */
final class BandChecks implements Family {
    private static final Check LEVELS = Check.of("band.levels", "then", "then_source", "then_period");
    private static final Check GROWTH = Check.of("band.growth");

    @Override
    public List<Check> checks() {
        return List.of(LEVELS, GROWTH);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        for (Series series : evidence.series()) {
            plausible(evidence, series.subject().indicator()).ifPresent(band -> judge(series, band, docket));
        }
        for (Measure measure : List.of(Measure.GROWTH, Measure.AVERAGE_GROWTH)) {
            for (ReadFigure growth : evidence.numbers(measure)) {
                plausible(evidence, growth.figure().indicator())
                        .ifPresent(band -> docket.take(Outcome.of(
                                GROWTH,
                                growth,
                                List.of(),
                                Comparison.equal(Term.printed(growth), band),
                                Unit.PERCENT,
                                _ -> Map.of())));
            }
        }
    }

    /** The plausible change in percent a year. */
    private static Optional<Term> plausible(Evidence evidence, String indicator) {
        return evidence.catalogue()
                .indicator(indicator)
                .flatMap(known -> Optional.ofNullable(known.growthBand()))
                .map(band -> Term.band(Interval.of(band.get(0), band.get(1))));
    }

    private static void judge(Series series, Term band, Docket docket) {
        for (List<Level.Printed> cell : series.cells()) {
            for (Level.Printed then : series.at(cell.getFirst().slot().yearEarlier())) {
                if (then.term().allowed().lower() > 0) {
                    for (Level.Printed now : cell) {
                        judge(series, then, now, band, docket);
                    }
                }
            }
        }
    }

    private static void judge(Series series, Level.Printed then, Level.Printed now, Term band, Docket docket) {
        Comparison comparison =
                Comparison.equal(now.term().dividedBy(then.term()).asChange(), band);
        if (docket.counts(LEVELS, series.subject().indicator(), comparison.verdict())) {
            docket.word(outcome(series.unit(), then, now, comparison));
        }
    }

    private static Outcome outcome(Unit unit, Level.Printed then, Level.Printed now, Comparison comparison) {
        return Outcome.of(
                LEVELS,
                now.read(),
                List.of(then.read()),
                comparison,
                Unit.PERCENT,
                phrases -> Map.of(
                        "then", phrases.level(then, unit),
                        "then_source",
                                phrases.source(then.read().figure(), now.read().figure()),
                        "then_period", phrases.period(then.period())));
    }
}
