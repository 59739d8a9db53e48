package org.tradebrief.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;

/** A printed amount a minute, hour or day against every printed level of the amount that it restates. */
final class RateChecks implements Family {
    private static final Check LEVEL =
            Check.of("rate.level", "amount", "amount_source", "amount_period", "computed", "per", "rate_source");

    /** Lengths of time that amounts are restated for. */
    private enum Per {
        MINUTE(1440, "a minute", "每分钟"),
        HOUR(24, "an hour", "每小时"),
        DAY(1, "a day", "每天");

        private final int aDay;
        private final Words words;

        Per(int aDay, String english, String chinese) {
            this.aDay = aDay;
            this.words = new Words(english, chinese);
        }

        /** How many of them a period holds. */
        double in(Period period) {
            return (double) period.days() * aDay;
        }

        static Optional<Per> parse(String code) {
            return Arrays.stream(values())
                    .filter(per -> per.name().equals(code.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    @Override
    public List<Check> checks() {
        return List.of(LEVEL);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        for (ReadFigure rate : evidence.numbers(Measure.RATE)) {
            String reference = rate.figure().relativeTo();
            Optional<Per> per = Per.parse(reference.substring(reference.indexOf('/') + 1));
            Optional<ReadFigure> restated = evidence.restatedBy(rate.figure());
            if (per.isPresent() && restated.isPresent()) {
                judge(evidence, rate, restated.get().figure(), per.get(), docket);
            } else {
                docket.take(Outcome.notTestable(LEVEL, rate, Reasons.noFigure(reference)));
            }
        }
    }

    private static void judge(Evidence evidence, ReadFigure rate, Figure restated, Per per, Docket docket) {
        Subject subject = Subject.of(restated);
        Quantity printed = rate.reading().allowed().orElseThrow();
        List<Level.Printed> levels = evidence.series(subject, printed.unit()).at(restated.period());
        if (levels.isEmpty()) {
            docket.take(Outcome.notTestable(LEVEL, rate, Reasons.noLevel(subject, restated.period())));
        }
        levels.forEach(level -> docket.take(outcome(rate, printed, level, per)));
    }

    private static Outcome outcome(ReadFigure rate, Quantity printed, Level.Printed level, Per per) {
        Term computed = level.term().dividedBy(per.in(level.period()));
        return Outcome.of(
                LEVEL,
                rate,
                List.of(level.read()),
                Comparison.equal(computed, Term.printed(printed)),
                printed.unit(),
                phrases -> Map.of(
                        "amount", phrases.level(level, printed.unit()),
                        "amount_source", level.source(),
                        "amount_period", phrases.period(level.period()),
                        "computed", bounded(phrases, level.quantity(), computed.allowed()),
                        "per", phrases.of(per.words),
                        "rate_source",
                                phrases.source(rate.figure(), level.read().figure())));
    }

    /** Of a hedged amount the end that its words stand for, of any other both ends. */
    private static String bounded(Phrases phrases, Quantity amount, Interval computed) {
        return switch (amount.hedge()) {
            case OVER -> phrases.numbers().atLeast(computed.lower(), amount.unit());
            case NEARLY -> phrases.numbers().atMost(computed.upper(), amount.unit());
            case NONE, APPROXIMATE, RANGE -> phrases.range(computed, amount.unit());
        };
    }
}
