package org.tradebrief.reconcile.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Source.Conventions;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.Origin;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.Retraction;

/** Printed figures in dollars, one a line, and what they say; sources are named by the identifier up to the dash. */
final class Press {
    static final Unit DOLLAR = Unit.currency("USD");
    static final Unit YUAN = Unit.currency("CNY");

    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<Constraint> bands = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private double weight = 0.8;
    private Origin.Standing standing = Origin.Standing.CLEAN;

    Press print(String id, String series, String period, String measure, String printed) {
        return print(id, series, period, measure, printed, "");
    }

    /** Series as {@code CHN.DDS.T}. */
    Press print(String id, String series, String period, String measure, String printed, String relativeTo) {
        String[] parts = series.split("\\.", -1);
        Figure figure = new Figure(
                id,
                id.substring(0, id.indexOf('-')),
                1,
                id.substring(0, id.indexOf('-')),
                parts[1],
                parts[0],
                Flow.parse(parts[2]),
                Period.parse(period),
                Measure.parse(measure),
                printed,
                relativeTo,
                "",
                new Figure.Place("test.csv", 1));
        Unit.Kind kind = parts[2].isEmpty() ? Unit.Kind.COUNT : Unit.Kind.CURRENCY;
        figures.add(new ReadFigure(figure, PrintedPhrase.read(figure, kind, Conventions.ENGLISH)));
        return this;
    }

    /** All figures of a source are one sentence, published on a day, and may be scrambled. */
    Press scrambled(String source, String published) {
        sentences.add(new Sentence(
                figures.stream()
                        .filter(read -> read.figure().source().equals(source))
                        .toList(),
                LocalDate.parse(published)));
        return this;
    }

    /** Growth between neighbouring years in percent is usually so. */
    Press band(String series, int year, double least, double most) {
        Cell cell = SeriesKey.parse(series + ".USD").at(Period.year(year));
        bands.add(new Constraint.Ratio(
                "band " + cell,
                cell,
                cell.at(Period.year(year - 1)),
                Interval.of(1 + least / 100, 1 + most / 100),
                new Origin.Plausible(new Words("growth band", "增速区间"))));
        return this;
    }

    List<Constraint> constraints() {
        return Stream.concat(figures.stream().flatMap(read -> meaning(read).stream()), bands.stream())
                .toList();
    }

    Reconciliation reconcile() {
        return Reconciliation.of(constraints(), Budget.STANDARD);
    }

    List<Repair> repairs() {
        List<String> retracted =
                reconcile().retractions().stream().map(Retraction::figure).toList();
        List<ReadFigure> givenUp = figures.stream()
                .filter(read -> retracted.contains(read.figure().id()))
                .toList();
        Set<String> tied = reconcile().retractions().stream()
                .filter(retraction -> !retraction.alternatives().isEmpty())
                .map(Retraction::figure)
                .collect(Collectors.toSet());
        return Repairs.find(constraints(), givenUp, tied, sentences, List.of(DOLLAR, YUAN), this::meaning);
    }

    Repair onlyRepair() {
        List<Repair> repairs = repairs();
        if (repairs.size() != 1) {
            throw new AssertionError(repairs.size() + " repairs: " + repairs);
        }
        return repairs.getFirst();
    }

    Reconciliation afterRepairs() {
        return Reconciliation.of(Repairs.applied(constraints(), repairs()), Budget.STANDARD);
    }

    private List<Constraint> meaning(ReadFigure read) {
        Figure figure = read.figure();
        if (read.reading() instanceof Reading.Ordinal ordinal) {
            Interval exactly = Interval.of(ordinal.first(), ordinal.last());
            return List.of(new Constraint.Level(figure.id(), cell(figure, Unit.COUNT), exactly, origin(figure, 0)));
        }
        if (read.reading() instanceof Reading.Date date) {
            Interval days = Interval.of(date.from().toEpochDay(), date.to().toEpochDay());
            return List.of(new Constraint.Level(figure.id(), cell(figure, Unit.COUNT), days, origin(figure, 0)));
        }
        Optional<Quantity> allowed = read.reading().allowed();
        if (allowed.isEmpty()) {
            return List.of();
        }
        Interval said = allowed.get().interval();
        Origin origin = origin(figure, said.width() / Math.abs(said.upper()));
        Cell cell = cell(figure, allowed.get().unit());
        Cell dollars = cell(figure, DOLLAR);
        Interval part = said.times(0.01);
        return switch (figure.measure()) {
            case LEVEL -> List.of(new Constraint.Level(figure.id(), cell, said, origin));
            case GROWTH ->
                List.of(new Constraint.Ratio(
                        figure.id(), dollars, dollars.at(figure.period().yearEarlier()), part.plus(1), origin));
            case SHARE -> {
                SeriesKey series = dollars.series();
                Cell whole =
                        new SeriesKey(series.area(), figure.relativeTo(), series.flow(), DOLLAR).at(figure.period());
                yield List.of(new Constraint.Ratio(figure.id(), dollars, whole, part, origin));
            }
            default -> List.of();
        };
    }

    private Origin origin(Figure figure, double precision) {
        boolean machine = figure.source().equals("000");
        return new Origin.Printed(
                figure.id(),
                figure.source(),
                machine ? 0.2 : weight,
                precision,
                1,
                machine ? Origin.Standing.SMELLED : standing);
    }

    private static Cell cell(Figure figure, Unit unit) {
        return new SeriesKey(figure.area(), figure.indicator(), figure.flow(), unit).at(figure.period());
    }
}
