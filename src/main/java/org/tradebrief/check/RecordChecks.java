package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Expectation;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedNumber;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Claims that order a period against the ones before it: record, lowest ever, first above a number. */
final class RecordChecks implements Family {
    private static final Check RECORD =
            Check.of("claim.record", "now", "now_source", "earlier", "earlier_period", "earlier_source", "since");
    private static final Check FIRST_ABOVE = Check.of(
            "claim.first-above", "mark", "now", "now_source", "earlier", "earlier_period", "earlier_source", "since");
    private static final long DAYS_OF_LEAP_AND_FEBRUARY = 3;

    @Override
    public List<Check> checks() {
        return List.of(RECORD, FIRST_ABOVE);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        Claim.RECORD.in(evidence).forEach(claim -> judge(evidence, claim, RECORD, 1, docket));
        Claim.RECORD_LOW.in(evidence).forEach(claim -> judge(evidence, claim, RECORD, -1, docket));
        Claim.FIRST_ABOVE.in(evidence).forEach(claim -> judge(evidence, claim, FIRST_ABOVE, 1, docket));
    }

    /**
     * A claim about a series, with the level that supports it least and the earlier one that contradicts it most.
     *
     * @param direction 1 where the claim is to be above, -1 where it is to be below
     */
    private record Case(ReadFigure claim, Unit unit, Level.Printed now, Level best, Period since, int direction) {}

    private static void judge(Evidence evidence, ReadFigure claim, Check check, int direction, Docket docket) {
        Subject subject = Subject.of(claim.figure());
        Period period = claim.figure().period();
        Comparator<Level> order =
                Comparator.comparingDouble(level -> direction * level.term().value());
        boolean tested = false;
        for (Series series : evidence.series(subject)) {
            List<Level> earlier = earlier(evidence, series, period);
            Optional<Level.Printed> now = series.at(period).stream().min(order);
            if (now.isPresent() && !earlier.isEmpty()) {
                Level best = earlier.stream().max(order).orElseThrow();
                Period since = earlier.stream()
                        .map(Level::period)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                Case record = new Case(claim, series.unit(), now.get(), best, since, direction);
                docket.take(check == RECORD ? record(record) : firstAbove(evidence, record));
                tested = true;
            }
        }
        if (!tested) {
            docket.take(Outcome.notTestable(
                    check,
                    claim,
                    evidence.isPrinted(subject, period)
                            ? Reasons.noEarlierPeriod(subject)
                            : Reasons.noLevel(subject, period)));
        }
    }

    /** Earlier levels of periods of the same kind, printed or implied by growth. */
    private static List<Level> earlier(Evidence evidence, Series series, Period period) {
        List<Level> levels = new ArrayList<>(evidence.implied(series));
        series.cells().forEach(levels::addAll);
        return levels.stream()
                .filter(level -> level.period().frequency() == period.frequency())
                .filter(level -> Math.abs(level.period().days() - period.days()) <= DAYS_OF_LEAP_AND_FEBRUARY)
                .filter(level -> level.period().start().isBefore(period.start()))
                .toList();
    }

    private static Outcome record(Case tested) {
        Term now = tested.now().term().times(tested.direction());
        Term best = tested.best().term().times(tested.direction());
        Comparison signed = Comparison.above(now, best);
        Comparison comparison =
                new Comparison(tested.now().term(), tested.best().term(), signed.verdict(), signed.gap());
        return Outcome.of(
                RECORD, tested.claim(), figures(tested), comparison, tested.unit(), phrases -> facts(phrases, tested));
    }

    private static Outcome firstAbove(Evidence evidence, Case tested) {
        Optional<Quantity> mark = PrintedNumber.read(
                        tested.claim().figure().printed(),
                        Expectation.AMOUNT,
                        evidence.source(tested.claim().figure()).conventions())
                .allowed()
                .filter(quantity -> quantity.unit().equals(tested.unit()));
        if (mark.isEmpty()) {
            return Outcome.notTestable(FIRST_ABOVE, tested.claim(), Reasons.unknownWords());
        }
        Term exactly = Term.exact(mark.get().value().doubleValue());
        Comparison above = Comparison.above(tested.now().term(), exactly);
        Comparison before = Comparison.atMost(tested.best().term(), exactly);
        Comparison worse = above.verdict().compareTo(before.verdict()) >= 0 ? above : before;
        return Outcome.of(FIRST_ABOVE, tested.claim(), figures(tested), worse, tested.unit(), phrases -> {
            Map<String, String> facts = facts(phrases, tested);
            facts.put("mark", phrases.numbers().value(mark.get().value(), tested.unit()));
            return facts;
        });
    }

    private static List<ReadFigure> figures(Case tested) {
        List<ReadFigure> figures = new ArrayList<>(tested.best().figures());
        figures.addFirst(tested.now().read());
        return figures;
    }

    private static Map<String, String> facts(Phrases phrases, Case tested) {
        return new java.util.HashMap<>(Map.of(
                "now", phrases.level(tested.now(), tested.unit()),
                "now_source", tested.now().source(),
                "earlier", phrases.level(tested.best(), tested.unit()),
                "earlier_period", phrases.period(tested.best().period()),
                "earlier_source", tested.best().source(),
                "since", phrases.period(tested.since())));
    }
}
