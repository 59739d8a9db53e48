package org.tradebrief.check;

import java.util.function.Function;
import org.tradebrief.figure.Period;

/** Why a figure cannot be tested, in words. */
final class Reasons {
    private Reasons() {}

    static Function<Phrases, String> noLevel(Subject subject, Period period) {
        return phrases -> {
            String series = phrases.series(subject);
            String when = phrases.period(period);
            return phrases.of("no sound level is printed for " + series + ", " + when, "没有可用的" + when + series + "数值");
        };
    }

    static Function<Phrases, String> notPositive(Subject subject, Period period) {
        return phrases -> {
            String series = phrases.series(subject);
            String when = phrases.period(period);
            return phrases.of(series + " may be zero or less in " + when, when + series + "可能不是正数");
        };
    }

    static Function<Phrases, String> noEarlierPeriod(Subject subject) {
        return phrases -> {
            String series = phrases.series(subject);
            return phrases.of("no earlier period is printed for " + series, "没有公布" + series + "更早时期的数值");
        };
    }

    static Function<Phrases, String> noGrowth(Subject subject, Period period) {
        return phrases -> {
            String series = phrases.series(subject);
            String when = phrases.period(period);
            return phrases.of("no growth is printed for " + series + ", " + when, "没有公布" + when + series + "的增速");
        };
    }

    static Function<Phrases, String> unknownWords() {
        return phrases -> phrases.of("the program has no test for such words", "没有针对此类措辞的检验");
    }

    static Function<Phrases, String> noFigure(String reference) {
        return phrases -> phrases.of(
                "the figure that it refers to, " + reference + ", cannot be used", "其所指数字" + reference + "无法使用");
    }

    static Function<Phrases, String> noRate(String one, String other) {
        return phrases -> phrases.of(
                "no exchange rate of " + one + " and " + other + " is known for that time",
                "没有该时期" + one + "与" + other + "之间的汇率");
    }

    static Function<Phrases, String> noDays(String indicator) {
        return phrases -> {
            String event = phrases.indicator(indicator);
            return phrases.of("nothing of that year is printed for " + event, "没有公布当年的" + event);
        };
    }
}
