package org.tradebrief.reconcile;

/**
 * Sums, products and quotients of doubles rounded to a chosen side, exact where the result is a double.
 *
 * <p>The rounding error of a sum is a double (Knuth 1997, The Art of Computer Programming 2, 4.2.2, theorem B) and so is
 * that of a product or the remainder of a quotient, by a fused multiply-add, short of underflow; its sign says whether
 * the nearest result lies on the wrong side.
 */
final class Directed {
    /** Below this a product's error may be no double any more. */
    private static final double TINY = 0x1p-960;

    private Directed() {}

    static double addUp(double a, double b) {
        double sum = a + b;
        return sumError(a, b, sum) > 0 ? Math.nextUp(sum) : sum;
    }

    static double addDown(double a, double b) {
        double sum = a + b;
        return sumError(a, b, sum) < 0 ? Math.nextDown(sum) : sum;
    }

    /** The product, zero when a factor is zero, even if the other is infinite. */
    static double timesUp(double a, double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        double product = a * b;
        boolean below = Math.abs(product) < TINY || Math.fma(a, b, -product) > 0;
        return below ? Math.nextUp(product) : product;
    }

    static double timesDown(double a, double b) {
        return -timesUp(-a, b);
    }

    /** The quotient by a divisor that is not zero. */
    static double overUp(double a, double divisor) {
        if (a == 0 || Double.isInfinite(a)) {
            return a / divisor;
        }
        double quotient = a / divisor;
        double remainder = Math.fma(-quotient, divisor, a);
        boolean below =
                Math.abs(quotient) < TINY || Math.abs(a) < TINY || remainder != 0 && remainder > 0 == divisor > 0;
        return below ? Math.nextUp(quotient) : quotient;
    }

    static double overDown(double a, double divisor) {
        return -overUp(-a, divisor);
    }

    private static double sumError(double a, double b, double sum) {
        double second = sum - a;
        return (a - (sum - second)) + (b - second);
    }
}
