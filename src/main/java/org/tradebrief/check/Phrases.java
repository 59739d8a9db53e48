package org.tradebrief.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.NumberText;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PeriodText;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;

/** What things are called in one language. */
final class Phrases {
    /** A number with its magnitude, without currency, percent or hedge. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*(?: (?:million|billion|trillion)|万亿|[万亿])?");

    private final String language;
    private final Catalogue catalogue;
    private final NumberText numbers;
    private final PeriodText periods;

    Phrases(String language, Catalogue catalogue) {
        this.language = language;
        this.catalogue = catalogue;
        this.numbers = NumberText.in(language);
        this.periods = PeriodText.in(language);
    }

    String of(Words words) {
        return words.in(language);
    }

    String of(String english, String chinese) {
        return language.startsWith("zh") ? chinese : english;
    }

    NumberText numbers() {
        return numbers;
    }

    String period(Period period) {
        return periods.of(period);
    }

    /** All that a computed value may be. */
    String range(Interval allowed, Unit unit) {
        return numbers.range(allowed, unit);
    }

    /** Indicator, area and flow, as within a sentence: digitally delivered services, World exports. */
    String series(Subject subject) {
        String indicator = indicator(subject.indicator());
        String area = area(subject.area());
        return switch (subject.flow()) {
            case T, N -> of(indicator + ", " + area, area + indicator);
            case X -> of(indicator + ", " + area + " exports", area + indicator + "（出口）");
            case M -> of(indicator + ", " + area + " imports", area + indicator + "（进口）");
            case B -> of(indicator + ", " + area + " balance", area + indicator + "（差额）");
        };
    }

    /** The name of an indicator as within a sentence; a name in capitals keeps them. */
    String indicator(String code) {
        return catalogue
                .indicator(code)
                .map(known -> withinSentence(of(known.name())))
                .orElse(code);
    }

    private static String withinSentence(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    String area(String code) {
        var known = catalogue.areas().get(code);
        return known == null ? code : of(known.name());
    }

    /** What a figure says of its series, as the words before its number. */
    String measure(Measure measure) {
        return switch (measure) {
            case LEVEL, EQUIVALENT, ORDINAL, DATE, CLAIM -> of(" ", "为");
            case GROWTH -> of(" growth of ", "增长");
            case AVERAGE_GROWTH -> of(" average growth of ", "年均增长");
            case SHARE -> of(" a share of ", "占比为");
            case CONTRIBUTION -> of(" a contribution of ", "贡献为");
            case RATE -> of(" a rate of ", "单位时间金额为");
            case TARGET -> of(" a target of ", "目标为");
        };
    }

    /** A source, or that it is the same as another. */
    String source(Figure figure, Figure namedBefore) {
        return figure.source().equals(namedBefore.source()) ? of("the same source", "同一来源") : figure.source();
    }

    /**
     * What a figure prints: numbers and places in words of this language where the phrase shows the same number, otherwise
     * the phrase as it stands, with its meaning behind it.
     */
    String printed(ReadFigure read) {
        String phrase = quoted(read.figure());
        return switch (read.reading()) {
            case Reading.Number(Quantity quantity, int _, int _, var _)
            when !isFraction(quantity) -> {
                String meaning = numbers.printed(quantity);
                yield shows(read.figure().printed(), quantity)
                        ? meaning
                        : phrase + of(" (" + meaning + ")", "（" + meaning + "）");
            }
            case Reading.Ordinal(int first, int last, String suffix)
            when isSound(first, last, suffix) ->
                of(
                        first + OrdinalSuffix.of(first),
                        "第" + first + measureWord(read.figure().indicator()));
            default -> phrase;
        };
    }

    private String measureWord(String indicator) {
        return catalogue
                .indicator(indicator)
                .flatMap(known -> Optional.ofNullable(known.counted()))
                .map(Indicator.Counted::zh)
                .orElse("");
    }

    private static boolean isSound(int first, int last, String suffix) {
        return first == last && (suffix.isEmpty() || suffix.equalsIgnoreCase(OrdinalSuffix.of(first)));
    }

    /** Whether a phrase holds the digits and the magnitude that its quantity is written with in either language. */
    private static boolean shows(String phrase, Quantity quantity) {
        return Stream.of(NumberText.ENGLISH, NumberText.CHINESE)
                .map(text -> NUMBER.matcher(text.printed(quantity)))
                .anyMatch(number -> number.find() && phrase.contains(number.group()));
    }

    /** What a figure says in the numbers of this language; what is no number, as it stands. */
    String amount(ReadFigure read) {
        return switch (read.reading()) {
            case Reading.Number(Quantity quantity, int _, int _, var _)
            when !isFraction(quantity) -> numbers.printed(quantity);
            default -> quoted(read.figure());
        };
    }

    /** A growth with the period that it is of: {@code 9.6% a year from 2020 to 2024}. */
    String growth(ReadFigure read) {
        String period = period(read.figure().period());
        return read.figure().measure() == Measure.AVERAGE_GROWTH
                ? of(amount(read) + " a year from " + period, period + "年均" + amount(read))
                : of(amount(read) + " in " + period, period + amount(read));
    }

    /** The phrase of a figure as it stands. */
    String quoted(Figure figure) {
        return "“" + figure.printed() + "”";
    }

    /** A level as it was printed, or the interval that is implied. */
    String level(Level level, Unit unit) {
        return switch (level) {
            case Level.Printed printed -> numbers.printed(printed.quantity());
            case Level.Implied implied -> numbers.range(implied.term().allowed(), unit);
        };
    }

    private static boolean isFraction(Quantity quantity) {
        return quantity.unit().kind() == Unit.Kind.PERCENT
                && quantity.lastDigit().signum() == 0;
    }
}
