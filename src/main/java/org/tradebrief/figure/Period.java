package org.tradebrief.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A span of whole days in SDMX notation, or a pair of years that an average runs over.
 *
 * <p>{@code 2024} year, {@code 2025-S1} half, {@code 2022-Q3} quarter, {@code 2024-07} month, {@code 2023-11-23} day,
 * {@code 2022-01-01/P9M} part of a year, {@code 2020/2024} average from 2020 to 2024.
 *
 * @param frequency how long it is and how it is written
 * @param start first day
 * @param end first day after it
 */
public record Period(Frequency frequency, LocalDate start, LocalDate end) implements Comparable<Period> {
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::end).thenComparing(Period::frequency);

    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("period from " + start + " to " + end + ": expected a day or more");
        }
    }

    /** Kinds of periods, with the code that SDMX gives them. */
    public enum Frequency {
        A,
        S,
        Q,
        M,
        D,
        /** A run of months that is no calendar period: January to September. */
        RANGE,
        /** A pair of years, the ends of an average. */
        SPAN
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(Frequency.A, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** A half of a calendar year. */
    public static Period half(int year, int half) {
        return months(Frequency.S, year, 6 * half - 5, 6);
    }

    /** A quarter of a calendar year. */
    public static Period quarter(int year, int quarter) {
        return months(Frequency.Q, year, 3 * quarter - 2, 3);
    }

    /** A month. */
    public static Period month(YearMonth month) {
        return months(Frequency.M, month.getYear(), month.getMonthValue(), 1);
    }

    /** Some months from a given one on, as a calendar period where they are one: 12 from January are a year. */
    public static Period months(YearMonth first, int count) {
        int before = first.getMonthValue() - 1;
        boolean aligned = count > 0 && 12 % count == 0 && before % count == 0;
        Frequency frequency = switch (aligned ? count : 0) {
            case 1 -> Frequency.M;
            case 3 -> Frequency.Q;
            case 6 -> Frequency.S;
            case 12 -> Frequency.A;
            default -> Frequency.RANGE;
        };
        return months(frequency, first.getYear(), first.getMonthValue(), count);
    }

    /** A day. */
    public static Period day(LocalDate day) {
        return new Period(Frequency.D, day, day.plusDays(1));
    }

    /** The pair of years that an average growth runs from and to. */
    public static Period span(int first, int last) {
        if (last <= first) {
            throw new IllegalArgumentException("span " + first + "/" + last + ": the last year must be the later");
        }
        return new Period(Frequency.SPAN, LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /**
     * Reads SDMX notation.
     *
     * @throws IllegalArgumentException saying what was seen and what was expected
     */
    public static Period parse(String notation) {
        return PeriodNotation.parse(notation);
    }

    private static Period months(Frequency frequency, int year, int firstMonth, int months) {
        LocalDate start = LocalDate.of(year, firstMonth, 1);
        return new Period(frequency, start, start.plusMonths(months));
    }

    /** The same period a year earlier. */
    public Period yearEarlier() {
        return yearsEarlier(1);
    }

    /** The same period some years earlier; 29 February becomes the 28th. */
    public Period yearsEarlier(int years) {
        LocalDate first = start.minusYears(years);
        return switch (frequency) {
            case D -> day(first);
            case RANGE -> new Period(frequency, first, first.plusMonths(months()));
            case A, S, Q, M, SPAN -> new Period(frequency, first, end.minusYears(years));
        };
    }

    /** Length in whole months. */
    long months() {
        return ChronoUnit.MONTHS.between(start, end);
    }

    /** Whether every day of another period belongs to this one. */
    public boolean contains(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** The calendar halves, quarters or months that make up this longer period; none where they do not. */
    public List<Period> parts(Frequency kind) {
        int each = calendarMonths(kind);
        boolean longer = each > 0 && (frequency == Frequency.RANGE || calendarMonths(frequency) > each);
        boolean divides = longer
                && start.getDayOfMonth() == 1
                && (start.getMonthValue() - 1) % each == 0
                && months() > each
                && months() % each == 0;
        return divides
                ? Stream.iterate(start, first -> first.isBefore(end), first -> first.plusMonths(each))
                        .map(first -> months(kind, first.getYear(), first.getMonthValue(), each))
                        .toList()
                : List.of();
    }

    /** Months of a calendar period; zero of what is none. */
    private static int calendarMonths(Frequency frequency) {
        return switch (frequency) {
            case A -> 12;
            case S -> 6;
            case Q -> 3;
            case M -> 1;
            case D, RANGE, SPAN -> 0;
        };
    }

    /** Calendar year of the first day. */
    public int year() {
        return start.getYear();
    }

    /** The first year, of a span its base. */
    public Period firstYear() {
        return year(start.getYear());
    }

    /** The last year, of a span its end. */
    public Period lastYear() {
        return year(lastDay().getYear());
    }

    /** Number of yearly steps from the first to the last year. */
    public int yearlySteps() {
        return lastYear().year() - firstYear().year();
    }

    /** The last day of it. */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    /** Length in days. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** Length in minutes. */
    public long minutes() {
        return days() * 24 * 60;
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return PeriodNotation.of(this);
    }
}
