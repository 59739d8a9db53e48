package org.tradebrief.figure;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.figure.DatePart.Calendar;
import org.tradebrief.figure.DatePart.DayNumber;
import org.tradebrief.figure.DatePart.Loose;
import org.tradebrief.figure.DatePart.MonthName;
import org.tradebrief.figure.DatePart.Weekday;
import org.tradebrief.figure.DatePart.Word;
import org.tradebrief.figure.DatePart.Year;
import org.tradebrief.figure.Sense.Numeral;

/** Cuts a normalised date phrase into its parts, from left to right; times of day are left out. */
final class DateScanner {
    private static final Map<String, DatePart> WORDS = words();
    private static final String WEEKDAYS = "一二三四五六日";

    private final String text;
    private final List<DatePart> parts = new ArrayList<>();

    private DateScanner(String text) {
        this.text = text;
    }

    /** The parts of a normalised phrase. */
    static List<DatePart> parts(String text) {
        DateScanner scanner = new DateScanner(text);
        for (int at = 0; at < text.length(); ) {
            at = scanner.next(at);
        }
        return List.copyOf(scanner.parts);
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (PrintedText.isDigit(c)) {
            return number(at);
        }
        if (PrintedText.isLetter(c)) {
            int end = PrintedText.endOfLetters(text, at);
            parts.add(WORDS.getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), Word.OTHER));
            return end;
        }
        return sign(at, c);
    }

    private int sign(int at, char c) {
        if (text.startsWith("星期", at) || text.startsWith("周", at) || text.startsWith("週", at)) {
            int after = at + (c == '星' ? 2 : 1);
            int day =
                    after < text.length() ? WEEKDAYS.indexOf(text.charAt(after) == '天' ? '日' : text.charAt(after)) : -1;
            parts.add(day < 0 ? Word.OTHER : new Weekday(DayOfWeek.of(day + 1)));
            return after + (day < 0 ? 0 : 1);
        }
        var spelled = ChineseNumeral.at(text, at);
        if (spelled.isPresent()) {
            Token token = spelled.get();
            if (token.sense() instanceof Numeral numeral && numeral.value().scale() <= 0) {
                return marked(numeral.value().intValue(), token.to(), false);
            }
            return token.to();
        }
        switch (c) {
            case '至', '到', '-', '~' -> parts.add(Word.TO);
            case ',', '、' -> parts.add(Word.COMMA);
            case '今', '去', '本', '明' -> parts.add(Word.RELATIVE);
            case ' ', '.' -> {}
            default -> parts.add(Word.OTHER);
        }
        return at + 1;
    }

    private int number(int at) {
        int end = PrintedText.endOfDigits(text, at);
        int digits = end - at;
        boolean partOfName = PrintedText.isLetter(text, at - 1)
                || at > 1 && text.charAt(at - 1) == '-' && PrintedText.isLetter(text, at - 2);
        if (partOfName && !text.substring(0, at).endsWith("T") || digits > 4) {
            parts.add(Word.OTHER);
            return end;
        }
        if (digits <= 2 && charAt(end) == ':' && PrintedText.isDigit(text, end + 1)) {
            return endOfTime(end);
        }
        int endOfCalendar = calendar(at, end);
        if (endOfCalendar > end) {
            return endOfCalendar;
        }
        return marked(Integer.parseInt(text.substring(at, end)), end, digits == 4);
    }

    private int endOfTime(int at) {
        int end = at;
        while (charAt(end) == ':' && PrintedText.isDigit(text, end + 1)) {
            end = PrintedText.endOfDigits(text, end + 1);
        }
        return end;
    }

    /** Dates in digits with a point, dash or slash: year first, or day and month first and the year of four digits. */
    private int calendar(int at, int end) {
        char mark = charAt(end);
        if ("-/.".indexOf(mark) < 0 || !PrintedText.isDigit(text, end + 1)) {
            return end;
        }
        int second = PrintedText.endOfDigits(text, end + 1);
        int third = charAt(second) == mark ? PrintedText.endOfDigits(text, second + 1) : second;
        int first = Integer.parseInt(text.substring(at, end));
        if (end - at == 4 && second - end <= 3) {
            int month = Integer.parseInt(text.substring(end + 1, second));
            if (third > second + 1) {
                parts.add(new Calendar(first, month, day(second + 1, third)));
                return third;
            }
            if (month <= 12) {
                parts.add(new Calendar(first, month, 0));
                return second;
            }
        }
        if (end - at <= 2 && second - end <= 3 && third - second == 5) {
            int month = Integer.parseInt(text.substring(end + 1, second));
            int year = Integer.parseInt(text.substring(second + 1, third));
            boolean monthFirst = month > 12;
            parts.add(monthFirst ? new Calendar(year, first, month) : new Calendar(year, month, first));
            return third;
        }
        return end;
    }

    private int day(int from, int to) {
        return to - from > 2 ? 99 : Integer.parseInt(text.substring(from, to));
    }

    /** A number with the Chinese mark or English suffix after it. */
    private int marked(int number, int end, boolean fourDigits) {
        int mark = charAt(end) == ' ' ? end + 1 : end;
        switch (charAt(mark)) {
            case '年' -> {
                parts.add(new Year(number));
                return mark + 1;
            }
            case '月' -> {
                parts.add(new MonthName(number));
                return mark + 1;
            }
            case '日', '号', '號' -> {
                parts.add(new DayNumber(number));
                return mark + 1;
            }
            default -> {}
        }
        int letters = PrintedText.endOfLetters(text, end);
        boolean ordinal = letters - end == 2;
        if (fourDigits) {
            parts.add(new Year(number));
        } else if (letters == end || ordinal) {
            parts.add(new Loose(number));
        } else {
            parts.add(Word.OTHER);
        }
        return ordinal ? letters : end;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static Map<String, DatePart> words() {
        Map<String, DatePart> words = new TreeMap<>();
        for (Month month : Month.values()) {
            MonthName name = new MonthName(month.getValue());
            words.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), name);
            words.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), name);
        }
        words.put("sept", new MonthName(9));
        for (DayOfWeek day : DayOfWeek.values()) {
            words.put(day.name().toLowerCase(Locale.ROOT), new Weekday(day));
        }
        for (String word : List.of("to", "through", "until", "and")) {
            words.put(word, Word.TO);
        }
        for (String word : List.of("this", "last", "next", "past", "coming", "today", "yesterday")) {
            words.put(word, Word.RELATIVE);
        }
        words.put("of", Word.OF);
        return words;
    }
}
