package org.tradebrief.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SDMX notation of periods, both ways. */
final class PeriodNotation {
    private static final Pattern NOTATION = Pattern.compile("(?<year>\\d{4})"
            + "(?:-S(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\\d{2})(?:-(?<day>\\d{2})(?:/P(?<months>\\d{1,2})M)?)?"
            + "|/(?<last>\\d{4}))?");
    private static final String EXPECTED =
            "expected 2024, 2025-S1, 2022-Q3, 2024-07, 2023-11-23, 2022-01-01/P9M or 2020/2024";

    private PeriodNotation() {}

    /** The period with a notation. */
    static Period parse(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("period " + notation + ": " + EXPECTED);
        }
        try {
            return parsed(matcher);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("period " + notation + ": " + impossible.getMessage(), impossible);
        }
    }

    private static Period parsed(Matcher matcher) {
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("half") != null) {
            return Period.half(year, Integer.parseInt(matcher.group("half")));
        }
        if (matcher.group("quarter") != null) {
            return Period.quarter(year, Integer.parseInt(matcher.group("quarter")));
        }
        if (matcher.group("last") != null) {
            return Period.span(year, Integer.parseInt(matcher.group("last")));
        }
        return matcher.group("month") == null ? Period.year(year) : monthOrDay(matcher, year);
    }

    private static Period monthOrDay(Matcher matcher, int year) {
        int month = Integer.parseInt(matcher.group("month"));
        if (matcher.group("day") == null) {
            return Period.month(YearMonth.of(year, month));
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group("day")));
        return matcher.group("months") == null
                ? Period.day(day)
                : new Period(Period.Frequency.RANGE, day, day.plusMonths(Integer.parseInt(matcher.group("months"))));
    }

    /** The notation of a period. */
    static String of(Period period) {
        int year = period.start().getYear();
        int month = period.start().getMonthValue();
        return switch (period.frequency()) {
            case A -> String.format(Locale.ROOT, "%04d", year);
            case S -> String.format(Locale.ROOT, "%04d-S%d", year, (month + 5) / 6);
            case Q -> String.format(Locale.ROOT, "%04d-Q%d", year, (month + 2) / 3);
            case M -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            case D -> period.start().toString();
            case RANGE -> period.start() + "/P" + period.months() + "M";
            case SPAN ->
                String.format(Locale.ROOT, "%04d/%04d", year, period.lastYear().year());
        };
    }
}
