package org.tradebrief.report.pack;

import java.math.BigDecimal;
import org.tradebrief.derive.ResultUnit;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Language;

/** Numbers as the columns of a table print them, without the unit and magnitude that their heading names. */
final class ColumnText {
    private final Voice voice;

    ColumnText(Voice voice) {
        this.voice = voice;
    }

    /** The unit of a series as a column names it: of a count what is counted. */
    String unit(SeriesKey series) {
        return series.unit().kind() == Unit.Kind.COUNT
                ? voice.counted(series.indicator())
                        .map(counted -> voice.say(counted.many(), counted.zh()))
                        .orElse(unit(series.unit()))
                : unit(series.unit());
    }

    /** The unit as a column names it, with the magnitude that its values are shown in. */
    String unit(Unit unit) {
        if (unit.equals(ResultUnit.PURE_NUMBER)) {
            return voice.say("ratio", "比率");
        }
        if (unit.equals(ResultUnit.INDEX)) {
            return voice.say("index, base year = 100", "指数（基年=100）");
        }
        return switch (unit.kind()) {
            case CURRENCY -> voice.say(unit.code() + " billion", "亿" + chineseCurrency(unit));
            case PERCENT -> "%";
            case PERCENTAGE_POINT -> voice.say("percentage points", "百分点");
            case COUNT -> voice.say("number", "个");
            case DAY -> voice.say("day", "日");
            case PHYSICAL -> unit.equals(Unit.SQUARE_METRE) ? voice.say("square metres", "平方米") : unit.code();
        };
    }

    /** The words of a currency: those that stand behind a single one of it. */
    private String chineseCurrency(Unit unit) {
        return voice.numbers().value(BigDecimal.ONE, unit).substring(1);
    }

    /** A value in the magnitude that {@link #unit} names, with the digits that its interval supports. */
    String value(double value, Interval interval, Unit unit) {
        if (!interval.bounded()) {
            return voice.numbers().range(interval, unit);
        }
        if (SupportedDigits.speakFor(value, interval)) {
            return scaled(SupportedDigits.round(value, interval), unit);
        }
        return ends(interval, unit, interval.lower() < 0 ? voice.term(Term.TO) : "–");
    }

    /** Both ends of an interval in the magnitude that {@link #unit} names: {@code 2,705 to 2,715}. */
    String range(Interval interval, Unit unit) {
        return interval.bounded()
                ? ends(interval, unit, voice.term(Term.TO))
                : voice.numbers().range(interval, unit);
    }

    private String ends(Interval interval, Unit unit, String between) {
        int decimals = SupportedDigits.decimalsOfEnds(interval);
        return scaled(SupportedDigits.rounded(interval.lower(), decimals), unit)
                + between
                + scaled(SupportedDigits.rounded(interval.upper(), decimals), unit);
    }

    private String scaled(BigDecimal rounded, Unit unit) {
        int exponent = unit.kind() == Unit.Kind.CURRENCY ? (voice.language() == Language.EN ? 9 : 8) : 0;
        return voice.numbers().number(rounded.movePointLeft(exponent));
    }
}
