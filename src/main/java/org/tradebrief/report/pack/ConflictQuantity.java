package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Conflict;

/** What a conflict is about, a level, a growth or a share, with its amounts in that measure. */
final class ConflictQuantity {
    private final Release release;
    private final Voice voice;
    private final FigureWords words;
    private final Conflict first;

    ConflictQuantity(Release release, Voice voice, FigureWords words, Conflict first) {
        this.release = release;
        this.voice = voice;
        this.words = words;
        this.first = first;
    }

    /** Whether it is a day or a number in a row, which is exact. */
    boolean isExact() {
        return inRow() || unit().kind() == Unit.Kind.DAY;
    }

    /** The measure: level, growth on 2021, ratio to trade in services. */
    String aspect() {
        if (first.base().isEmpty()) {
            return voice.say("level", unit().kind() == Unit.Kind.CURRENCY ? "数额" : "数量");
        }
        Cell base = first.base().get();
        if (isGrowth()) {
            String since = voice.period(base.period());
            return voice.say("growth on " + since, "较" + since + "的增速");
        }
        String whole = voice.indicator(base.series().indicator());
        return voice.say("ratio to " + voice.withinSentence(whole), "与" + whole + "之比");
    }

    /** What has a value: its growth where a cell is compared with its own past, its ratio where with another, else itself. */
    String subject() {
        if (first.base().isEmpty()) {
            return voice.say("it", "该值");
        }
        return isGrowth()
                ? voice.say("its growth", "其增速")
                : voice.say("its ratio to ", "其与该项之比：")
                        + voice.cell(first.base().get());
    }

    private boolean isGrowth() {
        return first.base()
                .filter(base -> base.series().equals(first.cell().series()))
                .isPresent();
    }

    /** Whether it is about a number in a row, of which there is none between two. */
    private boolean inRow() {
        return release.catalogue()
                .indicator(first.cell().series().indicator())
                .filter(indicator -> indicator.unit() == Indicator.Measured.ORDINAL)
                .isPresent();
    }

    /** All that an interval of it holds. */
    String range(Interval interval) {
        return inRow() && interval.isPoint()
                ? words.place((int) interval.lower(), first.cell().series().indicator())
                : voice.numbers().range(shown(interval), unit());
    }

    /** The gap in two significant digits, rounded down, because at least so much is said of it. */
    String gap(Conflict conflict) {
        if (inRow()) {
            return words.places((int) conflict.gap(), conflict.cell().series().indicator());
        }
        BigDecimal gap = new BigDecimal(conflict.gap() * (conflict.base().isPresent() ? 100 : 1))
                .round(new MathContext(2, RoundingMode.DOWN));
        if (unit().kind() == Unit.Kind.DAY) {
            return voice.numbers().number(gap) + voice.say(gap.compareTo(BigDecimal.ONE) == 0 ? " day" : " days", "天");
        }
        return voice.numbers().value(gap, conflict.base().isPresent() ? Unit.PERCENTAGE_POINT : unit());
    }

    private Interval shown(Interval interval) {
        if (first.base().isEmpty()) {
            return interval;
        }
        return isGrowth() ? interval.minus(Interval.point(1)).times(100) : interval.times(100);
    }

    private Unit unit() {
        return first.base().isPresent() ? Unit.PERCENT : first.cell().series().unit();
    }
}
