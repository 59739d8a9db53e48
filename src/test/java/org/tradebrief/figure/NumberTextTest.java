package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradebrief.figure.NumberText.CHINESE;
import static org.tradebrief.figure.NumberText.ENGLISH;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.Quantity.Hedge;

class NumberTextTest {
    private static final Unit DOLLAR = Unit.currency("USD");
    private static final Unit YUAN = Unit.currency("CNY");

    @ParameterizedTest(name = "{0} in [{1}, {2}] {3} is {4} and {5}")
    @CsvSource(delimiter = '|', textBlock = """
            372.7e9     | 372.65e9    | 372.75e9    | USD | $372.7 billion          | 3727亿美元
            3861.08e9   | 3861.075e9  | 3861.085e9  | USD | $3.86108 trillion       | 3.86108万亿美元
            2.9e12      | 2.85e12     | 2.95e12     | CNY | 2.9 trillion yuan       | 2.9万亿元
            999.96e9    | 999.955e9   | 999.965e9   | CNY | 999.96 billion yuan     | 9999.6亿元
            999.96e9    | 999.91e9    | 1000.01e9   | USD | $1.0000 trillion        | 1.0000万亿美元
            110e9       | 105e9       | 115e9       | CNY | 110 billion yuan        | 1100亿元
            12.03       | 11.98       | 12.08       | PT  | 12.0%                   | 12.0%
            9.6486      | 9.58        | 9.72        | PT  | 9.58% to 9.72%          | 9.58%至9.72%
            1.222e12    | 1.210e12    | 1.234e12    | CNY | 1.210 to 1.234 trillion yuan | 1.210至1.234万亿元
            12.065      | 12.05       | 12.08       | PT  | 12.1%                   | 12.1%
            3.617       | 3.602       | 3.632       | PT  | 3.6%                    | 3.6%
            -3.25       | -3.3        | -3.2        | PD  | −3.3 percentage points  | −3.3个百分点
            100000      | 100000      | 100000      | M2  | 100,000 square metres   | 10万平方米
            15000       | 15000       | 20000       | NUM | 15,000 to 20,000        | 1.5至2.0万
            5           | 2           | 8           | PT  | 2% to 8%                | 2%至8%
            89          | 89          | 89          | NUM | 89                      | 89
            -1.25e9     | -1.255e9    | -1.245e9    | USD | −$1.25 billion          | −12.5亿美元
            1234.5      | 1234.5      | 1234.5      | SGD | 1,234.5 SGD             | 1234.5SGD
            """)
    void writesOnlyDigitsThatTheIntervalSupports(
            double value, double lower, double upper, String unit, String english, String chinese) {
        Interval allowed = Interval.of(lower, upper);
        assertThat(ENGLISH.value(value, allowed, Unit.parse(unit))).isEqualTo(english);
        assertThat(CHINESE.value(value, allowed, Unit.parse(unit))).isEqualTo(chinese);
    }

    @Test
    void theNoiseOfOutwardRoundingCostsNoDigit() {
        Interval printed = Interval.of(new BigDecimal("11.95"), new BigDecimal("12.05"))
                .plus(0)
                .plus(0);
        assertThat(ENGLISH.value(12, printed, Unit.PERCENT)).isEqualTo("12.0%");
    }

    @ParameterizedTest(name = "[{0}, {1}] {2} is {3} and {4}")
    @CsvSource(delimiter = '|', textBlock = """
            11.9791  | 12.0789   | PT  | 11.98% to 12.08%            | 11.98%至12.08%
            9.5795   | 9.7180    | PT  | 9.58% to 9.72%              | 9.58%至9.72%
            2.3624e12| 2.3921e12 | CNY | 2.36 to 2.39 trillion yuan  | 2.36至2.39万亿元
            6065.95e9| 6075.67e9 | USD | $6.066 to 6.076 trillion    | 6.066至6.076万亿美元
            -3.2e9   | -1.2e9    | USD | −$3.2 to −1.2 billion       | −32至−12亿美元
            -1.2     | 0.4       | PD  | −1.2 to 0.4 percentage points | −1.2至0.4个百分点
            """)
    void tellsBothEndsOfAnIntervalApart(double lower, double upper, String unit, String english, String chinese) {
        Interval allowed = Interval.of(lower, upper);
        assertThat(ENGLISH.range(allowed, Unit.parse(unit))).isEqualTo(english);
        assertThat(CHINESE.range(allowed, Unit.parse(unit))).isEqualTo(chinese);
    }

    @Test
    void aLowerBoundIsRoundedDownAndAnUpperBoundUp() {
        // 1.5 trillion yuan over 181 days of 1,440 minutes: 5,755,064.456...
        double aMinute = 1.5e12 / (181 * 1440);
        assertThat(ENGLISH.atLeast(aMinute, YUAN)).isEqualTo("at least 5.755 million yuan");
        assertThat(ENGLISH.atMost(aMinute, YUAN)).isEqualTo("at most 5.756 million yuan");
        assertThat(CHINESE.atLeast(aMinute, YUAN)).isEqualTo("至少575.5万元");
    }

    @Test
    void aBoundThatWasPrintedIsNotMovedByTheNoiseOfOutwardRounding() {
        assertThat(ENGLISH.atLeast(Math.nextDown(1.5e12), YUAN)).isEqualTo("at least 1.5 trillion yuan");
    }

    @Test
    void writesAHedgeInBothLanguages() {
        Quantity over = quantity("1.5e12", "1.5e12", "1.6e12", Hedge.OVER, "1e11");
        Quantity nearly = quantity("5.6e6", "5.7e6", "5.7e6", Hedge.NEARLY, "1e5");
        Quantity about = quantity("124.15e9", "124.2e9", "124.25e9", Hedge.APPROXIMATE, "1e8");
        assertThat(ENGLISH.printed(over)).isEqualTo("1.5 trillion yuan or more");
        assertThat(ENGLISH.printed(nearly)).isEqualTo("nearly 5.7 million yuan");
        assertThat(ENGLISH.printed(about)).isEqualTo("about 124.2 billion yuan");
        assertThat(CHINESE.printed(over)).isEqualTo("1.5万亿元以上");
        assertThat(CHINESE.printed(nearly)).isEqualTo("近570万元");
        assertThat(CHINESE.printed(about)).isEqualTo("约1242亿元");
    }

    @Test
    void keepsTheZeroThatWasPrinted() {
        assertThat(ENGLISH.printed(quantity("2.995e12", "3e12", "3.005e12", Hedge.NONE, "1e10")))
                .isEqualTo("3.00 trillion yuan");
    }

    @Test
    void aChangeCarriesItsSign() {
        assertThat(ENGLISH.change(3.617, Interval.of(3.60, 3.64), Unit.PERCENT)).isEqualTo("+3.6%");
        assertThat(ENGLISH.change(-1.2, Interval.of(-1.25, -1.15), Unit.PERCENTAGE_POINT))
                .isEqualTo("−1.2 percentage points");
    }

    @Test
    void nothingKnownIsWrittenSo() {
        assertThat(ENGLISH.range(Interval.ALL, DOLLAR)).isEqualTo("unknown");
        assertThat(ENGLISH.range(Interval.NON_NEGATIVE, DOLLAR)).isEqualTo("at least $0");
    }

    private static Quantity quantity(String lower, String value, String upper, Hedge hedge, String lastDigit) {
        return new Quantity(
                new BigDecimal(lower),
                new BigDecimal(value),
                new BigDecimal(upper),
                YUAN,
                hedge,
                new BigDecimal(lastDigit),
                2);
    }
}
