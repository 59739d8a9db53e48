package org.tradebrief.figure;

import java.util.Optional;
import org.tradebrief.figure.Reading.Refused;
import org.tradebrief.figure.Source.Conventions;

/** Reads the phrase of a figure as what its measure and the unit of its indicator say that it is. */
public final class PrintedPhrase {
    private PrintedPhrase() {}

    /** What the phrase of a figure says, by the built-in vocabulary. */
    public static Reading read(Figure figure, Unit.Kind unitKind, Conventions conventions) {
        return read(figure, unitKind, conventions, NumberWords.builtIn());
    }

    /**
     * What the phrase of a figure says.
     *
     * @param figure the figure
     * @param unitKind kind of unit that levels of its indicator have
     * @param conventions how its source writes numbers
     * @param words the vocabulary
     */
    public static Reading read(Figure figure, Unit.Kind unitKind, Conventions conventions, NumberWords words) {
        if (figure.measure() == Measure.DATE) {
            return PrintedDate.read(figure.printed(), figure.period(), conventions);
        }
        Expectation expected = expectation(figure, unitKind);
        Reading reading = PrintedNumber.read(figure.printed(), expected, conventions, words);
        return expected == Expectation.AMOUNT ? ofKind(unitKind, reading) : reading;
    }

    /** What the phrase of a figure should be; only for measures other than a date. */
    private static Expectation expectation(Figure figure, Unit.Kind unitKind) {
        return switch (figure.measure()) {
            case LEVEL, EQUIVALENT, RATE -> level(unitKind);
            case TARGET -> figure.relativeTo().isEmpty() ? level(unitKind) : Expectation.SHARE;
            case GROWTH, AVERAGE_GROWTH -> Expectation.PERCENT;
            case SHARE -> Expectation.SHARE;
            case CONTRIBUTION -> Expectation.POINTS;
            case ORDINAL -> Expectation.ORDINAL;
            case CLAIM -> Expectation.CLAIM;
            case DATE -> throw new IllegalArgumentException("a date is no number");
        };
    }

    private static Expectation level(Unit.Kind unitKind) {
        return switch (unitKind) {
            case CURRENCY, PHYSICAL -> Expectation.AMOUNT;
            case PERCENT -> Expectation.SHARE;
            case PERCENTAGE_POINT -> Expectation.POINTS;
            case COUNT, DAY -> Expectation.COUNT;
        };
    }

    private static Reading ofKind(Unit.Kind kind, Reading reading) {
        Optional<Unit> other = reading.allowed().map(Quantity::unit).filter(unit -> unit.kind() != kind);
        return other.<Reading>map(unit -> new Refused(
                        unit.kind() == Unit.Kind.COUNT ? "no unit printed" : "a number of unit " + unit,
                        kind == Unit.Kind.CURRENCY ? "a currency by sign, word or code" : "a physical unit",
                        0))
                .orElse(reading);
    }
}
