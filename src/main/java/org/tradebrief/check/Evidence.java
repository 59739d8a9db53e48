package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;

/** All figures of a run, arranged so that what speaks of the same thing is found together. */
final class Evidence {
    private static final Comparator<ReadFigure> BY_ID =
            Comparator.comparing(read -> read.figure().id());

    private final List<ReadFigure> figures;
    private final Catalogue catalogue;
    private final Map<String, Source> sources;
    private final Map<Subject, Map<Unit, Series>> series = new LinkedHashMap<>();
    private final Map<Topic, List<Statement>> statements = new LinkedHashMap<>();

    /** What figures other than levels can agree or disagree about. */
    private record Topic(Subject subject, Period period, Measure measure, String relativeTo) {
        static Topic of(Figure figure) {
            return new Topic(Subject.of(figure), figure.period(), figure.measure(), figure.relativeTo());
        }
    }

    Evidence(Collection<ReadFigure> unsorted, Catalogue catalogue, Map<String, Source> sources) {
        this.figures = unsorted.stream().sorted(BY_ID).toList();
        this.catalogue = catalogue;
        this.sources = sources;
        figures.forEach(this::add);
    }

    private void add(ReadFigure read) {
        var quantity = read.reading().allowed();
        if (read.figure().measure() == Measure.LEVEL && quantity.isPresent()) {
            Subject subject = Subject.of(read.figure());
            series.computeIfAbsent(subject, _ -> new LinkedHashMap<>(2))
                    .computeIfAbsent(quantity.get().unit(), unit -> new Series(subject, unit))
                    .add(read, quantity.get());
            return;
        }
        List<Statement> topic = statements.computeIfAbsent(Topic.of(read.figure()), _ -> new ArrayList<>(1));
        for (int i = 0; i < topic.size(); i++) {
            if (topic.get(i).isRepeatedBy(read)) {
                topic.set(i, topic.get(i).and(read));
                return;
            }
        }
        topic.add(new Statement(List.of(read)));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The threshold that the rule of a check gives, zero where it gives none. */
    double threshold(Check check) {
        CheckRule rule = catalogue.checks().get(check.id());
        return rule == null || rule.threshold() == null ? 0 : rule.threshold();
    }

    /** The publication that printed a figure. */
    Source source(Figure figure) {
        Source source = sources.get(figure.source());
        if (source == null) {
            throw new IllegalArgumentException("figure " + figure.id() + ": no source " + figure.source());
        }
        return source;
    }

    /** The figure with an identifier. */
    Optional<ReadFigure> figure(String id) {
        int low = 0;
        int high = figures.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = figures.get(middle).figure().id().compareTo(id);
            if (order == 0) {
                return Optional.of(figures.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Every statement but levels that could be read, those about one topic together. */
    Collection<List<Statement>> topics() {
        return statements.values();
    }

    /** Every statement of a measure that is no level. */
    List<Statement> statements(Measure measure) {
        return statements(figure -> figure.measure() == measure);
    }

    /** Every statement but levels that could be read whose figure meets a condition. */
    List<Statement> statements(Predicate<Figure> condition) {
        return statements.values().stream()
                .flatMap(List::stream)
                .filter(statement -> condition.test(statement.figure()))
                .toList();
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
        return known == null ? new Series(subject, unit) : known;
    }

    /**
     * The series that a percentage speaks of: in the currency of the levels beside it in its sentence, else in its
     * source, else in every currency.
     */
    Collection<Series> seriesOf(Figure percentage) {
        Collection<Series> all = series(Subject.of(percentage));
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
        for (Statement growth : statements(figure ->
                figure.measure() == Measure.GROWTH && Subject.of(figure).equals(known.subject()))) {
            if (growth.quantity().isPresent() && seriesOf(growth.figure()).contains(known)) {
                known.at(growth.figure().period()).stream()
                        .filter(level -> level.source().equals(growth.source()))
                        .forEach(level -> implied.add(Level.Implied.before(level, growth, base(growth.figure()))));
            }
        }
        return implied;
    }
}
