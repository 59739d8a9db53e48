package org.tradebrief.check;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the days of the week. */
final class Weekdays {
    private static final Pattern NAMED = Pattern.compile(
            Arrays.stream(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b|(?:星期|周)[一二三四五六日天]")),
            Pattern.CASE_INSENSITIVE);

    private Weekdays() {}

    /** Whether a phrase names a day of the week. */
    static boolean isNamed(String phrase) {
        return NAMED.matcher(phrase).find();
    }
}
