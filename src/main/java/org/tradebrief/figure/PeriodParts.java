package org.tradebrief.figure;

import java.util.List;
import java.util.Optional;

/** The parts of a period's name, in whatever order they were printed. */
final class PeriodParts {
    private static final List<String> TO = List.of("-", "~", "/", "to", "through", "until", "至", "到");
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

    private final List<Lexeme> lexemes;
    private Optional<Integer> year = Optional.empty();
    private Optional<Integer> lastYear = Optional.empty();
    private Optional<Integer> yearsAgo = Optional.empty();
    private Optional<Months> months = Optional.empty();
    private Optional<Integer> stoppedAt = Optional.empty();
    private boolean shortYears;
    private boolean fiscal;
    private int next;

    private PeriodParts(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * Months of a year.
     *
     * @param first number of the first, from 1
     * @param count how many
     * @param ofYear whether they are counted from the start of the year, calendar or fiscal
     */
    record Months(int first, int count, boolean ofYear) {}

    /** The parts of a normalised name. */
    static PeriodParts of(String text) {
        PeriodParts parts = new PeriodParts(Lexeme.of(text));
        while (parts.next < parts.lexemes.size() && parts.stoppedAt.isEmpty()) {
            if (!parts.takes()) {
                parts.stoppedAt = Optional.of(parts.lexemes.get(parts.next).from());
            }
        }
        boolean nothing = parts.year.or(() -> parts.yearsAgo).isEmpty() && parts.months.isEmpty();
        if (nothing && parts.stoppedAt.isEmpty()) {
            parts.stoppedAt = Optional.of(text.length());
        }
        return parts;
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
    Optional<Months> months() {
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

    /** The character where reading stopped short of the end, or the end where no period was named. */
    Optional<Integer> stoppedAt() {
        return stoppedAt;
    }

    /** Takes the next part; false where it is none. */
    private boolean takes() {
        Lexeme lexeme = at(0);
        if (lexeme.isYear() && year.isEmpty()) {
            return takesYears();
        }
        if (months.isEmpty() && (takesCount(lexeme) || takesNamedMonths()) || takesShortYear(lexeme)) {
            return true;
        }
        if (lexeme.is("this", "last", "今", "去", "本", "上") && at(1).is("year", "年")) {
            yearsAgo = Optional.of(lexeme.is("last", "去", "上") ? 1 : 0);
            return take(2);
        }
        fiscal |= lexeme.is("fiscal", "fy", "财", "財");
        return FILLERS.contains(lexeme.word()) && take(1);
    }

    private boolean takesYears() {
        year = Optional.of(at(0).number());
        int to = at(1).is("年", "年度") ? 2 : 1;
        Lexeme second = at(to + 1);
        boolean inShort =
                second.isNumber() && second.word().length() == 2 && !at(to + 2).is("月", "-", "/");
        if (TO.contains(at(to).word()) && (second.isYear() || inShort)) {
            lastYear = Optional.of(second.isYear() ? second.number() : nextEndingIn(second.number(), year.get()));
            shortYears = inShort;
            return take(to + 2);
        }
        return take(to);
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

    /** Halves, quarters and months counted from the start of the year. */
    private boolean takesCount(Lexeme lexeme) {
        boolean fromStart = lexeme.is("first", "前") && at(1).isNumber();
        int k = fromStart || lexeme.is("第") || lexeme.is("q", "h") ? 1 : 0;
        int number = lexeme.is("上") ? 1 : lexeme.is("下") ? 2 : at(k).number();
        String unit = lexeme.is("q", "h") ? lexeme.word() : at(k + 1).word();
        int used = lexeme.is("q", "h") ? 2 : k + 2;
        return switch (unit) {
            case "half", "h", "半" -> number <= 2 && counted(6 * number - 5, 6, used);
            case "quarter", "q", "季" ->
                number <= 4 && counted(fromStart ? 1 : 3 * number - 2, fromStart ? 3 * number : 3, used);
            case "quarters" -> fromStart && number <= 4 && counted(1, 3 * number, used);
            case "months", "m" -> number <= 12 && counted(1, number, used);
            case "-" -> at(k + 2).is("month") && number <= 12 && counted(1, number, used + 1);
            case "个", "個" -> at(k + 2).is("月") && number <= 12 && counted(1, number, used + 1);
            default -> false;
        };
    }

    private boolean counted(int first, int count, int used) {
        if (first < 1 || count < 1) {
            return false;
        }
        months = Optional.of(new Months(first, count, true));
        return take(used);
    }

    /** Months by name: {@code Jan-Sep}, {@code September}, 1-9月, 1月至9月. */
    private boolean takesNamedMonths() {
        Optional<NamedMonth> first = month(0).or(this::bareMonth);
        if (first.isEmpty()) {
            return false;
        }
        int used = first.get().used();
        Optional<NamedMonth> last = TO.contains(at(used).word()) ? month(used + 1) : Optional.empty();
        int count = last.map(month -> month.number() - first.get().number() + 1).orElse(1);
        months = Optional.of(new Months(first.get().number(), count, false));
        return count > 0 && take(used + last.map(month -> month.used() + 1).orElse(0));
    }

    /** A month and how many lexemes name it. */
    private record NamedMonth(int number, int used) {}

    private Optional<NamedMonth> month(int k) {
        Optional<NamedMonth> english = MonthNames.number(at(k).word()).map(number -> new NamedMonth(number, 1));
        boolean chinese = isMonthNumber(k) && at(k + 1).is("月");
        return chinese ? Optional.of(new NamedMonth(at(k).number(), 2)) : english;
    }

    /** The 1 of 1-9月. */
    private Optional<NamedMonth> bareMonth() {
        boolean opensRange = isMonthNumber(0) && TO.contains(at(1).word()) && month(2).isPresent();
        return opensRange ? Optional.of(new NamedMonth(at(0).number(), 1)) : Optional.empty();
    }

    private boolean isMonthNumber(int k) {
        return at(k).isNumber() && at(k).number() >= 1 && at(k).number() <= 12;
    }

    private boolean take(int count) {
        next += count;
        return true;
    }

    private Lexeme at(int k) {
        int index = next + k;
        return index < lexemes.size() ? lexemes.get(index) : Lexeme.NONE;
    }
}
