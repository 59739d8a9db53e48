package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportedDigitsTest {
    /** 11.45 wide: a unit of 1 leaves eleven between the ends, but the lower one would read 0 and lose its sign. */
    @ParameterizedTest
    @CsvSource({"-0.35, 11.1, 1", "-11.1, 0.35, 1", "-0.04, 11.1, 2", "-0.6, 11.1, 0", "0.35, 11.1, 0", "0, 11.1, 0"})
    void anEndKeepsItsSignWhereTheIntervalHoldsBoth(double lower, double upper, int decimals) {
        assertThat(SupportedDigits.decimalsOfEnds(Interval.of(lower, upper))).isEqualTo(decimals);
    }

    @Test
    void whatOutwardRoundingAddsToZeroIsNoSign() {
        assertThat(SupportedDigits.decimalsOfEnds(Interval.of(-1e-15, 11.1))).isZero();
    }

    /** 5.784 from 5.78442 to 5.78454 supports three decimals; two leave everything that reads 5.78. */
    @Test
    void anIntervalThatSupportsMoreDecimalsThanAllowedIsWidenedToThem() {
        Interval limited = SupportedDigits.limited(5.784, Interval.of(5.78442, 5.78454), 2);

        assertThat(SupportedDigits.round(5.784, limited)).hasToString("5.78");
        assertThat(limited.lower()).isCloseTo(5.775, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(limited.upper()).isCloseTo(5.785, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void anIntervalThatSupportsFewerDecimalsStays() {
        Interval wide = Interval.of(5, 7);

        assertThat(SupportedDigits.limited(6, wide, 2)).isEqualTo(wide);
    }

    @Test
    void anExactNumberIsLimitedToo() {
        assertThat(SupportedDigits.round(
                        871.4285714, SupportedDigits.limited(871.4285714, Interval.point(871.4285714), 1)))
                .hasToString("871.4");
        assertThat(SupportedDigits.limited(5, Interval.point(5), 1)).isEqualTo(Interval.point(5));
    }
}
