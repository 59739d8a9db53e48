package org.tradebrief.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.catalogue.ExchangeRates.Kind;
import org.tradebrief.catalogue.ExchangeRates.Quote;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/**
 * What is said, in one language, of the rates that an amount may have been restated at.
 *
 * @param phrases the language
 * @param equivalence the amount, its restatement and the rates
 * @param period the period of the amount
 * @param published when the restatement was printed
 */
record RateWords(Phrases phrases, Equivalence equivalence, Period period, Period published) {
    private static final Words EXACTLY =
            new Words("a published rate gives the restated amount exactly", "按已公布的汇率可得出完全一致的换算金额");
    private static final Words NOT_EXACTLY =
            new Words("no published rate gives the restated amount exactly", "没有任何已公布的汇率能得出完全一致的换算金额");

    /** The placeholders of the check. */
    Map<String, String> facts(ReadFigure amount) {
        return Map.of(
                "amount", phrases.printed(amount),
                "ratio", phrases.range(equivalence.exact(), equivalence.unit()),
                "units",
                        phrases.of(
                                equivalence.to() + " per " + equivalence.from(),
                                equivalence.to() + "/" + equivalence.from()),
                "rates", rates(),
                "fit", fit(),
                "nearest", named(equivalence.quotes().getFirst()),
                "band", band(),
                "exactly", phrases.of(equivalence.isExact() ? EXACTLY : NOT_EXACTLY));
    }

    /** Every rate with its kind, day, source and distance, and which are missing. */
    private String rates() {
        Stream<String> known = equivalence.quotes().stream().map(this::rate);
        Stream<String> missing = equivalence.missing().stream().map(this::missing);
        return Stream.concat(known, missing).collect(Collectors.joining(phrases.of("; ", "；")));
    }

    private String rate(Quote quote) {
        String rate = phrases.numbers().value(quote.interval().centre(), quote.interval(), equivalence.unit());
        return phrases.of(
                rate + ", the " + named(quote) + " (" + quote.source() + "; " + away(quote) + " away)",
                named(quote) + "为" + rate + "（" + quote.source() + "；相差" + away(quote) + "）");
    }

    private String missing(Kind kind) {
        boolean dayUnknown = kind != Kind.AVERAGE && Equivalence.day(published).isEmpty();
        String of = phrases.period(kind == Kind.AVERAGE ? period : published);
        String name = phrases.of(kind.words());
        return dayUnknown
                ? phrases.of("no " + name + ", because the day of publication is not known", "发布日期不详，无从查" + name)
                : phrases.of("no " + name + " of " + of + " in the rates file", "汇率文件中没有" + of + "的" + name);
    }

    /** Which rates fit; by how much the nearest misses where none does. */
    private String fit() {
        List<Quote> fitting = equivalence.fitting();
        if (fitting.isEmpty()) {
            Quote nearest = equivalence.quotes().getFirst();
            return phrases.of(
                    "none fits within " + band() + "; the nearest, the " + named(nearest) + ", misses by "
                            + away(nearest),
                    "没有汇率在" + band() + "以内相符；最接近的" + named(nearest) + "相差" + away(nearest));
        }
        String names = fitting.stream().map(this::named).collect(Collectors.joining(phrases.of(" and the ", "和")));
        return phrases.of(
                "the " + names + (fitting.size() == 1 ? " fits" : " fit") + " within " + band(),
                names + "在" + band() + "以内相符");
    }

    private String named(Quote quote) {
        String when = phrases.period(quote.period());
        String kind = phrases.of(quote.kind().words());
        return phrases.of(kind + " of " + when, when + "的" + kind);
    }

    private String away(Quote quote) {
        BigDecimal percent = BigDecimal.valueOf(equivalence.distance(quote));
        return phrases.numbers().value(percent.setScale(1, RoundingMode.HALF_UP), Unit.PERCENT);
    }

    /** The band as it is declared: 1.5%, 1%, 10%. */
    private String band() {
        BigDecimal declared = BigDecimal.valueOf(equivalence.band()).stripTrailingZeros();
        return phrases.numbers().value(declared.setScale(Math.max(0, declared.scale())), Unit.PERCENT);
    }
}
