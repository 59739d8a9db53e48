package org.tradebrief.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** Amounts restated in another currency: which published rate they fit, and which of the two is the primary figure. */
final class ExchangeChecks implements Family {
    private static final Check EQUIVALENT =
            Check.of("exchange.equivalent", "amount", "ratio", "units", "rates", "nearest", "band", "exactly");
    private static final Check PRIMARY = Check.of("exchange.primary", "amount");
    private static final Words EXACTLY =
            new Words("a published rate gives the restated amount exactly", "按已公布的汇率可得出完全一致的换算金额");
    private static final Words NOT_EXACTLY =
            new Words("no published rate gives the restated amount exactly", "没有任何已公布的汇率能得出完全一致的换算金额");

    @Override
    public List<Check> checks() {
        return List.of(EQUIVALENT, PRIMARY);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        for (ReadFigure restatement : evidence.numbers(Measure.EQUIVALENT)) {
            Optional<ReadFigure> restated = evidence.restatedBy(restatement.figure())
                    .filter(read -> read.reading().allowed().isPresent());
            if (restated.isPresent()) {
                judge(evidence, restatement, restated.get(), docket);
            } else {
                String reference = restatement.figure().relativeTo();
                docket.take(Outcome.notTestable(EQUIVALENT, restatement, Reasons.noFigure(reference)));
            }
        }
    }

    private static void judge(Evidence evidence, ReadFigure restatement, ReadFigure restated, Docket docket) {
        Equivalence equivalence = Equivalence.of(
                restatement.reading().allowed().orElseThrow(),
                restated.reading().allowed().orElseThrow(),
                restatement.figure().period(),
                evidence.source(restatement.figure()).published(),
                evidence.catalogue());
        if (equivalence.quotes().isEmpty()) {
            docket.take(
                    Outcome.notTestable(EQUIVALENT, restatement, Reasons.noRate(equivalence.from(), equivalence.to())));
            return;
        }
        docket.take(Outcome.of(
                EQUIVALENT,
                restatement,
                List.of(restated),
                equivalence.comparison(),
                equivalence.unit(),
                phrases -> Map.of(
                        "amount", phrases.printed(restated),
                        "ratio", phrases.range(equivalence.exact(), equivalence.unit()),
                        "units", units(phrases, equivalence),
                        "rates", rates(phrases, equivalence),
                        "nearest", nearest(phrases, equivalence),
                        "band", phrases.numbers().value(oneDecimal(equivalence.band()), Unit.PERCENT),
                        "exactly", phrases.of(equivalence.isExact() ? EXACTLY : NOT_EXACTLY))));
        docket.take(Outcome.of(
                PRIMARY,
                restatement,
                List.of(restated),
                equivalence.restatementLeads() ? Verdict.FAILS : Verdict.HOLDS,
                phrases -> Map.of("amount", phrases.printed(restated))));
    }

    private static String units(Phrases phrases, Equivalence equivalence) {
        return phrases.of(equivalence.to() + " per " + equivalence.from(), equivalence.to() + "/" + equivalence.from());
    }

    private static String rates(Phrases phrases, Equivalence equivalence) {
        return equivalence.quotes().stream()
                .map(quote -> rate(phrases, equivalence, quote))
                .collect(Collectors.joining(phrases.of(", ", "，")));
    }

    /** Which of the rates comes nearest to that of the restatement. */
    private static String nearest(Phrases phrases, Equivalence equivalence) {
        Equivalence.Quote nearest = equivalence.quotes().getFirst();
        String when = phrases.period(nearest.period());
        return nearest.isOfADay()
                ? phrases.of("the rate on " + when, when + "的汇率")
                : phrases.of("the average of " + when, when + "的平均汇率");
    }

    private static String rate(Phrases phrases, Equivalence equivalence, Equivalence.Quote quote) {
        String rate = phrases.numbers().value(quote.rate().centre(), quote.rate(), equivalence.unit());
        String away = phrases.numbers().value(oneDecimal(quote.distance(equivalence.implied())), Unit.PERCENT);
        String when = phrases.period(quote.period());
        return quote.isOfADay()
                ? phrases.of(rate + " on " + when + " (" + away + " away)", when + "为" + rate + "（相差" + away + "）")
                : phrases.of(
                        rate + " on average in " + when + " (" + away + " away)",
                        when + "平均为" + rate + "（相差" + away + "）");
    }

    private static BigDecimal oneDecimal(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
    }
}
