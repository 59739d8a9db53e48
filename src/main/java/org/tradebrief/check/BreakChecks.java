package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Look-alike series of different definition side by side: where they differ the series breaks, nobody is wrong. */
final class BreakChecks implements Family {
    private static final Check CONCEPTS =
            Check.of("break.concepts", "value", "value_source", "other", "other_source", "other_series", "at");

    @Override
    public List<Check> checks() {
        return List.of(CONCEPTS);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        for (Relations.Break pair : evidence.catalogue().relations().breaks()) {
            for (Series concept : evidence.series()) {
                if (concept.subject().indicator().equals(pair.concept())) {
                    Series other = evidence.series(concept.subject().ofIndicator(pair.other()), concept.unit());
                    judge(levels(evidence, concept), levels(evidence, other), other, docket);
                }
            }
        }
    }

    private static List<Level> levels(Evidence evidence, Series series) {
        List<Level> levels = new ArrayList<>();
        series.cells().forEach(levels::addAll);
        levels.addAll(evidence.implied(series));
        return levels;
    }

    private static void judge(List<Level> concept, List<Level> other, Series otherSeries, Docket docket) {
        for (Level level : concept) {
            other.stream()
                    .filter(lookAlike -> lookAlike.period().equals(level.period()))
                    .forEach(lookAlike -> docket.take(outcome(level, lookAlike, otherSeries)));
        }
    }

    private static Outcome outcome(Level level, Level other, Series otherSeries) {
        Unit unit = otherSeries.unit();
        List<ReadFigure> others =
                new ArrayList<>(level.figures().subList(1, level.figures().size()));
        others.addAll(other.figures());
        return Outcome.of(
                CONCEPTS,
                level.figures().getFirst(),
                others,
                Comparison.equal(level.term(), other.term()),
                unit,
                phrases -> Map.of(
                        "value", phrases.level(level, unit),
                        "value_source", level.source(),
                        "other", phrases.level(other, unit),
                        "other_source", other.source(),
                        "other_series", phrases.series(otherSeries.subject()),
                        "at", phrases.period(level.period())));
    }
}
