package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Source.Conventions;

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
}
