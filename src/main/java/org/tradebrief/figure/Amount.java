package org.tradebrief.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.Numeral;

/**
 * A number as printed, with the precision that its digits show.
 *
 * @param numerator the number times its magnitude, times the divisor
 * @param divisor what the numerator is divided by: 3 for thirds, 1 for all that is no fraction in words
 * @param lastDigit unit of the last printed digit, times the magnitude; zero for a fraction in words
 * @param lastNonZero unit of the last digit that is not zero, times the magnitude
 * @param magnitude product of the magnitude words
 */
record Amount(
        BigDecimal numerator, BigDecimal divisor, BigDecimal lastDigit, BigDecimal lastNonZero, BigDecimal magnitude) {
    private static final MathContext NEAREST = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Relative allowances of fractions in words. */
    private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");

    private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");
    private static final BigDecimal A_TWENTIETH_LESS = new BigDecimal("0.95");
    private static final BigDecimal A_TWENTIETH_MORE = new BigDecimal("1.05");

    /** A closed range of decimals. */
    record Bounds(BigDecimal lower, BigDecimal upper) {
        Bounds negated() {
            return new Bounds(upper.negate(), lower.negate());
        }

        Bounds times(BigDecimal factor) {
            return new Bounds(lower.multiply(factor), upper.multiply(factor));
        }

        Bounds plus(BigDecimal number) {
            return new Bounds(lower.add(number), upper.add(number));
        }

        Bounds hull(Bounds other) {
            return new Bounds(lower.min(other.lower), upper.max(other.upper));
        }
    }

    /** A number written out, without magnitude. */
    static Amount of(Numeral numeral) {
        BigDecimal value = numeral.value();
        BigDecimal lastNonZero = value.signum() == 0 ? numeral.lastDigit() : ulp(value.stripTrailingZeros());
        return new Amount(value, BigDecimal.ONE, numeral.lastDigit(), lastNonZero, BigDecimal.ONE);
    }

    /** A fraction in words. */
    static Amount fraction(BigDecimal parts, BigDecimal whole) {
        return new Amount(parts, whole, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** The number times its magnitude; thirds and the like rounded to 40 digits. */
    BigDecimal value() {
        return divisor.equals(BigDecimal.ONE) ? numerator : numerator.divide(divisor, NEAREST);
    }

    private static BigDecimal ulp(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    }

    Amount times(BigDecimal factor) {
        return new Amount(
                numerator.multiply(factor),
                divisor,
                lastDigit.multiply(factor),
                lastNonZero.multiply(factor),
                magnitude.multiply(factor));
    }

    /** The same below zero; only ranges hold such amounts. */
    Amount negated() {
        return new Amount(numerator.negate(), divisor, lastDigit, lastNonZero, magnitude);
    }

    /** A larger amount and this one, which was printed after it: {@code 4 trillion and 800 billion}. */
    Amount addedTo(Amount larger) {
        BigDecimal nonZero = numerator.signum() == 0 ? larger.lastNonZero : lastNonZero;
        return new Amount(larger.numerator.add(numerator), divisor, lastDigit, nonZero, magnitude);
    }

    /** Whether it was printed as a fraction in words. */
    boolean isFraction() {
        return lastDigit.signum() == 0;
    }

    /** Whether it is a part of a whole and no fraction of a million: {@code one-third}, not {@code half a million}. */
    boolean isPart() {
        return isFraction() && magnitude.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether it was printed as a whole number without a magnitude of thousands, the way things are counted. */
    boolean isWhole() {
        return magnitude.compareTo(THOUSAND) < 0 && lastDigit.compareTo(BigDecimal.ONE) >= 0;
    }

    /** Number of digits from the first that is not zero to the last printed one. */
    int significantDigits() {
        return isFraction() ? 1 : numerator.divideToIntegralValue(lastDigit).precision();
    }

    /** The numbers that would be printed like this under a hedge. */
    Bounds allowed(Hedge hedge) {
        return isFraction() ? allowedFraction(hedge) : allowedNumber(hedge);
    }

    private Bounds allowedNumber(Hedge hedge) {
        return switch (hedge) {
            case NONE, RANGE -> around(lastDigit.multiply(HALF));
            case APPROXIMATE -> around(lastNonZero.multiply(HALF));
            case OVER -> new Bounds(numerator, numerator.add(lastNonZero));
            case NEARLY -> new Bounds(numerator.subtract(lastNonZero), numerator);
        };
    }

    private Bounds around(BigDecimal margin) {
        return new Bounds(numerator.subtract(margin), numerator.add(margin));
    }

    /** A bare fraction is taken as {@code about} one: nobody writes a third for exactly a third. */
    private Bounds allowedFraction(Hedge hedge) {
        return switch (hedge) {
            case NONE, RANGE, APPROXIMATE -> between(A_TWENTIETH_LESS, A_TWENTIETH_MORE);
            case OVER -> between(BigDecimal.ONE, A_TENTH_MORE);
            case NEARLY -> between(A_TENTH_LESS, BigDecimal.ONE);
        };
    }

    private Bounds between(BigDecimal low, BigDecimal high) {
        return new Bounds(
                numerator.multiply(low).divide(divisor, DOWN),
                numerator.multiply(high).divide(divisor, UP));
    }
}
