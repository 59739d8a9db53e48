package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Claims to grow faster than something else, and claims in words that no check knows. */
final class ExceedChecks implements Family {
    private static final Check EXCEEDS = Check.of(
            "claim.exceeds",
            "own",
            "own_source",
            "other",
            "other_source",
            "other_series",
            "other_period",
            "other_growth");
    private static final Check WORDS = Check.of("claim.words");
    private static final String GROWTH = "growth:";

    @Override
    public List<Check> checks() {
        return List.of(EXCEEDS, WORDS);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        Claim.OTHER
                .in(evidence)
                .forEach(claim -> docket.take(Outcome.notTestable(WORDS, claim, Reasons.unknownWords())));
        for (ReadFigure claim : Claim.EXCEEDS.in(evidence)) {
            Optional<Subject> other = compared(claim.figure());
            if (other.isPresent()) {
                judge(evidence, claim, other.get(), docket);
            } else {
                docket.take(Outcome.notTestable(EXCEEDS, claim, Reasons.unknownWords()));
            }
        }
    }

    /** What the claim compares its growth with: {@code growth:AREA.INDICATOR}, in any direction of trade. */
    private static Optional<Subject> compared(Figure claim) {
        String reference = claim.relativeTo();
        int dot = reference.lastIndexOf('.');
        return reference.startsWith(GROWTH) && dot > 0
                ? Optional.of(
                        new Subject(reference.substring(GROWTH.length(), dot), reference.substring(dot + 1), Flow.N))
                : Optional.empty();
    }

    private static void judge(Evidence evidence, ReadFigure claim, Subject compared, Docket docket) {
        Subject subject = Subject.of(claim.figure());
        Period period = claim.figure().period();
        List<ReadFigure> own = growth(evidence, subject, period);
        List<ReadFigure> others = evidence.subjects().stream()
                .filter(other -> other.ofFlow(Flow.N).equals(compared))
                .flatMap(other -> growth(evidence, other, period).stream())
                .toList();
        if (own.isEmpty() || others.isEmpty()) {
            Subject missing = own.isEmpty() ? subject : compared;
            docket.take(Outcome.notTestable(EXCEEDS, claim, Reasons.noGrowth(missing, period)));
        }
        for (ReadFigure mine : own) {
            others.forEach(theirs -> docket.take(outcome(claim, mine, theirs)));
        }
    }

    /** Growth printed for a period, and average growth over years that end with it. */
    private static List<ReadFigure> growth(Evidence evidence, Subject subject, Period period) {
        return evidence.about(subject).stream()
                .filter(read -> isAround(read.figure(), period))
                .filter(read -> read.reading().allowed().isPresent())
                .toList();
    }

    private static boolean isAround(Figure figure, Period period) {
        return figure.measure() == Measure.GROWTH && figure.period().equals(period)
                || figure.measure() == Measure.AVERAGE_GROWTH
                        && figure.period().lastYear().contains(period);
    }

    private static Outcome outcome(ReadFigure claim, ReadFigure own, ReadFigure other) {
        return Outcome.of(
                EXCEEDS,
                claim,
                List.of(own, other),
                Comparison.above(Term.printed(own), Term.printed(other)),
                Unit.PERCENT,
                phrases -> Map.of(
                        "own", phrases.amount(own),
                        "own_source", phrases.source(own.figure(), claim.figure()),
                        "other", phrases.amount(other),
                        "other_source", phrases.source(other.figure(), claim.figure()),
                        "other_series", phrases.series(Subject.of(other.figure())),
                        "other_period", phrases.period(other.figure().period()),
                        "other_growth", phrases.growth(other)));
    }
}
