package org.tradebrief.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A year, month or day as printed, whether a calendar knows it or not.
 *
 * @param year the year, empty where none is printed
 * @param month the month, empty where only a year is printed
 * @param day the day, empty where none is printed
 */
record DateStamp(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {

    static DateStamp ofYear(int year) {
        return new DateStamp(Optional.of(year), Optional.empty(), Optional.empty());
    }

    static DateStamp ofMonth(Optional<Integer> year, int month) {
        return new DateStamp(year, Optional.of(month), Optional.empty());
    }

    /** The same in a year. */
    DateStamp in(int otherYear) {
        return new DateStamp(Optional.of(otherYear), month, day);
    }

    /** A day of the same month. */
    DateStamp on(int otherDay) {
        return new DateStamp(year, month, Optional.of(otherDay));
    }

    /** The first day that it may mean; empty when calendars know none. */
    Optional<LocalDate> firstDay(int yearIfNone) {
        return month(yearIfNone, 1).flatMap(one -> day(one, 1));
    }

    /** The last day that it may mean; empty when calendars know none. */
    Optional<LocalDate> lastDay(int yearIfNone) {
        return month(yearIfNone, 12).flatMap(one -> day(one, one.lengthOfMonth()));
    }

    private Optional<YearMonth> month(int yearIfNone, int monthIfNone) {
        int number = month.orElse(monthIfNone);
        return number >= 1 && number <= 12
                ? Optional.of(YearMonth.of(year.orElse(yearIfNone), number))
                : Optional.empty();
    }

    private Optional<LocalDate> day(YearMonth in, int dayIfNone) {
        int number = day.orElse(dayIfNone);
        return in.isValidDay(number) ? Optional.of(in.atDay(number)) : Optional.empty();
    }
}
