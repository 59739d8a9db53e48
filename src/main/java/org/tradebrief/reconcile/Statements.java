package org.tradebrief.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.SeriesKey;

/** What printed figures say of cells, as constraints. */
public final class Statements {
    private static final double PERCENT = 0.01;

    private final FigureList figures;
    private final Catalogue catalogue;
    private final Weights weights;

    /**
     * The statements of figures.
     *
     * @param figures all figures that were read
     * @param catalogue what analysts declared, with their rulings
     * @param smelled identifiers of figures whose words smell of damaged text
     */
    public Statements(FigureList figures, Catalogue catalogue, Set<String> smelled) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.weights = new Weights(figures, catalogue, smelled);
    }

    /** One constraint for each figure that states something of a cell and that no ruling rejects. */
    public List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        for (int order = 0; order < figures.all().size(); order++) {
            ReadFigure read = figures.all().get(order);
            if (!rejected(read.figure())) {
                constraint(read, order).ifPresent(constraints::add);
            }
        }
        return constraints;
    }

    private boolean rejected(Figure figure) {
        Decision decision = catalogue.decisions().get(figure.id());
        return decision != null && decision.ruling() == Decision.Ruling.REJECT;
    }

    private Optional<Constraint> constraint(ReadFigure read, int order) {
        Optional<Quantity> allowed = read.reading().allowed();
        Optional<Cell> cell = figures.cellOf(read);
        if (allowed.isEmpty() || cell.isEmpty()) {
            return Optional.empty();
        }
        return said(read, allowed.get(), cell.get(), origin(read.figure(), allowed.get(), order));
    }

    private Optional<Constraint> said(ReadFigure read, Quantity allowed, Cell cell, Origin origin) {
        Figure figure = read.figure();
        Interval interval = allowed.interval();
        return switch (figure.measure()) {
            case LEVEL -> Optional.of(new Constraint.Level(figure.id(), cell, interval, origin));
            case GROWTH ->
                Optional.of(new Constraint.Ratio(figure.id(), cell, base(cell, figure), factor(interval), origin));
            case AVERAGE_GROWTH -> {
                Period span = figure.period();
                Interval factor = factor(interval).pow(span.yearlySteps());
                yield Optional.of(new Constraint.Ratio(
                        figure.id(), cell.at(span.lastYear()), cell.at(span.firstYear()), factor, origin));
            }
            case SHARE ->
                Optional.of(
                        new Constraint.Ratio(figure.id(), cell, whole(cell, figure), interval.times(PERCENT), origin));
            case CONTRIBUTION -> {
                Cell base = cell.at(cell.period().yearEarlier());
                yield Optional.of(Constraint.Linear.contribution(
                        figure.id(), cell, base, whole(base, figure), interval.times(PERCENT), origin));
            }
            case RATE ->
                Optional.of(new Constraint.Level(
                        figure.id(), cell, interval.times(unitsIn(figure.period(), figure.relativeTo())), origin));
            case EQUIVALENT -> Equivalents.constraint(read, figures, catalogue, origin);
            case TARGET, ORDINAL, DATE, CLAIM -> Optional.empty();
        };
    }

    private Origin origin(Figure figure, Quantity allowed, int order) {
        double size = Math.max(Math.abs(allowed.value().doubleValue()), Double.MIN_NORMAL);
        return new Origin.Printed(
                figure.id(),
                figure.source(),
                weights.weight(figure),
                allowed.interval().width() / size,
                order,
                weights.standing(figure));
    }

    private static Cell base(Cell cell, Figure figure) {
        return figure.relativeTo().isEmpty()
                ? cell.at(cell.period().yearEarlier())
                : cell.at(Period.parse(figure.relativeTo()));
    }

    private static Cell whole(Cell cell, Figure figure) {
        SeriesKey series = cell.series();
        return new SeriesKey(series.area(), figure.relativeTo(), series.flow(), series.unit()).at(cell.period());
    }

    private static Interval factor(Interval percent) {
        Interval factor = percent.times(PERCENT).plus(1);
        return Interval.of(Math.max(0, factor.lower()), Math.max(0, factor.upper()));
    }

    private static double unitsIn(Period period, String relativeTo) {
        String unit = relativeTo.substring(relativeTo.indexOf('/') + 1);
        return switch (unit) {
            case "minute" -> period.minutes();
            case "hour" -> period.days() * 24;
            case "day" -> period.days();
            default -> throw new IllegalArgumentException("rate per " + unit + ": expected minute, hour or day");
        };
    }
}
