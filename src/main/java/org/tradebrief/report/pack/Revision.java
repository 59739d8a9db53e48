package org.tradebrief.report.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradebrief.figure.SupportedDigits;

/**
 * What became of a published value in this edition: it came, it went, or it changed.
 *
 * @param name the cell ({@code CHN.DDS.T.USD.2022}) or indicator ({@code CHN.DDS.T.USD.YOY.2022})
 * @param unit code of the unit of the value
 * @param history every value that was published before, oldest first; one that is new may have been published once
 * @param current what this edition publishes; empty when it was withdrawn
 * @param cause why it differs
 */
public record Revision(String name, String unit, List<Vintage> history, Optional<Vintage> current, Cause cause)
        implements Comparable<Revision> {
    private static final Comparator<Revision> ORDER = Comparator.comparing(Revision::name);

    private static final int DIGITS = 12;

    /** Why a value differs from the one published before; the first that applies. */
    public enum Cause {
        /** The edition before did not hold it, though an earlier one may have. */
        NEW,
        /** The edition before held it and this one does not. */
        WITHDRAWN,
        /** It rests on other figures. */
        FIGURES,
        /** It rests on the same figures, of which an input file changed. */
        INPUTS,
        /** It rests on the same figures of the same files; what analysts declare or rule changed. */
        CATALOGUE,
        /** Nothing that was read changed; the program did. */
        PROGRAM
    }

    public Revision {
        history = List.copyOf(history);
    }

    /** What was published first; empty when it never was. */
    public Optional<Vintage> first() {
        return history.stream().findFirst();
    }

    /** What the edition before published; empty when it is new. */
    public Optional<Vintage> previous() {
        return cause == Cause.NEW ? Optional.empty() : Optional.of(history.getLast());
    }

    /**
     * How much was added to the previous value, in single units and without the rounding errors of doubles; empty when it
     * is new or withdrawn.
     */
    public OptionalDouble size() {
        if (previous().isEmpty() || current.isEmpty()) {
            return OptionalDouble.empty();
        }
        double added = current.get().value() - previous().get().value();
        return OptionalDouble.of(SupportedDigits.rounded(added, decimals()).doubleValue());
    }

    /** Decimals of its size that rounding errors of doubles leave: those of the twelfth digit of the greater value. */
    int decimals() {
        double greater = Math.max(magnitude(previous()), magnitude(current));
        return greater == 0 ? 0 : DIGITS - 1 - (int) Math.floor(Math.log10(greater));
    }

    private static double magnitude(Optional<Vintage> vintage) {
        return vintage.map(known -> Math.abs(known.value())).orElse(0.0);
    }

    @Override
    public int compareTo(Revision other) {
        return ORDER.compare(this, other);
    }
}
