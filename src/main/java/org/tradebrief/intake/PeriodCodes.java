package org.tradebrief.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Period.Frequency;

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

    /**
     * The period of a frequency that a notation of another one stands for: spreadsheets and pivot tables write a year,
     * half, quarter or month as its first or its last day.
     *
     * @param frequency code of CL_FREQ; any other text leaves the period as it is
     * @return empty when the two contradict each other
     */
    static Optional<Period> ofFrequency(Period period, String frequency) {
        Optional<Frequency> wanted = frequency(frequency);
        boolean partOrSpan = period.frequency() == Frequency.RANGE || period.frequency() == Frequency.SPAN;
        if (wanted.isEmpty() || partOrSpan || wanted.get() == period.frequency()) {
            return Optional.of(period);
        }
        if (period.frequency() != Frequency.D) {
            return Optional.empty();
        }
        Period whole = holding(period.start(), wanted.get());
        boolean atAnEnd = whole.start().equals(period.start()) || whole.end().equals(period.end());
        return atAnEnd ? Optional.of(whole) : Optional.empty();
    }

    private static Optional<Frequency> frequency(String code) {
        return switch (code) {
            case "A" -> Optional.of(Frequency.A);
            case "S", "H" -> Optional.of(Frequency.S);
            case "Q" -> Optional.of(Frequency.Q);
            case "M" -> Optional.of(Frequency.M);
            case "D" -> Optional.of(Frequency.D);
            default -> Optional.empty();
        };
    }

    private static Period holding(LocalDate day, Frequency frequency) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (frequency) {
            case A -> Period.year(year);
            case S -> Period.half(year, (month + 5) / 6);
            case Q -> Period.quarter(year, (month + 2) / 3);
            case M -> Period.month(YearMonth.from(day));
            case D, RANGE, SPAN -> Period.day(day);
        };
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
