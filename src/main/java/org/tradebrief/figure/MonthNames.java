package org.tradebrief.figure;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** English names of months, whole or cut short. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** The number, 1 to 12, of the month with a name in small letters. */
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            numbers.put(name, month.getValue());
            numbers.put(name.substring(0, 3), month.getValue());
        }
        numbers.put("sept", 9);
        return numbers;
    }
}
