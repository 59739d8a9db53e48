package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Claims to make up the larger share of a whole. */
final class LargerShareChecks implements Family {
    private static final Check SHARE =
            Check.of("claim.larger-share", "at", "part", "whole", "whole_name").withThreshold();

    @Override
    public List<Check> checks() {
        return List.of(SHARE);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        Term half = Term.exact(SHARE.threshold(evidence.catalogue()));
        for (ReadFigure claim : Claim.LARGER_SHARE.in(evidence)) {
            Figure figure = claim.figure();
            Subject whole = Subject.of(figure).ofIndicator(figure.relativeTo());
            for (Period at : ends(figure.period())) {
                judge(evidence, claim, whole, at, half, docket);
            }
        }
    }

    /** The periods that a claim about a span speaks of: its two ends. */
    private static List<Period> ends(Period period) {
        return period.frequency() == Period.Frequency.SPAN
                ? List.of(period.firstYear(), period.lastYear())
                : List.of(period);
    }

    private static void judge(Evidence evidence, ReadFigure claim, Subject whole, Period at, Term half, Docket docket) {
        Subject part = Subject.of(claim.figure());
        boolean tested = false;
        for (Series parts : evidence.series(part)) {
            for (Level.Printed some : parts.at(at)) {
                for (Level.Printed all : evidence.series(whole, parts.unit()).at(at)) {
                    docket.take(outcome(claim, some, all, half));
                    tested = true;
                }
            }
        }
        if (!tested) {
            Subject missing = evidence.isPrinted(part, at) ? whole : part;
            docket.take(Outcome.notTestable(SHARE, claim, Reasons.noLevel(missing, at)));
        }
    }

    private static Outcome outcome(ReadFigure claim, Level.Printed part, Level.Printed whole, Term half) {
        Unit unit = part.quantity().unit();
        return Outcome.of(
                SHARE,
                claim,
                List.of(part.read(), whole.read()),
                Comparison.above(part.term().dividedBy(whole.term()).times(100), half),
                Unit.PERCENT,
                phrases -> Map.of(
                        "at", phrases.period(part.period()),
                        "part", phrases.level(part, unit),
                        "whole", phrases.level(whole, unit),
                        "whole_name", phrases.indicator(claim.figure().relativeTo())));
    }
}
