package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;

/** Amounts restated in another currency: which published rate they fit, and which of the two is the primary figure. */
final class ExchangeChecks implements Family {
    private static final Check EQUIVALENT =
            Check.of("exchange.equivalent", "amount", "ratio", "units", "rates", "fit", "nearest", "band", "exactly");
    private static final Check PRIMARY = Check.of("exchange.primary", "amount", "digits", "amount_digits");

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
        Quantity printed = restatement.reading().allowed().orElseThrow();
        Quantity amount = restated.reading().allowed().orElseThrow();
        Period period = restatement.figure().period();
        Period published = evidence.source(restatement.figure()).published();
        Equivalence equivalence = Equivalence.of(printed, amount, period, published, evidence.catalogue());
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
                phrases -> new RateWords(phrases, equivalence, period, published).facts(restated)));
        docket.take(Outcome.of(
                PRIMARY,
                restatement,
                List.of(restated),
                equivalence.restatementLeads() ? Verdict.FAILS : Verdict.HOLDS,
                phrases -> Map.of(
                        "amount", phrases.printed(restated),
                        "digits", Integer.toString(printed.significantDigits()),
                        "amount_digits", Integer.toString(amount.significantDigits()))));
    }
}
