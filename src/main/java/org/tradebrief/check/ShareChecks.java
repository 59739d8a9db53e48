package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Printed shares and contributions to growth against the printed levels of part and whole. */
final class ShareChecks implements Family {
    private static final Check LEVELS =
            Check.of("share.levels", "part", "part_source", "whole", "whole_name", "whole_source");
    private static final Check CONTRIBUTION =
            Check.of("share.contribution", "base", "then", "now", "whole", "whole_name", "whole_source");

    @Override
    public List<Check> checks() {
        return List.of(LEVELS, CONTRIBUTION);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        evidence.numbers(Measure.SHARE).forEach(share -> judgeShare(evidence, share, docket));
        evidence.numbers(Measure.CONTRIBUTION)
                .forEach(contribution -> judgeContribution(evidence, contribution, docket));
    }

    private static void judgeShare(Evidence evidence, ReadFigure share, Docket docket) {
        Figure figure = share.figure();
        Subject whole = Subject.of(figure).ofIndicator(figure.relativeTo());
        boolean tested = false;
        for (Series parts : evidence.seriesOf(figure)) {
            for (Level.Printed part : parts.at(figure.period())) {
                for (Level.Printed total : evidence.series(whole, parts.unit()).at(figure.period())) {
                    docket.take(share(share, parts.unit(), part, total));
                    tested = true;
                }
            }
        }
        if (!tested) {
            Subject part = Subject.of(figure);
            Subject missing = evidence.isPrinted(part, figure.period()) ? whole : part;
            docket.take(Outcome.notTestable(LEVELS, share, Reasons.noLevel(missing, figure.period())));
        }
    }

    private static Outcome share(ReadFigure share, Unit unit, Level.Printed part, Level.Printed whole) {
        Term percent = part.term().dividedBy(whole.term()).times(100);
        return Outcome.of(
                LEVELS,
                share,
                List.of(part.read(), whole.read()),
                Comparison.equal(percent, Term.printed(share)),
                Unit.PERCENT,
                phrases -> Map.of(
                        "part", phrases.level(part, unit),
                        "part_source", part.source(),
                        "whole", phrases.level(whole, unit),
                        "whole_name", phrases.indicator(share.figure().relativeTo()),
                        "whole_source", whole.source()));
    }

    private static void judgeContribution(Evidence evidence, ReadFigure contribution, Docket docket) {
        Figure figure = contribution.figure();
        var base = figure.period().yearEarlier();
        Subject whole = Subject.of(figure).ofIndicator(figure.relativeTo());
        boolean tested = false;
        for (Series parts : evidence.seriesOf(figure)) {
            for (Level.Printed now : parts.at(figure.period())) {
                for (Level.Printed then : parts.at(base)) {
                    for (Level.Printed total :
                            evidence.series(whole, parts.unit()).at(base)) {
                        docket.take(contribution(contribution, parts.unit(), then, now, total));
                        tested = true;
                    }
                }
            }
        }
        if (!tested) {
            docket.take(Outcome.notTestable(CONTRIBUTION, contribution, Reasons.noLevel(whole, base)));
        }
    }

    private static Outcome contribution(
            ReadFigure contribution, Unit unit, Level.Printed then, Level.Printed now, Level.Printed whole) {
        Term points = now.term().minus(then.term()).dividedBy(whole.term()).times(100);
        return Outcome.of(
                CONTRIBUTION,
                contribution,
                List.of(then.read(), now.read(), whole.read()),
                Comparison.equal(points, Term.printed(contribution)),
                Unit.PERCENTAGE_POINT,
                phrases -> Map.of(
                        "base", phrases.period(then.period()),
                        "then", phrases.level(then, unit),
                        "now", phrases.level(now, unit),
                        "whole", phrases.level(whole, unit),
                        "whole_name", phrases.indicator(contribution.figure().relativeTo()),
                        "whole_source", whole.source()));
    }
}
