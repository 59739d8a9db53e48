package org.tradebrief.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
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

    /** What all figures state of cells, save those that a ruling rejects. */
    public List<Constraint> constraints() {
        return figures.all().stream().flatMap(read -> of(read).stream()).toList();
    }

    /** What a figure states of cells, read as it is here; empty when it states nothing or a ruling rejects it. */
    public List<Constraint> of(ReadFigure read) {
        Figure figure = read.figure();
        Optional<Cell> cell = figures.cellOf(read);
        if (rejected(figure) || cell.isEmpty()) {
            return List.of();
        }
        return switch (read.reading()) {
            case Reading.Number number ->
                said(read, number.quantity(), cell.get(), origin(figure, width(number.quantity()))).stream()
                        .toList();
            case Reading.Ordinal ordinal -> once(figure, cell.get(), Interval.of(ordinal.first(), ordinal.last()));
            case Reading.Date date ->
                once(
                        figure,
                        cell.get(),
                        Interval.of(date.from().toEpochDay(), date.to().toEpochDay()));
            case Reading.Claim ignored -> List.of();
            case Reading.Refused ignored -> List.of();
        };
    }

    /** A number of an edition or a day is a statement where there is one a period, whoever prints it. */
    private List<Constraint> once(Figure figure, Cell cell, Interval bounds) {
        if (!isOneAPeriod(figure.indicator())) {
            return List.of();
        }
        Origin origin = origin(figure, bounds.width());
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new Constraint.Level(figure.id(), cell, bounds, origin));
        catalogue.relations().within().stream()
                .filter(pair -> pair.days().equals(figure.indicator()) && isOneAPeriod(pair.day()))
                .map(pair -> withIndicator(cell, pair.day()))
                .forEach(day -> constraints.add(new Constraint.Level(figure.id() + " " + day, day, bounds, origin)));
        return constraints;
    }

    private boolean isOneAPeriod(String code) {
        return catalogue
                .indicator(code)
                .filter(indicator -> indicator.overTime() == Indicator.OverTime.ONE)
                .isPresent();
    }

    private boolean rejected(Figure figure) {
        Decision decision = catalogue.decisions().get(figure.id());
        return decision != null && decision.ruling() == Decision.Ruling.REJECT;
    }

    private Optional<Constraint> said(ReadFigure read, Quantity allowed, Cell cell, Origin origin) {
        Figure figure = read.figure();
        Interval interval = allowed.interval();
        return switch (figure.measure()) {
            case LEVEL -> Optional.of(new Constraint.Level(figure.id(), cell, interval, origin));
            case GROWTH ->
                Optional.of(new Constraint.Ratio(
                        figure.id(), cell, base(cell, figure), factor(interval, figure.flow()), origin));
            case AVERAGE_GROWTH -> {
                Period span = figure.period();
                Interval yearly = factor(interval, Flow.N);
                Interval factor = yearly.upper() < 0 ? yearly : yearly.pow(span.yearlySteps());
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

    private Origin origin(Figure figure, double precision) {
        return new Origin.Printed(
                figure.id(),
                figure.source(),
                weights.weight(figure),
                precision,
                figures.order(figure),
                weights.standing(figure));
    }

    /** The width in units of the first digit, so that two numbers with as many digits are equally precise. */
    private static double width(Quantity allowed) {
        BigDecimal width = allowed.upper().subtract(allowed.lower());
        BigDecimal size =
                allowed.value().signum() == 0 ? width : allowed.value().abs();
        int firstDigit = size.precision() - size.scale() - 1;
        return width.scaleByPowerOfTen(-firstDigit).doubleValue();
    }

    private static Cell base(Cell cell, Figure figure) {
        return figure.relativeTo().isEmpty()
                ? cell.at(cell.period().yearEarlier())
                : cell.at(Period.parse(figure.relativeTo()));
    }

    private static Cell whole(Cell cell, Figure figure) {
        return withIndicator(cell, figure.relativeTo());
    }

    private static Cell withIndicator(Cell cell, String indicator) {
        SeriesKey series = cell.series();
        return new SeriesKey(series.area(), indicator, series.flow(), series.unit()).at(cell.period());
    }

    /** What a growth multiplies by; below zero only for a balance, or where nothing can shrink so much. */
    private static Interval factor(Interval percent, Flow flow) {
        Interval factor = percent.times(PERCENT).plus(1);
        return flow == Flow.B || factor.upper() < 0 ? factor : Interval.of(Math.max(0, factor.lower()), factor.upper());
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
