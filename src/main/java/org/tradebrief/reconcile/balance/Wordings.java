package org.tradebrief.reconcile.balance;

import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.NumberText;
import org.tradebrief.figure.Unit;

/** Numbers in both languages. */
final class Wordings {
    private static final NumberText ENGLISH = NumberText.in("en");
    private static final NumberText CHINESE = NumberText.in("zh");

    private Wordings() {}

    static Words range(Interval allowed, Unit unit) {
        return new Words(ENGLISH.range(allowed, unit), CHINESE.range(allowed, unit));
    }

    /** A value that is known as well as something of some width. */
    static Words value(double value, double width, Unit unit) {
        Interval allowed = Interval.of(value - width / 2, value + width / 2);
        return new Words(ENGLISH.value(value, allowed, unit), CHINESE.value(value, allowed, unit));
    }

    static Words atMost(double bound, Unit unit) {
        return new Words(ENGLISH.atMost(bound, unit), CHINESE.atMost(bound, unit));
    }

    static Words same(String text) {
        return new Words(text, text);
    }
}
