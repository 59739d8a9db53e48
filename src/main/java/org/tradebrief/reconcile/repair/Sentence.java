package org.tradebrief.reconcile.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.figure.DigitGroups;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.reconcile.FigureList;

/**
 * The figures that one sentence printed, in printed order, of a source that a machine may have translated.
 *
 * @param figures the figures, those that an analyst ruled upon as they are ruled
 * @param published day of publication
 * @param rulings the rulings of analysts by figure
 */
public record Sentence(List<ReadFigure> figures, LocalDate published, Map<String, Decision> rulings) {
    public Sentence {
        figures = List.copyOf(figures);
        rulings = Map.copyOf(rulings);
    }

    /** A sentence that no analyst looked at. */
    public Sentence(List<ReadFigure> figures, LocalDate published) {
        this(figures, published, Map.of());
    }

    /** The same sentence with rulings, which every reading of it must agree with. */
    public Sentence under(Map<String, Decision> others) {
        return new Sentence(figures, published, others);
    }

    /** The figures that no analyst ruled upon. */
    List<ReadFigure> open() {
        return figures.stream()
                .filter(read -> !rulings.containsKey(read.figure().id()))
                .toList();
    }

    /** What a reading of the sentence says of the open figures; empty when it contradicts a ruling. */
    List<Candidate> open(List<Candidate> reading) {
        boolean agrees = reading.stream().allMatch(this::agrees);
        return agrees
                ? reading.stream()
                        .filter(candidate -> !rulings.containsKey(candidate.id()))
                        .toList()
                : List.of();
    }

    private boolean agrees(Candidate candidate) {
        Decision ruling = rulings.get(candidate.id());
        return ruling == null
                || ruling.ruling() == Decision.Ruling.REJECT
                || figures.stream()
                        .filter(read -> read.figure().id().equals(candidate.id()))
                        .allMatch(ruled ->
                                agree(ruled.reading(), candidate.figure().reading()));
    }

    private static boolean agree(Reading ruled, Reading other) {
        return switch (ruled) {
            case Reading.Number number ->
                other.allowed()
                        .filter(quantity ->
                                quantity.unit().equals(number.quantity().unit()))
                        .filter(quantity ->
                                quantity.interval().meets(number.quantity().interval()))
                        .isPresent();
            case Reading.Ordinal one -> other instanceof Reading.Ordinal two && one.first() == two.first();
            case Reading.Date one ->
                other instanceof Reading.Date two
                        && !one.from().isAfter(two.to())
                        && !two.from().isAfter(one.to());
            case Reading.Claim _, Reading.Refused _ -> false;
        };
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
