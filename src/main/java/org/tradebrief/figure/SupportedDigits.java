package org.tradebrief.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounding to the digits that an interval supports: half the last unit is at least half the interval's width. */
public final class SupportedDigits {
    private static final MathContext DOUBLE_NOISE = new MathContext(15, RoundingMode.HALF_UP);
    private static final double NOISE = 1e-12;
    private static final double SLACK = 1e-9;
    private static final double LOST_SIGN = 1e-6;
    private static final double COARSEST = 0.1 * (1 + SLACK);
    private static final double FINE = 0.01;
    private static final MathContext EXACT = new MathContext(6, RoundingMode.HALF_UP);
    private static final int LONGEST_FRACTION = 4;

    private SupportedDigits() {}

    /**
     * A value rounded HALF_UP to the last decimal place that its interval supports.
     *
     * @param value the unrounded value
     * @param allowed everything it may be; a point supports every digit of the value that a reader can use
     * @return the rounded value, whose scale is the number of supported decimals (negative for tens, hundreds ...)
     */
    public static BigDecimal round(double value, Interval allowed) {
        BigDecimal exact = withoutNoise(value);
        return allowed.isPoint() ? readable(exact) : exact.setScale(decimals(allowed), RoundingMode.HALF_UP);
    }

    /**
     * Whether the supported digits tell a reader where the value lies: the unit of the last of them is a tenth of the
     * number at most, and the number that they make lies within the interval as it is printed or that unit is too
     * small a part of it, a hundredth, for the difference to mislead.
     */
    public static boolean speakFor(double value, Interval allowed) {
        if (!allowed.bounded() || allowed.isPoint()) {
            return allowed.isPoint();
        }
        double unit = Math.pow(10, -decimals(allowed));
        BigDecimal rounded = round(value, allowed);
        double number = Math.abs(rounded.doubleValue());
        return unit <= number * FINE || unit <= number * COARSEST && isWithinPrinted(rounded, allowed);
    }

    private static boolean isWithinPrinted(BigDecimal rounded, Interval allowed) {
        int decimals = decimalsOfEnds(allowed);
        return rounded.compareTo(rounded(allowed.lower(), decimals)) >= 0
                && rounded.compareTo(rounded(allowed.upper(), decimals)) <= 0;
    }

    /** Number of decimals that an interval of some width supports; negative for tens, hundreds ... */
    public static int decimals(Interval allowed) {
        return -(int) Math.ceil(Math.log10(allowed.width()) - SLACK);
    }

    /**
     * Number of decimals in which to tell a value: those that its interval supports where they speak for it, otherwise
     * those that tell the ends apart; never so few that the value would become zero.
     */
    public static int decimalsOf(double value, Interval allowed) {
        if (speakFor(value, allowed)) {
            return decimals(allowed);
        }
        int apart = decimalsOfEnds(allowed);
        return value == 0 ? apart : Math.max(apart, -(int) Math.floor(Math.log10(Math.abs(value))));
    }

    /** Whether the ends of an interval are no further apart than rounding errors of doubles: it holds one number. */
    public static boolean isOne(Interval allowed) {
        return allowed.isPoint() || allowed.width() <= NOISE * Math.max(1, Math.abs(allowed.lower()));
    }

    /**
     * Number of decimals that tell the ends of an interval apart: 2.5 units or more lie between them, and an end does not
     * lose its sign where the interval holds both.
     */
    public static int decimalsOfEnds(Interval allowed) {
        int decimals = -(int) Math.floor(Math.log10(allowed.width() / 2.5) + SLACK);
        double nearer = Math.min(-allowed.lower(), allowed.upper());
        boolean signsDiffer = nearer > allowed.width() * LOST_SIGN;
        while (signsDiffer && rounded(nearer, decimals).signum() == 0) {
            decimals++;
        }
        return decimals;
    }

    /**
     * What a value is printed from where only so many decimals may be: the interval itself, or where it supports more, all
     * that the value rounded to those decimals stands for. What becomes zero keeps its interval: what rounds
     * to zero may be none of what zero stands for.
     */
    public static Interval limited(double value, Interval allowed, int most) {
        if (!allowed.bounded() || (allowed.isPoint() ? withoutNoise(value).scale() : decimals(allowed)) <= most) {
            return allowed;
        }
        double rounded = rounded(value, most).doubleValue();
        if (rounded == 0) {
            return allowed;
        }
        double half = Math.pow(10, -most) / 2;
        return Interval.of(rounded - half, rounded + half);
    }

    /** A double rounded HALF_UP to a number of decimals, negative for tens, hundreds ... */
    public static BigDecimal rounded(double value, int decimals) {
        return withoutNoise(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** An exact number with a fraction that does not end is cut to six significant digits. */
    private static BigDecimal readable(BigDecimal exact) {
        return exact.scale() > LONGEST_FRACTION ? exact.round(EXACT) : exact;
    }

    /** A double as the shortest decimal, without the noise beyond 15 significant digits. */
    public static BigDecimal withoutNoise(double value) {
        BigDecimal exact = new BigDecimal(value).round(DOUBLE_NOISE);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }
}
