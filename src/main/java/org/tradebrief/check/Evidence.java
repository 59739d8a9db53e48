package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;

/**
 * The figures of a run, arranged so that what speaks of the same thing is found together.
 *
 * <p>Figures whose text is damaged bear no witness about others: one garbled number would accuse every sound figure
 * that it meets. They are only held against what others print of the same thing. Figures that an analyst rejected are
 * left out.
 */
final class Evidence {
    private final Catalogue catalogue;
    private final Map<String, Source> sources;
    private final Timeline timeline = new Timeline();
    private final Map<Subject, Map<Unit, Series>> series = new LinkedHashMap<>();
    private final Map<Measure, List<ReadFigure>> byMeasure = new EnumMap<>(Measure.class);
    private final Map<Subject, List<ReadFigure>> bySubject = new LinkedHashMap<>();
    private final Map<String, ReadFigure> restated = new LinkedHashMap<>();
    private final List<ReadFigure> damaged = new ArrayList<>();

    /**
     * Arranges figures.
     *
     * @param figures in order of their identifiers
     * @param damagedIds identifiers of the figures whose text is damaged
     */
    Evidence(Collection<ReadFigure> figures, Set<String> damagedIds, Catalogue catalogue, Map<String, Source> sources) {
        this.catalogue = catalogue;
        this.sources = sources;
        for (ReadFigure read : figures) {
            Decision decision = catalogue.decisions().get(read.figure().id());
            if (damagedIds.contains(read.figure().id()) && decision == null) {
                damaged.add(read);
            } else if (decision == null || decision.ruling() != Decision.Ruling.REJECT) {
                add(read);
            }
        }
        timeline.link();
        Set<String> references = Stream.of(Measure.EQUIVALENT, Measure.RATE)
                .flatMap(measure -> all(measure).stream())
                .map(read -> restatedId(read.figure()))
                .collect(Collectors.toSet());
        if (!references.isEmpty()) {
            figures.stream()
                    .filter(read -> references.contains(read.figure().id()))
                    .forEach(read -> restated.put(read.figure().id(), read));
        }
    }

    /** {@code A-06} of {@code A-06} and of {@code A-06/minute}. */
    private static String restatedId(Figure restatement) {
        int slash = restatement.relativeTo().indexOf('/');
        return slash < 0 ? restatement.relativeTo() : restatement.relativeTo().substring(0, slash);
    }

    private void add(ReadFigure read) {
        Optional<Quantity> quantity = read.reading().allowed();
        Subject subject = Subject.of(read.figure());
        if (read.figure().measure() == Measure.LEVEL && quantity.isPresent()) {
            Map<Unit, Series> units = series.computeIfAbsent(subject, _ -> new LinkedHashMap<>(2));
            Unit unit = quantity.get().unit();
            Series known = units.get(unit);
            if (known == null) {
                known = new Series(subject, unit, timeline);
                units.put(unit, known);
            }
            known.add(new Level.Printed(read, timeline.add(read.figure().period()), Term.printed(quantity.get())));
        } else {
            byMeasure
                    .computeIfAbsent(read.figure().measure(), _ -> new ArrayList<>())
                    .add(read);
            bySubject.computeIfAbsent(subject, _ -> new ArrayList<>()).add(read);
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The publication that printed a figure. */
    Source source(Figure figure) {
        Source source = sources.get(figure.source());
        if (source == null) {
            throw new IllegalArgumentException("figure " + figure.id() + ": no source " + figure.source());
        }
        return source;
    }

    /** The figure that an equivalent or a rate restates. */
    Optional<ReadFigure> restatedBy(Figure restatement) {
        return Optional.ofNullable(restated.get(restatedId(restatement)));
    }

    /** Figures whose text is damaged. */
    List<ReadFigure> damaged() {
        return damaged;
    }

    /** Every figure of a measure other than a level. */
    List<ReadFigure> all(Measure measure) {
        return byMeasure.getOrDefault(measure, List.of());
    }

    /** Every figure of a measure other than a level that was read as a number. */
    List<ReadFigure> numbers(Measure measure) {
        return all(measure).stream()
                .filter(read -> read.reading().allowed().isPresent())
                .toList();
    }

    /** Every figure about a subject that prints no level. */
    List<ReadFigure> about(Subject subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The subjects of figures that print no level. */
    Collection<Subject> subjects() {
        return bySubject.keySet();
    }

    /** Every series of levels. */
    List<Series> series() {
        return series.values().stream()
                .flatMap(units -> units.values().stream())
                .toList();
    }

    /** The series of a subject, one for each unit. */
    Collection<Series> series(Subject subject) {
        return series.getOrDefault(subject, Map.of()).values();
    }

    /** The series of a subject in a unit; one without levels when nothing is printed. */
    Series series(Subject subject, Unit unit) {
        Series known = series.getOrDefault(subject, Map.of()).get(unit);
        return known == null ? new Series(subject, unit, timeline) : known;
    }

    /** Whether any level of a subject is printed for a period. */
    boolean isPrinted(Subject subject, Period period) {
        return series(subject).stream().anyMatch(one -> !one.at(period).isEmpty());
    }

    /**
     * The series that a percentage speaks of: in the currency of the levels beside it in its sentence, else in its
     * source, else in every currency.
     */
    Collection<Series> seriesOf(Figure percentage) {
        Collection<Series> all = series(Subject.of(percentage));
        if (all.size() <= 1) {
            return all;
        }
        List<Series> nearest = all.stream()
                .filter(one -> one.isPrintedInSentenceOf(percentage))
                .toList();
        if (nearest.isEmpty()) {
            nearest = all.stream()
                    .filter(one -> one.isPrintedInSourceOf(percentage))
                    .toList();
        }
        return nearest.isEmpty() ? all : nearest;
    }

    /** The period that a growth compares with. */
    static Period base(Figure growth) {
        return growth.relativeTo().isEmpty() ? growth.period().yearEarlier() : Period.parse(growth.relativeTo());
    }

    /** Levels of a series that follow from a printed level and the growth that the same source prints. */
    List<Level.Implied> implied(Series known) {
        List<Level.Implied> implied = new ArrayList<>();
        for (ReadFigure growth : about(known.subject())) {
            Figure figure = growth.figure();
            if (figure.measure() == Measure.GROWTH
                    && growth.reading().allowed().isPresent()
                    && seriesOf(figure).contains(known)) {
                known.at(figure.period()).stream()
                        .filter(level -> level.source().equals(figure.source()))
                        .forEach(level -> implied.add(Level.Implied.before(level, growth, base(figure))));
            }
        }
        return implied;
    }
}
