package org.tradebrief.figure;

import java.util.List;
import java.util.Optional;

/** The parts of a period's name, in whatever order they were printed. */
final class PeriodParts {
    private static final List<String> FILLERS = List.of(
            "of",
            "the",
            "in",
            "for",
            "during",
            "full",
            "whole",
            "calendar",
            "year",
            "years",
            "period",
            "and",
            ",",
            "(",
            ")",
            "年",
            "度",
            "全",
            "间",
            "期",
            "fiscal",
            "fy",
            "财",
            "財",
            "政",
            "ended",
            "ending",
            "end");

    private final Lexemes lexemes;
    private Optional<Integer> year = Optional.empty();
    private Optional<Integer> lastYear = Optional.empty();
    private Optional<Integer> yearsAgo = Optional.empty();
    private Optional<PeriodMonths> months = Optional.empty();
    private boolean shortYears;
    private boolean fiscal;
    private int next;

    private PeriodParts(Lexemes lexemes) {
        this.lexemes = lexemes;
        while (next < lexemes.size() && takes()) {}
    }

    /** The parts of a normalised name. */
    static PeriodParts of(String text) {
        return new PeriodParts(Lexemes.of(text));
    }

    /** The year, or the first of two. */
    Optional<Integer> year() {
        return year;
    }

    /** The second of two years. */
    Optional<Integer> lastYear() {
        return lastYear;
    }

    /** How many years before publication: 0 for this year. */
    Optional<Integer> yearsAgo() {
        return yearsAgo;
    }

    /** The months, empty where the name is of whole years. */
    Optional<PeriodMonths> months() {
        return months;
    }

    /** Whether words name a fiscal year. */
    boolean fiscal() {
        return fiscal;
    }

    /** Whether the second year was printed with two digits: {@code 2022/23}. */
    boolean shortYears() {
        return shortYears;
    }

    /** The character where reading stopped because it named no period; empty where all of it is understood. */
    Optional<Integer> stoppedAt() {
        if (next < lexemes.size()) {
            return Optional.of(lexemes.get(next).from());
        }
        boolean named = year.isPresent() || yearsAgo.isPresent() || months.isPresent();
        return named ? Optional.empty() : Optional.of(lexemes.get(next - 1).to());
    }

    /** Takes the next part; false where it is none. */
    private boolean takes() {
        Lexeme lexeme = lexemes.get(next);
        if (lexeme.isYear() && year.isEmpty()) {
            return takesYears();
        }
        Optional<PeriodMonths.Found> found = months.isEmpty() ? PeriodMonths.at(lexemes, next) : Optional.empty();
        if (found.isPresent()) {
            months = Optional.of(found.get().months());
            return take(found.get().used());
        }
        return takesShortYear(lexeme) || takesRelativeYear(lexeme) || takesFiller(lexeme);
    }

    private boolean takesYears() {
        year = Optional.of(lexemes.get(next).number());
        int to = next + (lexemes.get(next + 1).is("年") ? 2 : 1);
        Lexeme second = lexemes.get(to + 1);
        boolean twoDigits = second.isNumber() && second.word().length() == 2;
        boolean inShort = twoDigits && !lexemes.get(to + 2).is("月", "-", "/");
        if (!PeriodMonths.TO.contains(lexemes.get(to).word()) || !second.isYear() && !inShort) {
            return take(to - next);
        }
        lastYear = Optional.of(second.isYear() ? second.number() : nextEndingIn(second.number(), year.get()));
        shortYears = inShort;
        return take(to - next + 2);
    }

    /** The first year after a given one with two last digits. */
    private static int nextEndingIn(int twoDigits, int year) {
        int sameCentury = year / 100 * 100 + twoDigits;
        return sameCentury > year ? sameCentury : sameCentury + 100;
    }

    /** {@code FY23}. */
    private boolean takesShortYear(Lexeme lexeme) {
        if (!fiscal || year.isPresent() || !lexeme.isNumber() || lexeme.word().length() != 2) {
            return false;
        }
        year = Optional.of(2000 + lexeme.number());
        return take(1);
    }

    private boolean takesRelativeYear(Lexeme lexeme) {
        boolean last = lexeme.is("last", "去", "上");
        if (!last && !lexeme.is("this", "今", "本") || !lexemes.get(next + 1).is("year", "年")) {
            return false;
        }
        yearsAgo = Optional.of(last ? 1 : 0);
        return take(2);
    }

    private boolean takesFiller(Lexeme lexeme) {
        fiscal |= lexeme.is("fiscal", "fy", "财", "財");
        return FILLERS.contains(lexeme.word()) && take(1);
    }

    private boolean take(int count) {
        next += count;
        return true;
    }
}
