package org.tradebrief.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The one way in which numbers are written for readers, in each language of publication.
 *
 * <p>Amounts carry their magnitude in words (billion is 10^9; 亿 is 10^8), minus is U+2212, and no digit is written that
 * the interval does not support.
 */
public enum NumberText {
    ENGLISH(
            List.of(new Magnitude(12, " trillion"), new Magnitude(9, " billion"), new Magnitude(6, " million")),
            "%s to %s",
            "at least %s",
            "at most %s",
            "unknown"),
    CHINESE(
            List.of(new Magnitude(12, "万亿"), new Magnitude(8, "亿"), new Magnitude(4, "万")),
            "%s至%s",
            "至少%s",
            "至多%s",
            "未知");

    private static final Magnitude ONE = new Magnitude(0, "");
    private static final int DIGITS_OF_A_BOUND = 4;

    private final List<Magnitude> magnitudes;
    private final String range;
    private final String atLeast;
    private final String atMost;
    private final String unknown;

    private record Magnitude(int exponent, String word) {}

    NumberText(List<Magnitude> magnitudes, String range, String atLeast, String atMost, String unknown) {
        this.magnitudes = magnitudes;
        this.range = range;
        this.atLeast = atLeast;
        this.atMost = atMost;
        this.unknown = unknown;
    }

    /** The way of the language with a BCP 47 tag; English for every tag that is not Chinese. */
    public static NumberText in(String languageTag) {
        return languageTag.startsWith("zh") ? CHINESE : ENGLISH;
    }

    /**
     * A value with the digits that its interval supports: {@code $12.5 billion}, {@code 125亿美元}; the interval where
     * so few are left that they would mislead: {@code $376 to 397 billion}.
     */
    public String value(double value, Interval allowed, Unit unit) {
        return SupportedDigits.speakFor(value, allowed)
                ? value(SupportedDigits.round(value, allowed), unit)
                : range(allowed, unit);
    }

    /** A decimal with every digit of its scale: {@code 12.0%}; a day of the calendar as such. */
    public String value(BigDecimal value, Unit unit) {
        if (unit.kind() == Unit.Kind.DAY) {
            Period day = Period.day(
                    LocalDate.ofEpochDay(value.setScale(0, RoundingMode.HALF_UP).longValueExact()));
            return (this == ENGLISH ? PeriodText.ENGLISH : PeriodText.CHINESE).of(day);
        }
        return withUnit(value, magnitude(value, unit), unit);
    }

    /** A change with its sign: {@code +4.18%}, {@code −1.2 percentage points}. */
    public String change(double value, Interval allowed, Unit unit) {
        if (!SupportedDigits.speakFor(value, allowed)) {
            return range(allowed, unit);
        }
        BigDecimal rounded = SupportedDigits.round(value, allowed);
        return (rounded.signum() > 0 ? "+" : "") + value(rounded, unit);
    }

    /** Both ends of an interval, told apart by one or two digits: {@code 1.26 to 1.29 trillion yuan}. */
    public String range(Interval allowed, Unit unit) {
        if (!allowed.bounded()) {
            return halfBounded(allowed, unit);
        }
        if (allowed.isPoint()) {
            return value(SupportedDigits.round(allowed.lower(), allowed), unit);
        }
        if (unit.kind() == Unit.Kind.DAY) {
            return range.formatted(
                    value(new BigDecimal(allowed.lower()), unit), value(new BigDecimal(allowed.upper()), unit));
        }
        int decimals = SupportedDigits.decimalsOfEnds(allowed);
        BigDecimal lower = SupportedDigits.rounded(allowed.lower(), decimals);
        BigDecimal upper = SupportedDigits.rounded(allowed.upper(), decimals);
        Magnitude shared = magnitude(lower.abs().max(upper.abs()), unit);
        UnitText words = UnitText.of(unit);
        return unit.kind() == Unit.Kind.PERCENT
                ? range.formatted(withUnit(lower, shared, unit), withUnit(upper, shared, unit))
                : signed(lower, words, range.formatted(digits(lower.abs(), shared), digits(upper, shared)), shared);
    }

    /** A lower bound, rounded down to four digits so that it stays one: {@code at least 4.105 million yuan}. */
    public String atLeast(double bound, Unit unit) {
        return atLeast.formatted(value(bound(bound, RoundingMode.FLOOR), unit));
    }

    /** An upper bound, rounded up to four digits so that it stays one. */
    public String atMost(double bound, Unit unit) {
        return atMost.formatted(value(bound(bound, RoundingMode.CEILING), unit));
    }

    /** A printed quantity with its hedge: {@code 5 trillion yuan or more}, {@code 近300万元}. */
    public String printed(Quantity quantity) {
        String number = value(asPrinted(quantity), quantity.unit());
        boolean english = this == ENGLISH;
        return switch (quantity.hedge()) {
            case NONE -> number;
            case APPROXIMATE -> (english ? "about " : "约") + number;
            case NEARLY -> (english ? "nearly " : "近") + number;
            case OVER -> number + (english ? " or more" : "以上");
            case RANGE -> range(quantity.interval(), quantity.unit());
        };
    }

    /** A number without a unit: {@code 100,000}, {@code −3.2}; Chinese groups no digits. */
    public String number(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
        String digits = plain.abs().toPlainString();
        return (value.signum() < 0 ? "\u2212" : "") + (this == ENGLISH ? grouped(digits) : digits);
    }

    private String halfBounded(Interval allowed, Unit unit) {
        if (Double.isFinite(allowed.lower())) {
            return atLeast(allowed.lower(), unit);
        }
        return Double.isFinite(allowed.upper()) ? atMost(allowed.upper(), unit) : unknown;
    }

    private String withUnit(BigDecimal value, Magnitude magnitude, Unit unit) {
        return signed(value, UnitText.of(unit), digits(value.abs(), magnitude), magnitude);
    }

    private String signed(BigDecimal first, UnitText words, String digits, Magnitude magnitude) {
        String minus = first.signum() < 0 ? "\u2212" : "";
        return this == ENGLISH
                ? minus + words.before() + digits + magnitude.word() + words.after()
                : minus + digits + magnitude.word() + words.chinese();
    }

    private String digits(BigDecimal value, Magnitude magnitude) {
        return number(value.movePointLeft(magnitude.exponent()));
    }

    private Magnitude magnitude(BigDecimal value, Unit unit) {
        return switch (unit.kind()) {
            case PERCENT, PERCENTAGE_POINT -> ONE;
            case CURRENCY, COUNT, PHYSICAL, DAY ->
                magnitudes.stream()
                        .filter(magnitude ->
                                value.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(magnitude.exponent())) >= 0)
                        .findFirst()
                        .orElse(ONE);
        };
    }

    private static BigDecimal asPrinted(Quantity quantity) {
        BigDecimal last = quantity.lastDigit();
        if (last.signum() == 0) {
            return SupportedDigits.withoutNoise(quantity.value().doubleValue());
        }
        int exponent = last.precision() - last.scale() - 1;
        return quantity.value().setScale(-exponent, RoundingMode.HALF_UP);
    }

    private static BigDecimal bound(double value, RoundingMode mode) {
        BigDecimal exact = SupportedDigits.withoutNoise(value);
        return exact.precision() <= DIGITS_OF_A_BOUND
                ? exact
                : exact.round(new java.math.MathContext(DIGITS_OF_A_BOUND, mode));
    }

    private static String grouped(String digits) {
        int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int at = end - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
