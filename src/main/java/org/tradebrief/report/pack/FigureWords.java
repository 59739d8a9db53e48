package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.check.OrdinalSuffix;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/** Printed figures as a text about them names them, and what they say, in one language. */
final class FigureWords {
    private final Release release;
    private final Voice voice;

    FigureWords(Release release, Voice voice) {
        this.release = release;
        this.voice = voice;
    }

    /** A figure by its words and its identifier; of an amount a minute that it is one. */
    String named(String id) {
        return named(id, "");
    }

    /** The same with what the figure speaks of, where that is something else than another figure speaks of. */
    String named(String id, Figure beside) {
        return named(id, speaksOf(figure(id), beside));
    }

    private String named(String id, String remark) {
        String more = remark.isEmpty() ? "" : voice.say(", ", "，") + remark;
        String words = rate(figure(id), "“" + voice.quoted(figure(id).printed()) + "”");
        return voice.say(words + " (" + id + more + ")", words + "（" + id + more + "）");
    }

    /** The cell that a figure speaks of; empty when no level tells its unit. */
    Optional<Cell> cell(ReadFigure figure) {
        return release.figures().cellOf(figure);
    }

    /** Several figures by name, each phrase once: {@code “the 3th fair” }. */
    String named(List<String> ids) {
        return voice.list(ids.stream()
                .collect(Collectors.groupingBy(
                        id -> rate(figure(id), "“" + voice.quoted(figure(id).printed()) + "”"),
                        LinkedHashMap::new,
                        Collectors.joining(voice.say(", ", "、"))))
                .entrySet()
                .stream()
                .map(phrase -> voice.say(
                        phrase.getKey() + " (" + phrase.getValue() + ")",
                        phrase.getKey() + "（" + phrase.getValue() + "）"))
                .toList());
    }

    /** A number in a row: {@code the 2nd edition}. */
    String place(int number, String indicator) {
        String ordinal = voice.say("the " + number + OrdinalSuffix.of(number), "第" + number);
        return voice.counted(indicator)
                .map(counted -> voice.say(ordinal + " " + counted.one(), ordinal + counted.zh()))
                .orElse(ordinal);
    }

    /** How far two numbers in a row are apart: {@code 21 editions}. */
    String places(int number, String indicator) {
        return number
                + voice.counted(indicator)
                        .map(counted -> voice.say(" " + (number == 1 ? counted.one() : counted.many()), counted.zh()))
                        .orElse("");
    }

    /** The days that a date means. */
    String days(Reading.Date date) {
        String from = voice.period(Period.day(date.from()));
        return date.from().equals(date.to()) ? from : from + voice.term(Term.TO) + voice.period(Period.day(date.to()));
    }

    /** All that a quantity may be, of a rate the amount for its unit of time. */
    String range(Figure figure, Quantity quantity) {
        return rate(figure, voice.numbers().range(quantity.interval(), quantity.unit()));
    }

    /** An amount, with the unit of time that it is for where its figure is a rate. */
    String rate(Figure figure, String amount) {
        if (figure.measure() != Measure.RATE) {
            return amount;
        }
        return switch (unitOfTime(figure)) {
            case "minute" -> voice.say(amount + " a minute", "每分钟" + amount);
            case "hour" -> voice.say(amount + " an hour", "每小时" + amount);
            case "day" -> voice.say(amount + " a day", "每天" + amount);
            default -> amount;
        };
    }

    /** What a rate is counted over: {@code over the 260,640 minutes of the first half of 2025}. */
    String over(Figure rate) {
        Period period = rate.period();
        String when = voice.period(period);
        return switch (unitOfTime(rate)) {
            case "minute" -> over(period.minutes(), "minutes", "分钟", when);
            case "hour" -> over(period.days() * 24L, "hours", "小时", when);
            default -> over(period.days(), "days", "天", when);
        };
    }

    private String over(long number, String english, String chinese, String when) {
        String counted = voice.numbers().number(BigDecimal.valueOf(number));
        return voice.say(
                "over the " + counted + " " + english + " of " + when, "按" + when + "的" + counted + chinese + "计");
    }

    private static String unitOfTime(Figure rate) {
        return rate.relativeTo().substring(rate.relativeTo().indexOf('/') + 1);
    }

    /** What a figure speaks of, as far as another does not: {@code level in 2021}; empty where they speak of the same. */
    private String speaksOf(Figure figure, Figure other) {
        List<String> parts = new ArrayList<>();
        boolean sameSeries = figure.indicator().equals(other.indicator())
                && figure.area().equals(other.area())
                && figure.flow() == other.flow();
        boolean samePeriod = figure.period().equals(other.period());
        if (sameSeries && samePeriod && figure.measure() == other.measure()) {
            return "";
        }
        if (!sameSeries) {
            boolean sameArea = figure.area().equals(other.area()) && figure.flow() == other.flow();
            parts.add(
                    sameArea
                            ? voice.withinSentence(voice.indicator(figure.indicator()))
                            : voice.series(
                                    new SeriesKey(figure.area(), figure.indicator(), figure.flow(), Unit.COUNT)));
        }
        String measure = measure(figure);
        if (!measure.isEmpty()) {
            String period = voice.period(figure.period());
            parts.add(voice.say(measure + " in " + period, period + measure));
        }
        return String.join(voice.say(", ", "，"), parts);
    }

    private String measure(Figure figure) {
        return switch (figure.measure()) {
            case LEVEL, EQUIVALENT, RATE -> voice.say("level", isCurrency(figure) ? "数额" : "数量");
            case GROWTH -> voice.say("growth", "增速");
            case AVERAGE_GROWTH -> voice.say("average growth", "年均增速");
            case SHARE ->
                voice.say(
                        "share of " + voice.withinSentence(voice.indicator(figure.relativeTo())),
                        "占" + voice.indicator(figure.relativeTo()) + "的比重");
            case CONTRIBUTION -> voice.say("contribution", "拉动");
            case TARGET -> voice.say("target", "目标");
            case ORDINAL, DATE, CLAIM -> "";
        };
    }

    private boolean isCurrency(Figure figure) {
        return release.catalogue()
                .indicator(figure.indicator())
                .filter(indicator -> indicator.unit() == Indicator.Measured.CURRENCY)
                .isPresent();
    }

    private Figure figure(String id) {
        return release.figure(id).figure();
    }
}
