package org.tradebrief.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.figure.Period;

/** What the notations of TIME_PERIOD stand for: SDMX, and the customary ones without hyphens. */
final class PeriodCodes {
    private static final int MOST_REMEMBERED = 10_000;

    /** SDMX reporting years and months ({@code 2024-A1}, {@code 2024-M07}) and {@code 2024Q3}, {@code 2024M07}. */
    private static final Pattern OTHER =
            Pattern.compile("(?<year>\\d{4})(?:-?A1|-?M(?<month>\\d{2})|-?Q(?<quarter>[1-4])|-?[SB](?<half>[12]))");

    private final Map<String, Period> remembered = new HashMap<>();

    /**
     * The period with a notation.
     *
     * @throws IllegalArgumentException when it is none
     */
    Period parse(String notation) {
        Period known = remembered.get(notation);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        Period period = Period.parse(standard(notation));
        remembered.put(notation, period);
        return period;
    }

    private static String standard(String notation) {
        Matcher other = OTHER.matcher(notation);
        if (!other.matches()) {
            return notation;
        }
        String year = other.group("year");
        if (other.group("month") != null) {
            return year + "-" + other.group("month");
        }
        if (other.group("quarter") != null) {
            return year + "-Q" + other.group("quarter");
        }
        return other.group("half") != null ? year + "-S" + other.group("half") : year;
    }
}
