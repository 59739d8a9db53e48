package org.tradebrief.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;

/** Smells of damaged text, which single phrases show by themselves. */
final class LexicalChecks {
    private static final Check SUFFIX = Check.of("lexical.ordinal-suffix", "expected");
    private static final Check YEAR = Check.of("lexical.year-as-amount", "year").withThreshold();
    private static final Check DATE = Check.of("lexical.impossible-date");
    private static final Check LONE = Check.of("lexical.lone-integer", "integer");

    /** The checks of this kind. */
    static final List<Check> ALL = List.of(SUFFIX, YEAR, DATE, LONE);

    private static final Pattern YEAR_WITH_MAGNITUDE = Pattern.compile(
            "(?<![\\d.,])((?:1[89]|2[01])\\d\\d)(?:\\.\\d+)?\\s*(?:thousand|million|billion|trillion|bn|tn|[万亿])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_OR_DAY = Pattern.compile(
            "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b|[年月日号]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern SMALL_INTEGER = Pattern.compile("(?<![\\w.,:/-])\\d{1,2}(?![\\w.,:/%-])");

    private LexicalChecks() {}

    /** Looks at every phrase; the threshold says how far a year may be from a figure's own to be taken for one. */
    static void judge(Collection<ReadFigure> figures, Catalogue catalogue, Docket docket) {
        double years = YEAR.threshold(catalogue);
        for (ReadFigure read : figures) {
            switch (read.reading()) {
                case Reading.Ordinal ordinal -> judgeSuffix(read, ordinal, docket);
                case Reading.Number number -> judgeAmount(read, number.quantity(), years, docket);
                case Reading.Date date -> judgeDate(read, date.possible(), docket);
                case Reading.Refused _ -> judgeYear(read, docket);
                case Reading.Claim _ -> {}
            }
        }
    }

    private static void judgeSuffix(ReadFigure read, Reading.Ordinal ordinal, Docket docket) {
        if (!ordinal.suffix().isEmpty()) {
            String expected = OrdinalSuffix.of(ordinal.first());
            Verdict verdict = expected.equalsIgnoreCase(ordinal.suffix()) ? Verdict.HOLDS : Verdict.FAILS;
            docket.take(
                    Outcome.of(SUFFIX, read, List.of(), verdict, _ -> Map.of("expected", ordinal.first() + expected)));
        }
    }

    private static void judgeAmount(ReadFigure read, Quantity quantity, double years, Docket docket) {
        if (quantity.unit().kind() == Unit.Kind.CURRENCY) {
            Figure figure = read.figure();
            String year = yearWithMagnitude(figure.printed());
            boolean smells = !year.isEmpty()
                    && Math.abs(Integer.parseInt(year) - figure.period().year()) <= years;
            Verdict verdict = smells ? Verdict.FAILS : Verdict.HOLDS;
            if (docket.counts(YEAR, figure.indicator(), verdict)) {
                docket.word(Outcome.of(YEAR, read, List.of(), verdict, _ -> Map.of("year", year)));
            }
        }
    }

    /** The first year that a magnitude follows; nothing where there is none, as in a bare number of a table. */
    private static String yearWithMagnitude(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (Character.isLetter(phrase.charAt(i))) {
                Matcher amount = YEAR_WITH_MAGNITUDE.matcher(phrase);
                return amount.find() ? amount.group(1) : "";
            }
        }
        return "";
    }

    private static void judgeDate(ReadFigure read, boolean possible, Docket docket) {
        if (!judgeYear(read, docket) && !Weekdays.isNamed(read.figure().printed())) {
            Verdict verdict = possible ? Verdict.HOLDS : Verdict.FAILS;
            docket.take(Outcome.of(DATE, read, List.of(), verdict, _ -> Map.of()));
        }
    }

    /** Whether a small integer stands alone in a date, where only a year makes sense. */
    private static boolean judgeYear(ReadFigure read, Docket docket) {
        if (read.figure().measure() != Measure.DATE) {
            return false;
        }
        String phrase = read.figure().printed();
        Matcher integer = SMALL_INTEGER.matcher(phrase);
        boolean alone = !MONTH_OR_DAY.matcher(phrase).find()
                && !FOUR_DIGITS.matcher(phrase).find()
                && integer.find();
        Verdict verdict = alone ? Verdict.FAILS : Verdict.HOLDS;
        docket.take(Outcome.of(LONE, read, List.of(), verdict, _ -> Map.of("integer", alone ? integer.group() : "")));
        return alone;
    }
}
