package org.tradebrief.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.ExchangeRates;
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
 * @param band how far, in percent, a writer's rate may be from a published one
 * @param restatementLeads whether the restatement is the primary figure: it is the more precise one, and the amount
 *     follows from it at the average rate of the period
 */
record Equivalence(
        String from,
        String to,
        Term implied,
        Interval exact,
        List<Quote> quotes,
        double band,
        boolean restatementLeads) {

    /**
     * A published rate.
     *
     * @param period the day or the period of which it is the rate or the average
     * @param rate all rates that would be printed like it
     */
    record Quote(Period period, Interval rate) {
        boolean isOfADay() {
            return period.frequency() == Period.Frequency.D;
        }

        /** How far an implied rate is from it, in percent. */
        double distance(Term implied) {
            return Math.abs(implied.value() / rate.centre() - 1) * 100;
        }
    }

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
        ExchangeRates rates = catalogue.rates();
        Optional<Quote> average = rates.average(from, to, period).map(rate -> new Quote(period, rate));
        Optional<Quote> ofTheDay = published.frequency() == Period.Frequency.D
                ? rates.onDay(from, to, published.start()).map(rate -> new Quote(published, rate))
                : Optional.empty();
        double band = band(catalogue, from, to);
        boolean leads = relativeWidth(restatement) < relativeWidth(amount)
                && average.filter(quote -> widened(quote.rate(), band).meets(implied.allowed()))
                        .isPresent();
        List<Quote> quotes = Stream.concat(average.stream(), ofTheDay.stream())
                .sorted(Comparator.comparingDouble(quote -> quote.distance(implied)))
                .toList();
        return new Equivalence(from, to, implied, exact, quotes, band, leads);
    }

    /** The implied rate against the nearest published one and its band. */
    Comparison comparison() {
        Interval rate = quotes.getFirst().rate();
        Interval allowed = widened(rate, band);
        return Comparison.equal(implied, Term.band(rate.centre(), allowed));
    }

    /** Whether some published rate gives the printed restatement to its last digit. */
    boolean isExact() {
        return quotes.stream().anyMatch(quote -> quote.rate().meets(exact));
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

    private static double relativeWidth(Quantity quantity) {
        return quantity.interval().width() / Math.abs(quantity.value().doubleValue());
    }
}
