package org.tradebrief.derive;

import java.util.List;
import org.tradebrief.figure.Interval;

/** Functions of intervals that formulas need beyond the four operations; all enclose the exact result. */
final class IntervalFunctions {
    private IntervalFunctions() {}

    static Interval of(MathFunction function, List<Interval> arguments) {
        Interval first = arguments.getFirst();
        return switch (function) {
            case MIN -> arguments.stream().reduce(first, IntervalFunctions::least);
            case MAX -> arguments.stream().reduce(first, IntervalFunctions::greatest);
            case RANGE, SPREAD -> arguments.stream().reduce(first, Interval::hull);
            case ABS -> absolute(first);
            case LOG -> first.upper() <= 0 ? Interval.ALL : first.log();
            case EXP -> first.exp();
            case SQRT -> first.upper() < 0 ? Interval.ALL : nonNegative(first).root(2);
        };
    }

    private static Interval least(Interval a, Interval b) {
        return new Interval(Math.min(a.lower(), b.lower()), Math.min(a.upper(), b.upper()));
    }

    private static Interval greatest(Interval a, Interval b) {
        return new Interval(Math.max(a.lower(), b.lower()), Math.max(a.upper(), b.upper()));
    }

    private static Interval absolute(Interval a) {
        if (a.lower() >= 0) {
            return a;
        }
        return a.upper() <= 0 ? a.negate() : new Interval(0, Math.max(-a.lower(), a.upper()));
    }

    /** Powers of a base that is not negative; of any base where the exponent is an even or odd whole number. */
    static Interval power(Interval base, Interval exponent) {
        if (base.lower() >= 0) {
            return corners(base, exponent);
        }
        double n = exponent.lower();
        if (!exponent.isPoint() || n != Math.rint(n) || n <= 0) {
            return Interval.ALL;
        }
        if (n % 2 == 0) {
            return corners(absolute(base), exponent);
        }
        return base.upper() <= 0
                ? corners(base.negate(), exponent).negate()
                : corners(new Interval(0, -base.lower()), exponent)
                        .negate()
                        .hull(corners(new Interval(0, base.upper()), exponent));
    }

    /** A power of a non-negative base is monotone in base and exponent, so its extremes are at the corners. */
    private static Interval corners(Interval base, Interval exponent) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (double b : new double[] {base.lower(), base.upper()}) {
            for (double e : new double[] {exponent.lower(), exponent.upper()}) {
                double corner = Math.pow(b, e);
                low = Math.min(low, corner);
                high = Math.max(high, corner);
            }
        }
        if (base.lower() <= 1 && base.upper() >= 1) {
            low = Math.min(low, 1);
            high = Math.max(high, 1);
        }
        // Math.pow is within one unit in the last place.
        return new Interval(Math.max(0, Math.nextDown(Math.nextDown(low))), Math.nextUp(Math.nextUp(high)));
    }

    private static Interval nonNegative(Interval a) {
        return new Interval(Math.max(0, a.lower()), a.upper());
    }
}
