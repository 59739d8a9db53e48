package org.tradebrief.figure;

import java.util.List;
import java.util.Optional;

/**
 * Months of a year, as a period's name gives them.
 *
 * @param first number of the first, from 1
 * @param count how many
 * @param ofYear whether they are counted from the start of the year, calendar or fiscal
 */
record PeriodMonths(int first, int count, boolean ofYear) {
    /** Words and signs between the first and the last of a run. */
    static final List<String> TO = List.of("-", "~", "/", "to", "through", "until", "至", "到");

    /** All months of a year. */
    static final PeriodMonths YEAR = new PeriodMonths(1, 12, true);

    /**
     * Months with the number of lexemes that name them.
     *
     * @param months the months
     * @param used number of lexemes
     */
    record Found(PeriodMonths months, int used) {}

    /** The months that are named from a lexeme on. */
    static Optional<Found> at(Lexemes lexemes, int k) {
        return counted(lexemes, k).or(() -> named(lexemes, k));
    }

    /** Halves, quarters and months counted from the start of the year. */
    private static Optional<Found> counted(Lexemes lexemes, int k) {
        Lexeme lexeme = lexemes.get(k);
        if (lexeme.is("q", "h")) {
            return counted(lexeme.word(), lexemes.get(k + 1).number(), false, 2);
        }
        if (lexeme.is("上", "下") && lexemes.get(k + 1).is("半")) {
            return counted("half", lexeme.is("上") ? 1 : 2, false, 2);
        }
        boolean fromStart = lexeme.is("first", "前") && lexemes.get(k + 1).isNumber();
        int at = fromStart || lexeme.is("第") ? 1 : 0;
        int number = lexemes.get(k + at).number();
        Lexeme unit = lexemes.get(k + at + 1);
        Lexeme after = lexemes.get(k + at + 2);
        boolean hyphenated = unit.is("-") && after.is("month");
        boolean classified = unit.is("个", "個") && after.is("月");
        return hyphenated || classified
                ? counted("months", number, fromStart, at + 3)
                : counted(unit.word(), number, fromStart, at + 2);
    }

    private static Optional<Found> counted(String unit, int number, boolean fromStart, int used) {
        int length = switch (unit) {
            case "half", "h" -> 6;
            case "quarter", "quarters", "q", "季" -> 3;
            case "months", "m" -> 1;
            default -> 0;
        };
        if (length == 0 || number < 1 || number * length > 12) {
            return Optional.empty();
        }
        boolean run = fromStart || length == 1;
        PeriodMonths months = run
                ? new PeriodMonths(1, number * length, true)
                : new PeriodMonths((number - 1) * length + 1, length, true);
        return Optional.of(new Found(months, used));
    }

    /** Months by name: {@code Jan-Sep}, {@code September}, 1-9月, 1月至9月. */
    private static Optional<Found> named(Lexemes lexemes, int k) {
        Optional<Month> first = month(lexemes, k).or(() -> bareMonth(lexemes, k));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int to = k + first.get().used();
        Optional<Month> last = TO.contains(lexemes.get(to).word()) ? month(lexemes, to + 1) : Optional.empty();
        int number = first.get().number();
        int count = last.map(month -> month.number() - number + 1).orElse(1);
        int used = first.get().used() + last.map(month -> month.used() + 1).orElse(0);
        return count < 1 ? Optional.empty() : Optional.of(new Found(new PeriodMonths(number, count, false), used));
    }

    /** A month and how many lexemes name it. */
    private record Month(int number, int used) {}

    private static Optional<Month> month(Lexemes lexemes, int k) {
        boolean chinese = isMonthNumber(lexemes.get(k)) && lexemes.get(k + 1).is("月");
        return chinese
                ? Optional.of(new Month(lexemes.get(k).number(), 2))
                : MonthNames.number(lexemes.get(k).word()).map(number -> new Month(number, 1));
    }

    /** The 1 of 1-9月. */
    private static Optional<Month> bareMonth(Lexemes lexemes, int k) {
        boolean opensRun = isMonthNumber(lexemes.get(k))
                && TO.contains(lexemes.get(k + 1).word())
                && month(lexemes, k + 2).isPresent();
        return opensRun ? Optional.of(new Month(lexemes.get(k).number(), 1)) : Optional.empty();
    }

    private static boolean isMonthNumber(Lexeme lexeme) {
        return lexeme.isNumber() && lexeme.number() >= 1 && lexeme.number() <= 12;
    }
}
