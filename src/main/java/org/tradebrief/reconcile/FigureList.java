package org.tradebrief.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;

/** All figures of a run in the order in which their sources printed them, and which series each speaks of. */
public final class FigureList {
    private final Map<String, Source> sources;
    private final List<ReadFigure> figures;
    private final Map<String, ReadFigure> byId;
    private final Map<String, Integer> orders = new TreeMap<>();

    /** The figures of sources, in any order. */
    public FigureList(List<ReadFigure> unsorted, Map<String, Source> sources) {
        this.sources = sources;
        this.figures = unsorted.stream()
                .sorted(Comparator.comparing(
                                (ReadFigure read) -> source(read.figure()).published())
                        .thenComparing(read -> read.figure().source())
                        .thenComparing(read -> read.figure().place().file())
                        .thenComparing(read -> read.figure().place().line()))
                .toList();
        this.byId = figures.stream()
                .collect(Collectors.toMap(
                        read -> read.figure().id(), Function.identity(), (first, second) -> first, TreeMap::new));
        figures.forEach(read -> orders.putIfAbsent(read.figure().id(), orders.size()));
    }

    /** The figures, earlier publications first. */
    public List<ReadFigure> all() {
        return figures;
    }

    /** The figure with an identifier. */
    public Optional<ReadFigure> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The place of a figure among all figures, from 0. */
    int order(Figure figure) {
        return orders.getOrDefault(figure.id(), figures.size());
    }

    /** The publication that printed a figure. */
    public Source source(Figure figure) {
        Source source = sources.get(figure.source());
        if (source == null) {
            throw new IllegalArgumentException("figure " + figure.id() + ": no source " + figure.source());
        }
        return source;
    }

    /**
     * The unit of the level that a growth or share without a unit of its own speaks of: that of the level beside it
     * in its sentence, else in its source, else in any other source.
     */
    public Optional<Unit> unitOf(Figure figure) {
        return levelsOf(figure)
                .min(Comparator.comparing(
                                (ReadFigure level) -> !level.figure().sentence().equals(figure.sentence()))
                        .thenComparing(level -> !level.figure().source().equals(figure.source())))
                .flatMap(level -> level.reading().allowed())
                .map(Quantity::unit);
    }

    /** The cell that a figure speaks of; empty when no level tells its unit. */
    public Optional<Cell> cellOf(ReadFigure read) {
        Figure figure = read.figure();
        Optional<Unit> unit = switch (figure.measure()) {
            case LEVEL, EQUIVALENT, RATE, TARGET -> read.reading().allowed().map(Quantity::unit);
            case GROWTH, AVERAGE_GROWTH, SHARE, CONTRIBUTION -> unitOf(figure);
            case ORDINAL -> Optional.of(Unit.COUNT);
            case DATE -> Optional.of(Unit.DAY);
            case CLAIM -> Optional.empty();
        };
        return unit.map(
                known -> new SeriesKey(figure.area(), figure.indicator(), figure.flow(), known).at(figure.period()));
    }

    private java.util.stream.Stream<ReadFigure> levelsOf(Figure figure) {
        return figures.stream()
                .filter(other -> other.figure().measure() == Measure.LEVEL)
                .filter(other -> other.figure().indicator().equals(figure.indicator()))
                .filter(other -> other.figure().area().equals(figure.area()))
                .filter(other -> other.figure().flow() == figure.flow())
                .filter(other -> other.reading().allowed().isPresent());
    }
}
