package org.tradebrief.reconcile;

import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;

/**
 * What the same amount in another currency says.
 *
 * <p>Where it is more precise than the amount that it restates and fits the period's average rate, it is the figure
 * that the compiler published, and states its own series. Otherwise it is a press conversion at some rate of the day,
 * and only bounds the amount that it restates.
 */
final class Equivalents {
    private Equivalents() {}

    static Optional<Constraint> constraint(ReadFigure read, FigureList figures, Catalogue catalogue, Origin origin) {
        Figure figure = read.figure();
        Optional<ReadFigure> restated = figures.byId(figure.relativeTo());
        Optional<Quantity> amount = restated.flatMap(other -> other.reading().allowed());
        Optional<Cell> amountCell = restated.flatMap(figures::cellOf);
        Optional<Cell> ownCell = figures.cellOf(read);
        if (amount.isEmpty() || amountCell.isEmpty() || ownCell.isEmpty()) {
            return Optional.empty();
        }
        Quantity own = read.reading().allowed().orElseThrow();
        String from = own.unit().code();
        String to = amount.get().unit().code();
        double band = band(catalogue, from, to);
        List<ExchangeRates.Quote> quotes = catalogue
                .rates()
                .quotes(
                        from,
                        to,
                        figure.period(),
                        Optional.of(figures.source(figure).published().lastDay()));
        if (isPrimary(own, amount.get(), quotes, band)) {
            return Optional.of(new Constraint.Level(figure.id(), ownCell.get(), own.interval(), origin));
        }
        return quotes.stream()
                .map(quote -> widened(quote.interval(), band))
                .reduce(Interval::hull)
                .map(rate -> new Constraint.Level(
                        figure.id(), amountCell.get(), own.interval().times(rate), origin));
    }

    private static boolean isPrimary(Quantity own, Quantity amount, List<ExchangeRates.Quote> quotes, double band) {
        Interval implied = amount.interval().dividedBy(own.interval());
        return own.isMorePreciseThan(amount)
                && quotes.stream()
                        .filter(quote -> quote.kind() == ExchangeRates.Kind.AVERAGE)
                        .anyMatch(quote -> widened(quote.interval(), band).meets(implied));
    }

    /** How far, in percent, publishers' rates between two currencies may differ; zero where none is declared. */
    static double band(Catalogue catalogue, String from, String to) {
        return catalogue.relations().conversions().stream()
                .filter(pair ->
                        pair.currencies().contains(from) && pair.currencies().contains(to))
                .mapToDouble(Relations.Conversion::band)
                .max()
                .orElse(0);
    }

    static Interval widened(Interval rate, double percent) {
        return rate.times(Interval.of(1 - percent / 100, 1 + percent / 100));
    }
}
