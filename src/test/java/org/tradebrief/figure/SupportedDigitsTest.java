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

    /** A share of 0.00004 to 0.00006 percent with two decimals would stand for -0.005 to 0.005. */
    @Test
    void aValueThatWouldBecomeZeroKeepsItsInterval() {
        Interval share = Interval.of(0.00004, 0.00006);

        assertThat(SupportedDigits.limited(0.00005, share, 2)).isEqualTo(share);
        assertThat(SupportedDigits.limited(0, Interval.of(0, 0.0001), 2)).isEqualTo(Interval.of(0, 0.0001));
    }

    @Test
    void anExactNumberIsLimitedToo() {
        assertThat(SupportedDigits.round(
                        871.4285714, SupportedDigits.limited(871.4285714, Interval.point(871.4285714), 1)))
                .hasToString("871.4");
        assertThat(SupportedDigits.limited(5, Interval.point(5), 1)).isEqualTo(Interval.point(5));
    }

    /**
     * 372.65 to 372.75 is a tenth wide. 224 to 356 is 132 wide, supports hundreds at best and is told to tens, of which
     * 13 lie between the ends. -100 to 100 is told to tens too, and 3 within it to its only digit. 290 with ends of which
     * hundreds tell enough keeps its first digit.
     */
    @ParameterizedTest
    @CsvSource({
        "372.7, 372.65, 372.75, 1",
        "290, 224, 356, -1",
        "0, -100, 100, -1",
        "3, -100, 100, 0",
        "290, -400, 900, -2"
    })
    void aValueKeepsTheDigitsThatItsIntervalSupportsAndNeverVanishes(
            double value, double lower, double upper, int decimals) {
        Interval allowed = Interval.of(lower, upper);
        assertThat(SupportedDigits.decimalsOf(value, allowed)).isEqualTo(decimals);
        assertThat(value == 0 || SupportedDigits.rounded(value, decimals).signum() != 0)
                .isTrue();
    }

    /** The ends of an index at its base year differ by seven units in the last place of a double. */
    @ParameterizedTest
    @CsvSource({"99.99999999999996, 100.00000000000006, true", "99.9999, 100.0001, false", "5, 5, true"})
    void endsThatOnlyRoundingErrorsTellApartAreOneNumber(double lower, double upper, boolean isOne) {
        assertThat(SupportedDigits.isOne(Interval.of(lower, upper))).isEqualTo(isOne);
    }
}
