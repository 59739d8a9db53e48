package org.tradebrief.reconcile.repair;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;

/**
 * What a scrambled sentence may have said: every reading of its digit groups, with every magnitude that Chinese amounts
 * come in.
 *
 * <p>A machine translator lists the digit groups of a sentence in the order of the original, a decimal as two, and pours
 * them into the digit slots of its own sentence; where these are fewer, the last groups are lost.
 */
final class Resegmentation {
    /** A power of ten and its word. */
    private record Magnitude(int power, String word) {}

    private static final List<Magnitude> AMOUNTS =
            List.of(new Magnitude(4, "万"), new Magnitude(8, "亿"), new Magnitude(12, "万亿"));
    private static final List<Magnitude> COUNTS = List.of(new Magnitude(0, ""), new Magnitude(4, "万"));
    private static final List<Magnitude> PERCENT = List.of(new Magnitude(0, "%"));

    private Resegmentation() {}

    /** One thing that a sentence may have said: its figures as they then were. */
    static List<List<Candidate>> of(Sentence sentence) {
        return Grammar.readings(sentence).stream()
                .flatMap(reading -> candidates(sentence, reading))
                .map(sentence::open)
                .filter(open -> !open.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<List<Candidate>> candidates(Sentence sentence, Regrouping reading) {
        List<List<Candidate>> combinations = new ArrayList<>();
        combinations.add(date(sentence, reading).map(List::of).orElse(List.of()));
        for (Regrouping.Value value : reading.values()) {
            List<Candidate> options = options(value);
            List<List<Candidate>> longer = combinations.stream()
                    .flatMap(before -> options.stream()
                            .map(option -> Stream.concat(before.stream(), Stream.of(option))
                                    .toList()))
                    .toList();
            combinations = longer;
        }
        return combinations.stream();
    }

    private static Optional<Candidate> date(Sentence sentence, Regrouping reading) {
        List<ReadFigure> dates = sentence.dates();
        return dates.size() == 1
                ? reading.day().map(days -> date(dates.getFirst(), days.first(), days.last()))
                : Optional.empty();
    }

    private static Candidate date(ReadFigure figure, LocalDate first, LocalDate last) {
        String wording = first.equals(last) ? first.toString() : first + "/" + last;
        return candidate(figure, new Reading.Date(first, last, true), wording);
    }

    private static List<Candidate> options(Regrouping.Value value) {
        if (value.groups().isEmpty()) {
            return List.of(candidate(value.figure(), new Reading.Refused("digits lost", "a number", 0), "?"));
        }
        if (value.figure().figure().measure() == Measure.ORDINAL) {
            String digits = value.groups().getFirst();
            return digits.length() > 4 ? List.of() : List.of(ordinal(value.figure(), Integer.parseInt(digits)));
        }
        return value.figure()
                .reading()
                .allowed()
                .map(Quantity::unit)
                .map(unit -> magnitudes(unit).stream()
                        .map(magnitude -> number(value, unit, magnitude))
                        .toList())
                .orElse(List.of());
    }

    private static List<Magnitude> magnitudes(Unit unit) {
        return switch (unit.kind()) {
            case CURRENCY -> AMOUNTS;
            case COUNT, PHYSICAL, DAY -> COUNTS;
            case PERCENT, PERCENTAGE_POINT -> PERCENT;
        };
    }

    private static Candidate ordinal(ReadFigure figure, int number) {
        return candidate(figure, new Reading.Ordinal(number, number, ""), Integer.toString(number));
    }

    /** Digits that were cut off may have been any: all values from the digits kept to the next. A word, no digit, says that it fell. */
    private static Candidate number(Regrouping.Value value, Unit unit, Magnitude magnitude) {
        String digits = String.join(".", value.groups());
        BigDecimal kept = new BigDecimal(digits);
        BigDecimal last = kept.ulp().scaleByPowerOfTen(magnitude.power);
        BigDecimal number = kept.scaleByPowerOfTen(magnitude.power);
        BigDecimal half = last.divide(BigDecimal.TWO);
        BigDecimal least = value.cutOff() ? number : number.subtract(half);
        BigDecimal most = value.cutOff() ? number.add(last) : number.add(half);
        boolean fell = value.figure()
                .reading()
                .allowed()
                .filter(read -> read.value().signum() < 0)
                .isPresent();
        Quantity quantity = new Quantity(
                fell ? most.negate() : least,
                fell ? number.negate() : number,
                fell ? least.negate() : most,
                unit,
                value.cutOff() ? Quantity.Hedge.OVER : Quantity.Hedge.NONE,
                last,
                kept.precision());
        Reading reading = new Reading.Number(
                quantity, 0, value.figure().figure().printed().length(), List.of());
        String wording = (fell ? "-" : "") + digits + (value.cutOff() ? ".?" : "") + magnitude.word;
        return candidate(value.figure(), reading, wording);
    }

    private static Candidate candidate(ReadFigure figure, Reading reading, String wording) {
        return new Candidate(Repair.Kind.RESEGMENTATION, new ReadFigure(figure.figure(), reading), wording);
    }
}
