package org.tradebrief.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.ExchangeRates.Kind;
import org.tradebrief.catalogue.ExchangeRates.Quote;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.Unit;

/**
 * An amount and its restatement in another currency, with the exchange rate that the two imply.
 *
 * @param from code of the currency of which one unit is priced
 * @param to code of the currency that it is priced in; the rate is 1 or more
 * @param implied the rate that the two imply; what agrees with the amount exactly as printed counts as the same
 * @param exact every rate that turns the amount exactly as printed into the restatement
 * @param quotes published rates that the writer may have used, the nearest to the implied rate first
 * @param missing kinds of rates that the writer may have used too, but that no file declares
 * @param band how far, in percent, a writer's rate may be from a published one
 * @param restatementLeads whether the restatement is the primary figure: it has more significant digits, and the
 *     amount follows from it at the average rate of the period
 */
record Equivalence(
        String from,
        String to,
        Term implied,
        Interval exact,
        List<Quote> quotes,
        List<Kind> missing,
        double band,
        boolean restatementLeads) {

    static Equivalence of(Quantity restatement, Quantity amount, Period period, Period published, Catalogue catalogue) {
        Interval asPrinted = Interval.of(amount.value(), amount.value()).dividedBy(restatement.interval());
        Interval widest = amount.interval().dividedBy(restatement.interval());
        double ratio = amount.value().doubleValue() / restatement.value().doubleValue();
        boolean inverse = ratio < 1;
        double value = inverse ? 1 / ratio : ratio;
        Interval exact = inverse ? inverse(asPrinted) : asPrinted;
        double slack = Math.max(value - exact.lower(), exact.upper() - value);
        Term implied = new Term(value, inverse ? inverse(widest) : widest, slack);
        String from = (inverse ? amount : restatement).unit().code();
        String to = (inverse ? restatement : amount).unit().code();
        List<Quote> quotes = catalogue.rates().quotes(from, to, period, day(published)).stream()
                .sorted(Comparator.comparingDouble(quote -> distance(quote, implied)))
                .toList();
        List<Kind> missing = Stream.of(Kind.values())
                .filter(kind -> quotes.stream().noneMatch(quote -> quote.kind() == kind))
                .toList();
        double band = band(catalogue, from, to);
        boolean leads = restatement.isMorePreciseThan(amount)
                && quotes.stream()
                        .filter(quote -> quote.kind() == Kind.AVERAGE)
                        .anyMatch(quote -> widened(quote.interval(), band).meets(implied.allowed()));
        return new Equivalence(from, to, implied, exact, quotes, missing, band, leads);
    }

    /** The day of publication; empty where only a longer period is known. */
    static Optional<LocalDate> day(Period published) {
        return published.frequency() == Period.Frequency.D ? Optional.of(published.start()) : Optional.empty();
    }

    /** How far the implied rate is from a published one, in percent. */
    double distance(Quote quote) {
        return distance(quote, implied);
    }

    private static double distance(Quote quote, Term implied) {
        return Math.abs(implied.value() / quote.interval().centre() - 1) * 100;
    }

    /** The published rates that give the restatement, with their own rounding and the band; the nearest first. */
    List<Quote> fitting() {
        return quotes.stream()
                .filter(quote -> widened(quote.interval(), band).meets(exact))
                .toList();
    }

    /** The implied rate against the nearest published one and its band. */
    Comparison comparison() {
        Interval rate = quotes.getFirst().interval();
        Interval allowed = widened(rate, band);
        return Comparison.equal(implied, Term.band(rate.centre(), allowed));
    }

    /** Whether some published rate gives the printed restatement to its last digit. */
    boolean isExact() {
        return quotes.stream().anyMatch(quote -> quote.interval().meets(exact));
    }

    /** The rate's unit: so much of one currency for one of the other. */
    Unit unit() {
        return new Unit(to + "/" + from, Unit.Kind.COUNT);
    }

    private static double band(Catalogue catalogue, String from, String to) {
        return catalogue.relations().conversions().stream()
                .filter(pair -> pair.currencies().containsAll(List.of(from, to)))
                .mapToDouble(pair -> pair.band())
                .max()
                .orElse(0);
    }

    private static Interval widened(Interval rate, double percent) {
        return rate.times(Interval.of(1 - percent / 100, 1 + percent / 100));
    }

    private static Interval inverse(Interval ratio) {
        return Interval.point(1).dividedBy(ratio);
    }
}
