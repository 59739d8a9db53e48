package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Source.Conventions;
import org.tradebrief.figure.Source.Multiples;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvFileSource(resources = "printed-numbers.csv", delimiter = '|', numLinesToSkip = 2)
    void readsTheIntervalThatThePhraseAllows(
            String printed, Expectation expected, String lower, String upper, String unit, Hedge hedge) {
        assertReads(printed, "en", expected, lower, upper, unit, hedge);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "printed-number-grammar.csv", delimiter = '|', numLinesToSkip = 2)
    void readsEveryFormOfTheGrammar(
            String printed,
            String language,
            Expectation expected,
            String lower,
            String upper,
            String unit,
            Hedge hedge) {
        assertReads(printed, language, expected, lower, upper, unit, hedge);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "printed-refusals.csv", delimiter = '|', numLinesToSkip = 2, quoteCharacter = '`')
    void refusesWithReasonAndPlace(String printed, String language, Expectation expected, int at, String reason) {
        Reading reading = PrintedNumber.read(printed, expected, new Conventions(language, '.'));
        assertThat(reading).as(printed).isInstanceOf(Reading.Refused.class);
        Reading.Refused refused = (Reading.Refused) reading;
        assertThat(refused.reason()).startsWith(reason);
        assertThat(refused.at()).as("place").isEqualTo(at);
        assertThat(refused.expected()).isNotBlank();
    }

    private static void assertReads(
            String printed,
            String language,
            Expectation expected,
            String lower,
            String upper,
            String unit,
            Hedge hedge) {
        Reading reading = PrintedNumber.read(printed, expected, new Conventions(language, '.'));
        assertThat(reading).as(printed).isInstanceOf(Reading.Number.class);
        Quantity quantity = reading.allowed().orElseThrow();
        assertBound(quantity.lower(), lower, -1);
        assertBound(quantity.upper(), upper, 1);
        assertThat(quantity.unit().code()).isEqualTo(unit);
        assertThat(quantity.hedge()).isEqualTo(hedge);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "printed-ordinals.csv",
            delimiter = '|',
            numLinesToSkip = 2,
            emptyValue = "",
            nullValues = "none")
    void readsTheNumberInARow(String printed, int first, int last, @org.jspecify.annotations.Nullable String suffix) {
        assertThat(PrintedNumber.read(printed, Expectation.ORDINAL, Conventions.ENGLISH))
                .isEqualTo(new Reading.Ordinal(first, last, suffix == null ? "" : suffix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hit a record high", "both hit record highs", "far exceeds the global average", "larger share"})
    void readsWordsWithoutNumberAsAClaim(String printed) {
        assertThat(PrintedNumber.read(printed, Expectation.CLAIM, Conventions.ENGLISH))
                .isEqualTo(new Reading.Claim());
    }

    /** A bound that is no decimal is rounded outward, in the 30th digit or later. */
    private static void assertBound(BigDecimal bound, String expected, int outward) {
        int slash = expected.indexOf('/');
        if (slash < 0) {
            assertThat(bound).isEqualByComparingTo(expected);
            return;
        }
        BigDecimal divisor = new BigDecimal(expected.substring(slash + 1));
        BigDecimal excess = bound.multiply(divisor).subtract(new BigDecimal(expected.substring(0, slash)));
        assertThat(excess.multiply(BigDecimal.valueOf(outward))).isBetween(BigDecimal.ZERO, new BigDecimal("1e-30"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grew 1.2 times|en|PERCENT|read as so many times the base",
                "增长1.2倍|zh|PERCENT|read as so many times the base on top of it",
                "¥2.9 trillion|en|AMOUNT|¥ read as yen",
                "2.9 trillion|en|AMOUNT|no unit printed",
                "(2.3)|en|PERCENT|no percent sign printed: read as percent",
                "down -2.3%|en|PERCENT|a minus sign and a word for a fall: read as one fall"
            })
    void recordsTheConventionThatItAssumed(String printed, String language, Expectation expected, String warning) {
        assertThat(number(printed, expected, new Conventions(language, '.')).warnings())
                .containsExactly(warning);
    }

    @Test
    void readsMultiplesAsTheSourceMeansThem() {
        Conventions adding = new Conventions("en", '.', Multiples.ADDED_TO_BASE, Month.JANUARY);
        assertThat(number("grew 1.2 times", Expectation.PERCENT, adding)
                        .quantity()
                        .value())
                .isEqualByComparingTo("120");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reached about $124.2 billion in 2022|AMOUNT|about $124.2 billion",
                "accounted for nearly one-third of the total|SHARE|nearly one-third",
                "2.9 trillion yuan, up 6.5 percent|PERCENT|6.5 percent",
                "a fall of (2.3)% on the year|PERCENT|(2.3)%",
                "some 800 leading firms|COUNT|some 800"
            })
    void saysWhichCharactersItUsed(String printed, Expectation expected, String used) {
        Reading.Number number = number(printed, expected, Conventions.ENGLISH);
        assertThat(printed.substring(number.from(), number.to())).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,861.08 billion yuan|AMOUNT|1e7|6",
                "2.90 trillion yuan|AMOUNT|1e10|3",
                "1万5千元|AMOUNT|1000|2",
                "0.05%|SHARE|0.01|1",
                "89 projects|COUNT|0|2",
                "one-third|SHARE|0|1"
            })
    void tellsThePrecisionThatTheDigitsShow(
            String printed, Expectation expected, BigDecimal lastDigit, int significantDigits) {
        Quantity quantity = number(printed, expected, Conventions.ENGLISH).quantity();
        assertThat(quantity.lastDigit()).isEqualByComparingTo(lastDigit);
        assertThat(quantity.significantDigits()).isEqualTo(significantDigits);
    }

    @Test
    void refusesAPhraseThatIsNoPhrase() {
        String endless = "hundred ".repeat(1000);
        assertThat(PrintedNumber.read(endless, Expectation.COUNT, Conventions.ENGLISH))
                .isInstanceOf(Reading.Refused.class);
        assertThat(PrintedNumber.read(" ", Expectation.COUNT, Conventions.ENGLISH))
                .isInstanceOf(Reading.Refused.class);
    }

    private static Reading.Number number(String printed, Expectation expected, Conventions conventions) {
        Reading reading = PrintedNumber.read(printed, expected, conventions);
        assertThat(reading).as(printed).isInstanceOf(Reading.Number.class);
        return (Reading.Number) reading;
    }
}
