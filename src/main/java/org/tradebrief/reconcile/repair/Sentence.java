package org.tradebrief.reconcile.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.figure.DigitGroups;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.reconcile.FigureList;

/**
 * The figures that one sentence printed, in printed order, of a source that a machine may have translated.
 *
 * @param figures the figures
 * @param published day of publication
 */
public record Sentence(List<ReadFigure> figures, LocalDate published) {
    public Sentence {
        figures = List.copyOf(figures);
    }

    /** The sentences of machine translations that hold a suspect figure, in the order in which they were printed. */
    public static List<Sentence> scrambled(FigureList figures, Set<String> suspect) {
        Map<String, List<ReadFigure>> sentences = new LinkedHashMap<>();
        figures.all().stream()
                .filter(read -> figures.source(read.figure()).machineTranslated())
                .forEach(read -> sentences
                        .computeIfAbsent(read.figure().sentence(), _ -> new ArrayList<>())
                        .add(read));
        return sentences.values().stream()
                .filter(sentence -> sentence.stream()
                        .anyMatch(read -> suspect.contains(read.figure().id())))
                .map(sentence -> new Sentence(
                        sentence,
                        figures.source(sentence.getFirst().figure())
                                .published()
                                .end()
                                .minusDays(1)))
                .toList();
    }

    /** All digit groups in printed order, which is the order of the original. */
    List<String> groups() {
        return figures.stream().flatMap(figure -> groups(figure).stream()).toList();
    }

    /** The figures that are dates. */
    List<ReadFigure> dates() {
        return figures.stream()
                .filter(figure -> figure.figure().measure() == Measure.DATE)
                .toList();
    }

    /** The figures that are numbers or ordinals. */
    List<ReadFigure> values() {
        return figures.stream()
                .filter(figure -> switch (figure.figure().measure()) {
                    case DATE, CLAIM -> false;
                    case LEVEL, GROWTH, AVERAGE_GROWTH, SHARE, CONTRIBUTION, EQUIVALENT, RATE, TARGET, ORDINAL ->
                        !groups(figure).isEmpty();
                })
                .toList();
    }

    static List<String> groups(ReadFigure figure) {
        return DigitGroups.of(figure.figure().printed()).groups().stream()
                .map(DigitGroups.Group::digits)
                .toList();
    }
}
