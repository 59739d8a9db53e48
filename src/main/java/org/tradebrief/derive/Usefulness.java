package org.tradebrief.derive;

import java.util.Optional;
import org.tradebrief.figure.Interval;

/**
 * How wide an interval may be before its number says nothing.
 *
 * @param widest greatest useful width, in the unit of the number or in percent of it
 * @param relative whether in percent
 */
public record Usefulness(double widest, boolean relative) {
    /** Any bounded interval. */
    static final Usefulness ANY = new Usefulness(Double.POSITIVE_INFINITY, false);

    /** Reads {@code 10}, {@code 20%} or nothing; empty when it is none of these. */
    static Optional<Usefulness> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ANY);
        }
        return text.matches("\\d+(\\.\\d+)?%?")
                ? Optional.of(new Usefulness(Double.parseDouble(text.replace("%", "")), text.endsWith("%")))
                : Optional.empty();
    }

    boolean serves(double value, Interval interval) {
        return interval.bounded() && interval.width() <= (relative ? Math.abs(value) * widest / 100 : widest);
    }
}
