package org.tradebrief.figure;

import java.time.DayOfWeek;

/** What one word, number or sign of a date phrase means. */
sealed interface DatePart {

    /** A year of four digits, or one that Chinese marks as such. */
    record Year(int year) implements DatePart {}

    /** A month by name, or by number where Chinese marks it as such. */
    record MonthName(int month) implements DatePart {}

    /** A day that Chinese marks as such. */
    record DayNumber(int day) implements DatePart {}

    /** A whole date in digits: {@code 2019-03-05}; day and month may be out of range, day 0 where none is printed. */
    record Calendar(int year, int month, int day) implements DatePart {}

    /** A day of the week. */
    record Weekday(DayOfWeek day) implements DatePart {}

    /**
     * A number of one or two digits that only its neighbours can explain: {@code 5} in {@code March 5}; an ordinal
     * beside no month counts something else.
     */
    record Loose(int number, boolean ordinal) implements DatePart {}

    /** Words and signs. */
    enum Word implements DatePart {
        /** From one date to another. */
        TO,
        /** Between a day and its month: {@code 5th of March}. */
        OF,
        COMMA,
        /** A span told from now: {@code this year}, {@code next three years}. */
        RELATIVE,
        /** Anything else. */
        OTHER
    }
}
