package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;

/** Smells of damaged text, which single phrases show by themselves. */
final class LexicalChecks implements Family {
    private static final Check SUFFIX = Check.of("lexical.ordinal-suffix", "expected");
    private static final Check YEAR = Check.of("lexical.year-as-amount", "year").withThreshold();
    private static final Check DATE = Check.of("lexical.impossible-date");
    private static final Check LONE = Check.of("lexical.lone-integer", "integer");

    private static final Pattern YEAR_BEFORE_MAGNITUDE = Pattern.compile(
            "(?<![\\d.,])((?:1[89]|2[01])\\d\\d)(?:\\.\\d+)?\\s*(?:thousand|million|billion|trillion|bn|tn|[万亿])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_OR_DAY = Pattern.compile(
            "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b|[年月日号]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern SMALL_INTEGER = Pattern.compile("(?<![\\w.,:/-])\\d{1,2}(?![\\w.,:/%-])");

    @Override
    public List<Check> checks() {
        return List.of(SUFFIX, YEAR, DATE, LONE);
    }

    @Override
    public void judge(Evidence evidence, Consumer<Outcome> outcomes) {
        double years = evidence.threshold(YEAR);
        for (Series series : evidence.series()) {
            for (List<Level.Printed> cell : series.cells()) {
                cell.forEach(level -> judgeAmount(level.statement(), level.quantity(), years, outcomes));
            }
        }
        for (List<Statement> topic : evidence.topics()) {
            topic.forEach(statement -> judge(statement, years, outcomes));
        }
    }

    private static void judge(Statement statement, double years, Consumer<Outcome> outcomes) {
        switch (statement.reading()) {
            case Reading.Ordinal ordinal -> judgeSuffix(statement, ordinal, outcomes);
            case Reading.Number number -> judgeAmount(statement, number.quantity(), years, outcomes);
            case Reading.Date date -> judgeDate(statement, date.possible(), outcomes);
            case Reading.Refused _ -> judgeYear(statement, outcomes);
            case Reading.Claim _ -> {}
        }
    }

    private static void judgeSuffix(Statement statement, Reading.Ordinal ordinal, Consumer<Outcome> outcomes) {
        if (!ordinal.suffix().isEmpty()) {
            String expected = suffix(ordinal.first());
            outcomes.accept(Outcome.of(
                    SUFFIX,
                    statement,
                    List.of(),
                    expected.equalsIgnoreCase(ordinal.suffix()) ? Verdict.HOLDS : Verdict.FAILS,
                    _ -> Map.of("expected", ordinal.first() + expected)));
        }
    }

    private static String suffix(int number) {
        int tens = number % 100 / 10;
        return switch (number % 10) {
            case 1 -> tens == 1 ? "th" : "st";
            case 2 -> tens == 1 ? "th" : "nd";
            case 3 -> tens == 1 ? "th" : "rd";
            default -> "th";
        };
    }

    private static void judgeAmount(Statement statement, Quantity quantity, double years, Consumer<Outcome> outcomes) {
        if (quantity.unit().kind() != Unit.Kind.CURRENCY) {
            return;
        }
        Figure figure = statement.figure();
        Matcher year = YEAR_BEFORE_MAGNITUDE.matcher(figure.printed());
        boolean smells = year.find()
                && Math.abs(Integer.parseInt(year.group(1)) - figure.period().year()) <= years;
        outcomes.accept(Outcome.of(
                YEAR,
                statement,
                List.of(),
                smells ? Verdict.FAILS : Verdict.HOLDS,
                _ -> Map.of("year", smells ? year.group(1) : "")));
    }

    private static void judgeDate(Statement date, boolean possible, Consumer<Outcome> outcomes) {
        if (!judgeYear(date, outcomes)) {
            Verdict verdict = possible ? Verdict.HOLDS : Verdict.FAILS;
            outcomes.accept(Outcome.of(DATE, date, List.of(), verdict, _ -> Map.of()));
        }
    }

    /** Whether a small integer stands alone in a date, where only a year makes sense. */
    private static boolean judgeYear(Statement statement, Consumer<Outcome> outcomes) {
        String phrase = statement.figure().printed();
        Matcher integer = SMALL_INTEGER.matcher(phrase);
        boolean alone = statement.figure().measure() == Measure.DATE
                && !MONTH_OR_DAY.matcher(phrase).find()
                && !FOUR_DIGITS.matcher(phrase).find()
                && integer.find();
        if (statement.figure().measure() == Measure.DATE) {
            Verdict verdict = alone ? Verdict.FAILS : Verdict.HOLDS;
            outcomes.accept(Outcome.of(
                    LONE, statement, List.of(), verdict, _ -> Map.of("integer", alone ? integer.group() : "")));
        }
        return alone;
    }
}
