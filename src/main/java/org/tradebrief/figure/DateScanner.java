package org.tradebrief.figure;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.figure.DatePart.Calendar;
import org.tradebrief.figure.DatePart.DayNumber;
import org.tradebrief.figure.DatePart.Loose;
import org.tradebrief.figure.DatePart.MonthName;
import org.tradebrief.figure.DatePart.Weekday;
import org.tradebrief.figure.DatePart.Word;
import org.tradebrief.figure.DatePart.Year;

/** Cuts a normalised date phrase into its parts, from left to right; times of day are left out. */
final class DateScanner {
    private static final Map<String, DatePart> WORDS = words();
    private static final List<String> SUFFIXES = List.of("st", "nd", "rd", "th");
    /** No month has so many days. */
    private static final int NO_DAY = 99;

    private final Lexemes lexemes;
    private final List<DatePart> parts = new ArrayList<>();
    private int next;

    private DateScanner(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The parts of a normalised phrase. */
    static List<DatePart> parts(String text) {
        DateScanner scanner = new DateScanner(Lexemes.of(text));
        while (scanner.next < scanner.lexemes.size()) {
            scanner.take();
        }
        return List.copyOf(scanner.parts);
    }

    private void take() {
        Lexeme lexeme = at(0);
        if (lexeme.isNumber() && !endsName()) {
            takeNumber(lexeme);
        } else if (lexeme.is("星", "周", "週")) {
            takeChineseWeekday(lexeme.is("星") ? 2 : 1);
        } else {
            takeWord(lexeme);
        }
    }

    private void takeWord(Lexeme lexeme) {
        Optional<Integer> month = MonthNames.number(lexeme.word());
        if (month.isPresent()) {
            add(new MonthName(month.get()), at(1).is(".") ? 2 : 1);
        } else {
            add(WORDS.getOrDefault(lexeme.word(), Word.OTHER), 1);
        }
    }

    private void takeChineseWeekday(int at) {
        Lexeme day = at(at);
        boolean sunday = day.is("日", "天");
        boolean known = sunday || day.isNumber() && day.number() >= 1 && day.number() <= 6;
        DatePart part = known ? new Weekday(DayOfWeek.of(sunday ? 7 : day.number())) : Word.OTHER;
        add(part, known ? at + 1 : 1);
    }

    private void takeNumber(Lexeme number) {
        if (at(1).is(":") && at(2).isNumber()) {
            takeTime();
        } else if (!takesCalendar(number)) {
            takeMarked(number);
        }
    }

    private void takeTime() {
        next++;
        while (at(0).is(":") && at(1).isNumber()) {
            next += 2;
        }
    }

    /** Dates in digits with a point, dash or slash: year first, or day and month first and the year of four digits. */
    private boolean takesCalendar(Lexeme first) {
        String mark = at(1).word();
        boolean marked = at(1).is("-", "/", ".") && isGlued(1) && at(2).isNumber() && isGlued(2);
        boolean three = marked && at(3).is(mark) && at(4).isNumber();
        if (three && first.isYear()) {
            return add(new Calendar(first.number(), at(2).number(), day(at(4))), 5);
        }
        if (three && at(4).isYear()) {
            boolean monthFirst = at(2).number() > 12;
            int month = monthFirst ? first.number() : at(2).number();
            return add(new Calendar(at(4).number(), month, day(monthFirst ? at(2) : first)), 5);
        }
        boolean month =
                marked && first.isYear() && at(2).number() <= 12 && at(2).word().length() == 2;
        return month && add(new Calendar(first.number(), at(2).number(), 0), 3);
    }

    private static int day(Lexeme lexeme) {
        return lexeme.word().length() > 2 || lexeme.number() < 1 ? NO_DAY : lexeme.number();
    }

    /** A number with the Chinese mark or English suffix after it. */
    private void takeMarked(Lexeme number) {
        boolean named = at(1).isWord() && isGlued(1);
        if (at(1).is("年")) {
            add(new Year(number.number()), 2);
        } else if (at(1).is("月")) {
            add(new MonthName(number.number()), 2);
        } else if (at(1).is("日", "号", "號")) {
            add(new DayNumber(number.number()), 2);
        } else if (number.isYear()) {
            add(new Year(number.number()), 1);
        } else if (named && SUFFIXES.contains(at(1).word())) {
            add(new Loose(number.number(), true), 2);
        } else {
            boolean digits =
                    PrintedText.isDigit(number.word(), 0) && number.word().length() <= 2;
            add(digits && !named ? new Loose(number.number(), false) : Word.OTHER, 1);
        }
    }

    /** Whether a number is part of a name, with or without hyphen: {@code G20}, {@code COVID-19}. */
    private boolean endsName() {
        if (!lexemes.isGlued(next)) {
            return false;
        }
        boolean hyphen = at(-1).is("-") && lexemes.isGlued(next - 1);
        Lexeme before = hyphen ? at(-2) : at(-1);
        return before.isWord() && MonthNames.number(before.word()).isEmpty();
    }

    private boolean isGlued(int k) {
        return lexemes.isGlued(next + k);
    }

    private boolean add(DatePart part, int used) {
        parts.add(part);
        next += used;
        return true;
    }

    private Lexeme at(int k) {
        return lexemes.get(next + k);
    }

    private static Map<String, DatePart> words() {
        Map<String, DatePart> words = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            words.put(day.name().toLowerCase(Locale.ROOT), new Weekday(day));
        }
        List.of("to", "through", "until", "and", "至", "到", "-", "~").forEach(word -> words.put(word, Word.TO));
        List.of("this", "last", "next", "past", "coming", "today", "yesterday", "今", "去", "本", "明")
                .forEach(word -> words.put(word, Word.RELATIVE));
        List.of(",", "、").forEach(word -> words.put(word, Word.COMMA));
        words.put("of", Word.OF);
        return words;
    }
}
