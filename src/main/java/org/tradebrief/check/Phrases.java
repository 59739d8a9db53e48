package org.tradebrief.check;

import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.NumberText;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PeriodText;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;

/** What things are called in one language. */
final class Phrases {
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

    NumberText numbers() {
        return numbers;
    }

    String period(Period period) {
        return periods.of(period);
    }

    /** Indicator, area and flow of a figure. */
    String series(Figure figure) {
        return series(Subject.of(figure));
    }

    /** Indicator, area and flow. */
    String series(Subject subject) {
        Words flow = switch (subject.flow()) {
            case T, N -> null;
            case X -> new Words("exports", "出口");
            case M -> new Words("imports", "进口");
            case B -> new Words("balance", "差额");
        };
        String indicator = indicator(subject.indicator());
        String area = area(subject.area());
        return language.startsWith("zh")
                ? area + indicator + (flow == null ? "" : "(" + flow.zh() + ")")
                : indicator + ", " + area + (flow == null ? "" : ", " + flow.en());
    }

    String indicator(String code) {
        return catalogue.indicator(code).map(known -> of(known.name())).orElse(code);
    }

    String area(String code) {
        var known = catalogue.areas().get(code);
        return known == null ? code : of(known.name());
    }

    /** What a statement prints: a number in words of this language, anything else as it stands. */
    String printed(Statement statement) {
        return statement.reading() instanceof Reading.Number(Quantity quantity, int _, int _, var _)
                        && !isFraction(quantity)
                ? numbers.printed(quantity)
                : "“" + statement.figure().printed() + "”";
    }

    /** A level as it was printed, or the interval that is implied. */
    String level(Level level, Unit unit) {
        return switch (level) {
            case Level.Printed printed -> numbers.printed(printed.quantity());
            case Level.Implied implied -> numbers.range(implied.term().allowed(), unit);
        };
    }

    /** All that a computed value may be. */
    String range(Interval allowed, Unit unit) {
        return numbers.range(allowed, unit);
    }

    private static boolean isFraction(Quantity quantity) {
        return quantity.unit().kind() == Unit.Kind.PERCENT
                && quantity.lastDigit().signum() == 0;
    }
}
