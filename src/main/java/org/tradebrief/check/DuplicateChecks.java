package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;

/** The same thing printed more than once, in one source or in several: what is printed must have a value in common. */
final class DuplicateChecks implements Family {
    private static final Check WITHIN = Check.of("duplicate.within", "other", "other_source");
    private static final Check BETWEEN = Check.of("duplicate.between", "other", "other_source");
    private static final Check ORDINAL =
            Check.of("duplicate.ordinal", "other", "other_source").forIndicators();
    private static final Check DATE =
            Check.of("duplicate.date", "other", "other_source").forIndicators();

    /** So many figures about one thing are compared each with each; of more, the number of pairs would get out of hand. */
    private static final int MOST_IN_PAIRS = 32;

    /** What figures other than levels can agree or disagree about. */
    private record Topic(Subject subject, Period period, Measure measure, String relativeTo) {
        static Topic of(Figure figure) {
            return new Topic(Subject.of(figure), figure.period(), figure.measure(), figure.relativeTo());
        }
    }

    @Override
    public List<Check> checks() {
        return List.of(WITHIN, BETWEEN, ORDINAL, DATE);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        for (Series series : evidence.series()) {
            for (List<Level.Printed> cell : series.cells()) {
                if (cell.size() > 1) {
                    pairs(cell.stream().map(Level.Printed::read).toList(), docket);
                }
            }
        }
        for (Subject subject : evidence.subjects()) {
            Map<Topic, List<ReadFigure>> topics = new LinkedHashMap<>();
            evidence.about(subject)
                    .forEach(read -> topics.computeIfAbsent(Topic.of(read.figure()), _ -> new ArrayList<>(1))
                            .add(read));
            topics.values().forEach(topic -> pairs(topic, docket));
        }
        for (ReadFigure damaged : evidence.damaged()) {
            sound(evidence, damaged).forEach(sound -> compare(sound, damaged, docket));
        }
    }

    private static void pairs(List<ReadFigure> topic, Docket docket) {
        if (topic.size() > MOST_IN_PAIRS) {
            againstExtremes(topic, docket);
            return;
        }
        for (int i = 0; i < topic.size(); i++) {
            for (int j = i + 1; j < topic.size(); j++) {
                compare(topic.get(i), topic.get(j), docket);
            }
        }
    }

    /** Many intervals have no value in common exactly when that which ends first and that which begins last have none. */
    private static void againstExtremes(List<ReadFigure> topic, Docket docket) {
        List<ReadFigure> numbers = topic.stream()
                .filter(read -> read.reading().allowed().isPresent())
                .toList();
        if (numbers.isEmpty()) {
            return;
        }
        ReadFigure endsFirst = Collections.min(
                numbers, Comparator.comparing(read -> allowed(read).upper()));
        ReadFigure beginsLast = Collections.max(
                numbers, Comparator.comparing(read -> allowed(read).lower()));
        for (ReadFigure read : numbers) {
            if (read != endsFirst) {
                compare(endsFirst, read, docket);
            }
            if (read != endsFirst && read != beginsLast) {
                compare(beginsLast, read, docket);
            }
        }
    }

    private static Quantity allowed(ReadFigure read) {
        return read.reading().allowed().orElseThrow();
    }

    /** What is printed of the same thing as a damaged figure. */
    private static List<ReadFigure> sound(Evidence evidence, ReadFigure damaged) {
        Topic topic = Topic.of(damaged.figure());
        Optional<Quantity> quantity = damaged.reading().allowed();
        return topic.measure() == Measure.LEVEL && quantity.isPresent()
                ? evidence.series(topic.subject(), quantity.get().unit()).at(topic.period()).stream()
                        .map(Level.Printed::read)
                        .toList()
                : evidence.about(topic.subject()).stream()
                        .filter(read -> Topic.of(read.figure()).equals(topic))
                        .toList();
    }

    private static void compare(ReadFigure one, ReadFigure other, Docket docket) {
        switch (one.reading()) {
            case Reading.Number(Quantity first, int _, int _, var _) ->
                other.reading()
                        .allowed()
                        .filter(second -> second.unit().equals(first.unit()))
                        .ifPresent(second -> docket.take(numbers(one, other, first, second)));
            case Reading.Ordinal first -> {
                if (other.reading() instanceof Reading.Ordinal second) {
                    Comparison comparison = Comparison.equal(places(first), places(second));
                    docket.take(outcome(ORDINAL, one, other, comparison, Unit.COUNT));
                }
            }
            case Reading.Date first -> {
                if (other.reading() instanceof Reading.Date second && first.possible() && second.possible()) {
                    docket.take(dates(one, other, first, second));
                }
            }
            case Reading.Claim _, Reading.Refused _ -> {}
        }
    }

    private static Outcome numbers(ReadFigure one, ReadFigure other, Quantity first, Quantity second) {
        Check check = one.figure().source().equals(other.figure().source()) ? WITHIN : BETWEEN;
        return outcome(check, one, other, Comparison.duplicate(first, second), first.unit());
    }

    private static Outcome dates(ReadFigure one, ReadFigure other, Reading.Date first, Reading.Date second) {
        boolean meet = !first.from().isAfter(second.to()) && !second.from().isAfter(first.to());
        Verdict verdict = meet ? Verdict.HOLDS : Verdict.FAILS;
        return Outcome.of(DATE, one, List.of(other), verdict, phrases -> facts(phrases, one, other));
    }

    private static Outcome outcome(Check check, ReadFigure one, ReadFigure other, Comparison comparison, Unit unit) {
        return Outcome.of(check, one, List.of(other), comparison, unit, phrases -> facts(phrases, one, other));
    }

    private static Map<String, String> facts(Phrases phrases, ReadFigure one, ReadFigure other) {
        return Map.of(
                "other", phrases.printed(other),
                "other_source", phrases.source(other.figure(), one.figure()));
    }

    private static Term places(Reading.Ordinal ordinal) {
        return Term.band(Interval.of(ordinal.first(), ordinal.last()));
    }
}
