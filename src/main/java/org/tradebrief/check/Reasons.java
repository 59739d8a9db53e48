package org.tradebrief.check;

import java.util.function.Function;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Period;

/** Why a statement cannot be tested. */
final class Reasons {
    private Reasons() {}

    static Function<Phrases, String> noLevel(Subject subject, Period period) {
        return phrases -> {
            String series = phrases.series(subject);
            String when = phrases.period(period);
            return phrases.of(
                    new Words("no level is printed for " + series + ", " + when, "没有公布" + when + series + "的数值"));
        };
    }

    static Function<Phrases, String> noPositiveBase(Subject subject, Period period) {
        return phrases -> {
            String series = phrases.series(subject);
            String when = phrases.period(period);
            return phrases.of(new Words(series + " may not be positive in " + when, when + series + "不一定为正数"));
        };
    }

    static Function<Phrases, String> noEarlierPeriod(Subject subject) {
        return phrases -> {
            String series = phrases.series(subject);
            return phrases.of(
                    new Words("nothing is printed for an earlier period of " + series, "没有公布" + series + "更早时期的数值"));
        };
    }

    static Function<Phrases, String> unknownWords() {
        return phrases -> phrases.of(new Words("its words are none that the program can test", "其措辞不在可检验的词汇之内"));
    }

    static Function<Phrases, String> noFigure(String reference) {
        return phrases -> phrases.of(
                new Words("the figure it refers to, " + reference + ", cannot be used", "其所指数字" + reference + "无法使用"));
    }

    static Function<Phrases, String> noGrowth(String subject) {
        return phrases -> phrases.of(
                new Words("no growth of " + subject + " is printed for that time", "没有公布该时期" + subject + "的增速"));
    }

    static Function<Phrases, String> noRate(String one, String other) {
        return phrases -> phrases.of(new Words(
                "no exchange rate between " + one + " and " + other + " is known for that time",
                "没有该时期" + one + "与" + other + "之间的汇率"));
    }

    static Function<Phrases, String> noDays(String indicator) {
        return phrases -> {
            String event = phrases.indicator(indicator);
            return phrases.of(new Words("nothing is printed that year for: " + event, "没有公布当年的" + event));
        };
    }
}
