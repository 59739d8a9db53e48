package org.tradebrief.report.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.NumberText;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Unit;

/** Numbers that a template prints with few digits. */
class BoundTest {
    private static final Unit USD = Unit.currency("USD");

    @Test
    void moreDigitsThanAskedForAreRounded() {
        // 123.4567 to 123.4569 billion supports 123.457; four digits leave 123.5
        assertThat(printed(4, 123.4568e9, Interval.of(123.4567e9, 123.4569e9))).isEqualTo("$123.5 billion");
    }

    @Test
    void fewerDigitsThanAskedForStayFewer() {
        // 118 to 128 billion supports tens of billions alone
        assertThat(printed(4, 123e9, Interval.of(118e9, 128e9))).isEqualTo("$120 billion");
    }

    @Test
    void anExactNumberKeepsItsDigits() {
        assertThat(printed(4, 123456, Interval.point(123456))).isEqualTo("$123,456");
    }

    @Test
    void theSignDoesNotCountAsADigit() {
        assertThat(printed(4, -9.87654e6, Interval.of(-9.87655e6, -9.87653e6))).isEqualTo("\u2212$9.877 million");
    }

    @Test
    void withoutALimitTheSupportedDigitsSpeakThoughTheRoundedNumberLiesOutsideItsInterval() {
        // 1.710 to 1.734 million is 0.024 wide, so tenths of a million are supported
        assertThat(printed(null, 1.722e6, Interval.of(1.710e6, 1.734e6))).isEqualTo("$1.7 million");
    }

    @Test
    void aNumberThatIsKnownToItsFirstDigitAtBestIsARange() {
        assertThat(printed(null, 5e6, Interval.of(2e6, 8e6))).isEqualTo("$2 to 8 million");
    }

    private static String printed(@Nullable Integer most, double value, Interval interval) {
        Bindings.Bound bound =
                new Bindings.Bound(value, interval, USD, Period.parse("2020"), Integer.MAX_VALUE).spoken(most);
        return NumberText.ENGLISH.value(bound.value(), bound.interval(), bound.unit());
    }
}
