package org.tradebrief.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ObsStatus;
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
    private final Map<Topic, List<ReadFigure>> levels;

    /** What levels and growths of one series have in common. */
    private record Topic(String indicator, String area, Flow flow) {
        static Topic of(Figure figure) {
            return new Topic(figure.indicator(), figure.area(), figure.flow());
        }
    }

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
        this.levels = figures.stream()
                .filter(read -> read.figure().measure() == Measure.LEVEL)
                .filter(read -> read.reading().allowed().isPresent())
                .collect(Collectors.groupingBy(read -> Topic.of(read.figure())));
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
     * The unit of the levels that a growth or share without a unit of its own speaks of: that of most levels beside it in
     * its sentence, else in its source, else in any source; the first printed where as many have another. A part of which
     * no level is printed is in the unit of its whole.
     */
    public Optional<Unit> unitOf(Figure figure) {
        Topic topic = Topic.of(figure);
        return switch (figure.measure()) {
            case SHARE, CONTRIBUTION ->
                unitOf(figure, topic).or(() -> unitOf(figure, new Topic(figure.relativeTo(), topic.area, topic.flow)));
            default -> unitOf(figure, topic);
        };
    }

    private Optional<Unit> unitOf(Figure figure, Topic topic) {
        List<ReadFigure> all = levels.getOrDefault(topic, List.of());
        return usual(all, level -> level.sentence().equals(figure.sentence()))
                .or(() -> usual(all, level -> level.source().equals(figure.source())))
                .or(() -> usual(all, _ -> true));
    }

    private static Optional<Unit> usual(List<ReadFigure> levels, Predicate<Figure> near) {
        Map<Unit, Long> units = levels.stream()
                .filter(level -> near.test(level.figure()))
                .map(level -> level.reading().allowed().orElseThrow().unit())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return units.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /** The cells that are the first of their series after a break, as their publishers say. */
    public List<Cell> breaks() {
        return figures.stream()
                .filter(read -> read.status() == ObsStatus.B)
                .flatMap(read -> cellOf(read).stream())
                .toList();
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
}
