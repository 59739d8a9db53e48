package org.tradebrief.reconcile;

import java.util.Optional;
import org.tradebrief.catalogue.Catalogue;
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
        Optional<Interval> average = catalogue
                .rates()
                .average(from, to, figure.period())
                .map(rate -> widened(rate, band(catalogue, from, to)));
        Optional<Interval> ofTheDay = catalogue
                .rates()
                .onDay(from, to, figures.source(figure).published().end().minusDays(1))
                .map(rate -> widened(rate, band(catalogue, from, to)));
        if (isPrimary(own, amount.get(), average)) {
            return Optional.of(new Constraint.Level(figure.id(), ownCell.get(), own.interval(), origin));
        }
        return average.map(rate -> ofTheDay.map(rate::hull).orElse(rate))
                .or(() -> ofTheDay)
                .map(rate -> new Constraint.Level(
                        figure.id(), amountCell.get(), own.interval().times(rate), origin));
    }

    private static boolean isPrimary(Quantity own, Quantity amount, Optional<Interval> average) {
        boolean morePrecise = relativeWidth(own) < relativeWidth(amount);
        Interval implied = amount.interval().dividedBy(own.interval());
        return morePrecise && average.filter(implied::meets).isPresent();
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

    private static double relativeWidth(Quantity quantity) {
        return quantity.interval().width() / Math.abs(quantity.value().doubleValue());
    }
}
