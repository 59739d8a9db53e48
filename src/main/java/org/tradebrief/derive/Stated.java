package org.tradebrief.derive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.FigureList;

/** What figures state that formulas may use as it was printed: levels, growths and shares, and targets. */
public final class Stated {
    private Stated() {}

    /** The levels, growths and shares of figures that stand as they were printed. */
    public static PrintedFigures printed(FigureList figures, Set<String> superseded) {
        return new PrintedFigures(figures.all().stream()
                .filter(read -> !superseded.contains(read.figure().id()))
                .flatMap(read -> printed(read, figures).stream())
                .toList());
    }

    /** The targets among figures. */
    public static List<Target> targets(FigureList figures) {
        return figures.all().stream()
                .filter(read -> read.figure().measure() == Measure.TARGET)
                .flatMap(Stated::target)
                .toList();
    }

    private static Optional<PrintedFigure> printed(ReadFigure read, FigureList figures) {
        Figure figure = read.figure();
        Optional<Quantity> quantity = read.reading().allowed();
        Optional<Cell> cell = figures.cellOf(read);
        return switch (figure.measure()) {
            case LEVEL, GROWTH, AVERAGE_GROWTH, SHARE ->
                quantity.flatMap(allowed -> cell.map(about -> new PrintedFigure(
                        figure.id(), about, figure.measure(), relativeTo(figure, about), allowed, read.status())));
            case CONTRIBUTION, EQUIVALENT, RATE, TARGET, ORDINAL, DATE, CLAIM -> Optional.empty();
        };
    }

    private static Optional<Cell> relativeTo(Figure figure, Cell about) {
        return switch (figure.measure()) {
            case GROWTH ->
                Optional.of(
                        figure.relativeTo().isEmpty()
                                ? about.at(about.period().yearEarlier())
                                : about.at(Period.parse(figure.relativeTo())));
            case SHARE -> {
                SeriesKey series = about.series();
                yield Optional.of(new SeriesKey(series.area(), figure.relativeTo(), series.flow(), series.unit())
                        .at(about.period()));
            }
            default -> Optional.empty();
        };
    }

    private static Stream<Target> target(ReadFigure read) {
        Figure figure = read.figure();
        return read.reading().allowed().stream().map(quantity -> {
            boolean share = quantity.unit().equals(Unit.PERCENT);
            SeriesKey series = new SeriesKey(figure.area(), figure.indicator(), figure.flow(), quantity.unit());
            return new Target(
                    figure.id(),
                    series,
                    share ? Optional.of(figure.relativeTo()) : Optional.empty(),
                    figure.period(),
                    quantity);
        });
    }
}
