package org.tradebrief.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One published pack: the day as of which it speaks and a running number, {@code 2025-11-10.1}.
 *
 * @param asOf the day
 * @param number from 1, counting the packs of that day that differ
 */
public record Edition(LocalDate asOf, int number) implements Comparable<Edition> {
    private static final Pattern NOTATION = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,6})");
    private static final Comparator<Edition> ORDER =
            Comparator.comparing(Edition::asOf).thenComparing(Edition::number);

    /** Reads a name; empty when it is no edition's. */
    public static Optional<Edition> parse(String name) {
        Matcher matcher = NOTATION.matcher(name);
        return matcher.matches()
                ? Optional.of(new Edition(LocalDate.parse(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return asOf + "." + number;
    }
}
