package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.Unit;

/** Claims of order in words: record, larger share, faster than. */
final class ClaimChecks implements Family {
    private static final Check RECORD =
            Check.of("claim.record", "now", "now_source", "earlier", "earlier_period", "earlier_source", "since");
    private static final Check SHARE =
            Check.of("claim.larger-share", "at", "part", "whole", "whole_name").withThreshold();
    private static final Check EXCEEDS =
            Check.of("claim.exceeds", "own", "own_source", "other", "other_source", "other_series", "other_period");
    private static final String GROWTH = "growth:";

    @Override
    public List<Check> checks() {
        return List.of(RECORD, SHARE, EXCEEDS);
    }

    @Override
    public void judge(Evidence evidence, Consumer<Outcome> outcomes) {
        for (Statement claim : evidence.statements(Measure.CLAIM)) {
            switch (Claim.of(claim.figure().printed())) {
                case RECORD -> judgeRecord(evidence, claim, 1, outcomes);
                case RECORD_LOW -> judgeRecord(evidence, claim, -1, outcomes);
                case LARGER_SHARE -> judgeShare(evidence, claim, outcomes);
                case EXCEEDS -> judgeExceeds(evidence, claim, outcomes);
                case OTHER -> outcomes.accept(Outcome.notTestable(EXCEEDS, claim, Reasons.unknownWords()));
            }
        }
    }

    /** The weakest level of the period against the strongest one before it. */
    private static void judgeRecord(Evidence evidence, Statement claim, int sign, Consumer<Outcome> outcomes) {
        Subject subject = Subject.of(claim.figure());
        Period period = claim.figure().period();
        Comparator<Level> bySize =
                Comparator.comparingDouble(level -> sign * level.term().value());
        boolean tested = false;
        for (Series series : evidence.series(subject)) {
            List<Level> earlier = earlier(evidence, series, period);
            if (!series.at(period).isEmpty() && !earlier.isEmpty()) {
                Level.Printed now = series.at(period).stream().min(bySize).orElseThrow();
                Level best = earlier.stream().max(bySize).orElseThrow();
                Period since = earlier.stream()
                        .map(Level::period)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                outcomes.accept(record(claim, series.unit(), now, best, since, sign));
                tested = true;
            }
        }
        if (!tested) {
            boolean known = evidence.series(subject).stream()
                    .anyMatch(series -> !series.at(period).isEmpty());
            outcomes.accept(Outcome.notTestable(
                    RECORD, claim, known ? Reasons.noEarlierPeriod(subject) : Reasons.noLevel(subject, period)));
        }
    }

    private static List<Level> earlier(Evidence evidence, Series series, Period period) {
        Stream<Level> printed = series.cells().stream().flatMap(List::stream);
        return Stream.concat(printed, evidence.implied(series).stream())
                .filter(level -> level.period().frequency() == period.frequency())
                .filter(level -> level.period().days() > period.days() - 3)
                .filter(level -> level.period().start().isBefore(period.start()))
                .toList();
    }

    private static Outcome record(Statement claim, Unit unit, Level.Printed now, Level best, Period since, int sign) {
        return Outcome.of(
                RECORD,
                claim,
                List.of(now.statement(), best.statement()),
                sign > 0
                        ? Comparison.above(now.term(), best.term())
                        : Comparison.above(now.term().times(-1), best.term().times(-1)),
                unit,
                phrases -> Map.of(
                        "now", phrases.level(now, unit),
                        "now_source", now.source(),
                        "earlier", phrases.level(best, unit),
                        "earlier_period", phrases.period(best.period()),
                        "earlier_source", best.source(),
                        "since", phrases.period(since)));
    }

    private static void judgeShare(Evidence evidence, Statement claim, Consumer<Outcome> outcomes) {
        Figure figure = claim.figure();
        Subject part = Subject.of(figure);
        Subject whole = part.ofIndicator(figure.relativeTo());
        Term half = Term.exact(evidence.threshold(SHARE));
        boolean tested = false;
        for (Period period : ends(figure.period())) {
            for (Series parts : evidence.series(part)) {
                for (Level.Printed some : parts.at(period)) {
                    for (Level.Printed all :
                            evidence.series(whole, parts.unit()).at(period)) {
                        outcomes.accept(Outcome.of(
                                SHARE,
                                claim,
                                List.of(some.statement(), all.statement()),
                                Comparison.above(
                                        some.term().dividedBy(all.term()).times(100), half),
                                Unit.PERCENT,
                                phrases -> Map.of(
                                        "at", phrases.period(period),
                                        "part", phrases.level(some, parts.unit()),
                                        "whole", phrases.level(all, parts.unit()),
                                        "whole_name", phrases.indicator(whole.indicator()))));
                        tested = true;
                    }
                }
            }
        }
        if (!tested) {
            outcomes.accept(Outcome.notTestable(SHARE, claim, Reasons.noLevel(whole, figure.period())));
        }
    }

    /** The periods that a claim about a span speaks of: its two ends. */
    private static List<Period> ends(Period period) {
        return period.frequency() == Period.Frequency.SPAN
                ? List.of(period.firstYear(), period.lastYear())
                : List.of(period);
    }

    private static void judgeExceeds(Evidence evidence, Statement claim, Consumer<Outcome> outcomes) {
        Figure figure = claim.figure();
        List<Statement> own = growths(evidence, Subject.of(figure), figure.period());
        List<Statement> others = new ArrayList<>();
        if (figure.relativeTo().startsWith(GROWTH)) {
            String[] named = figure.relativeTo().substring(GROWTH.length()).split("\\.", 2);
            evidence.statements(other -> other.area().equals(named[0])
                            && other.indicator().equals(named[named.length - 1])
                            && isGrowthAround(other, figure.period()))
                    .forEach(others::add);
        }
        if (own.isEmpty() || others.isEmpty()) {
            String missing = own.isEmpty() ? figure.indicator() : figure.relativeTo();
            outcomes.accept(Outcome.notTestable(EXCEEDS, claim, Reasons.noGrowth(missing)));
        }
        for (Statement mine : own) {
            for (Statement other : others) {
                outcomes.accept(exceeds(claim, mine, other));
            }
        }
    }

    private static List<Statement> growths(Evidence evidence, Subject subject, Period period) {
        return evidence
                .statements(figure -> Subject.of(figure).equals(subject) && isGrowthAround(figure, period))
                .stream()
                .filter(statement -> statement.quantity().isPresent())
                .toList();
    }

    /** Growth in the period itself, or on average over years that end with it. */
    private static boolean isGrowthAround(Figure figure, Period period) {
        return figure.measure() == Measure.GROWTH && figure.period().equals(period)
                || figure.measure() == Measure.AVERAGE_GROWTH
                        && figure.period().lastYear().contains(period);
    }

    private static Outcome exceeds(Statement claim, Statement own, Statement other) {
        Term mine = Term.printed(own.quantity().orElseThrow());
        Quantity theirs = other.quantity().orElseThrow();
        return Outcome.of(
                EXCEEDS,
                claim,
                List.of(own, other),
                Comparison.above(mine, Term.printed(theirs)),
                Unit.PERCENT,
                phrases -> Map.of(
                        "own", phrases.printed(own),
                        "own_source", own.source(),
                        "other", phrases.printed(other),
                        "other_source", other.source(),
                        "other_series", phrases.series(other.figure()),
                        "other_period", phrases.period(other.figure().period())));
    }
}
