package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Interval;

/** 130 billion yuan in 2021, at 6.5 yuan to the dollar. */
class ConversionTest {
    private static final String YUAN = "CHN.CBEC.T.CNY.2021";
    private static final Sample SAMPLE = new Sample().cell(YUAN, 130).rate("CNY", "2021", "6.5");

    /** 130 / 6.5. */
    @Test
    void amountIsConvertedAtTheAverageOfItsPeriod() {
        assertThat(SAMPLE.evaluate("convert(x, USD, average)", YUAN)).isCloseTo(20, within(1e-12));
    }

    /** The rate was printed to one decimal: [130 / 6.55, 130 / 6.45]. */
    @Test
    void roundingOfTheRateWidensTheResult() {
        Interval dollars = SAMPLE.enclose("convert(x, USD, average)", YUAN);

        assertThat(dollars.lower()).isCloseTo(130 / 6.55, within(1e-9));
        assertThat(dollars.upper()).isCloseTo(130 / 6.45, within(1e-9));
    }

    @Test
    void rateThatIsMissingIsNamed() {
        assertThat(SAMPLE.bind("convert(x, EUR, average)", YUAN).leaves())
                .contains(new Input.Absent("exchange rate CNY.EUR.2021"));
    }

    @Test
    void endOfPeriodRateIsTheLastDays() {
        Sample sample =
                new Sample().cell(YUAN, 130).rate("CNY", "2021-12-30", "6.4").rate("CNY", "2021-12-31", "6.25");

        assertThat(sample.evaluate("convert(x, USD, end)", YUAN)).isCloseTo(20.8, within(1e-12));
    }
}
