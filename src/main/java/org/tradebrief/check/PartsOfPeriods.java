package org.tradebrief.check;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tradebrief.figure.Period;

/** How years, halves and quarters are cut into shorter calendar periods. */
final class PartsOfPeriods {
    private PartsOfPeriods() {}

    /** The calendar periods of a kind that make up a longer one; none where they do not. */
    static List<Period> of(Period whole, Period.Frequency frequency) {
        int year = whole.year();
        int month = whole.start().getMonthValue();
        int months = switch (whole.frequency()) {
            case A -> 12;
            case S -> 6;
            case Q -> 3;
            case M, D, RANGE, SPAN -> 0;
        };
        return switch (frequency) {
            case S -> parts(month / 6 + 1, months / 12 * 2, half -> Period.half(year, half));
            case Q -> parts(month / 3 + 1, months / 6 * 2, quarter -> Period.quarter(year, quarter));
            case M -> parts(month, months, number -> Period.month(YearMonth.of(year, number)));
            case A, D, RANGE, SPAN -> List.of();
        };
    }

    private static List<Period> parts(int first, int count, IntFunction<Period> part) {
        return IntStream.range(first, first + count).mapToObj(part).toList();
    }
}
