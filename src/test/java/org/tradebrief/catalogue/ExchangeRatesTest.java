package org.tradebrief.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradebrief.catalogue.ExchangeRates.Kind.AVERAGE;
import static org.tradebrief.catalogue.ExchangeRates.Kind.DAILY;
import static org.tradebrief.catalogue.ExchangeRates.Kind.PARITY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.figure.Period;

class ExchangeRatesTest {
    private static final ExchangeRates RATES = new ExchangeRates(List.of(
            rate("CNY", "2022", "6.7290"),
            rate("EUR", "2022", "0.9500"),
            rate("CNY", "2023-01-02", "6.9000"),
            rate("CNY", "2023-04-03", "6.8000"),
            rate("CNY", "2023-06-30", "7.3000")));

    @Test
    void takesThePublishedAverage() {
        assertThat(RATES.average("CNY", Period.year(2022)).orElseThrow().perUsd())
                .isEqualByComparingTo("6.7290");
    }

    @Test
    void averagesTheDaysWhereTheyCoverThePeriod() {
        // (6.9 + 6.8 + 7.3) / 3 = 7.0
        assertThat(RATES.average("CNY", Period.half(2023, 1)).orElseThrow().perUsd())
                .isEqualByComparingTo("7.0000");
    }

    @Test
    void knowsNoAverageWhereTheDaysDoNotCoverThePeriod() {
        assertThat(RATES.average("CNY", Period.year(2023))).isEmpty();
    }

    @Test
    void keepsTheRoundingOfTheRate() {
        var interval = RATES.average("USD", "CNY", Period.year(2022)).orElseThrow();
        assertThat(interval.contains(6.72895) && interval.contains(6.72905)).isTrue();
        assertThat(interval.width()).isLessThan(0.000101);
    }

    @Test
    void crossesTwoCurrenciesThroughTheDollar() {
        // 6.7290 yuan a dollar over 0.95 euro a dollar = 7.0832 yuan a euro
        assertThat(RATES.average("EUR", "CNY", Period.year(2022)).orElseThrow().contains(7.0832))
                .isTrue();
    }

    @Test
    void takesTheLastRateBeforeAHoliday() {
        assertThat(RATES.onOrBefore("CNY", LocalDate.of(2023, 4, 8))
                        .orElseThrow()
                        .perUsd())
                .isEqualByComparingTo("6.8000");
    }

    @Test
    void knowsNoRateLongAfterTheLastOne() {
        assertThat(RATES.onOrBefore("CNY", LocalDate.of(2023, 8, 1))).isEmpty();
    }

    /** 2023-11-25 was a Saturday, 2023-11-27 a Monday; market rates are carried over holidays, parities are not. */
    @Test
    void offersTheParityOfTheDayOnly() {
        ExchangeRates rates = new ExchangeRates(List.of(
                rate("CNY", "2022", "6.7290"),
                rate("CNY", "2023-11-24", "7.1537"),
                new ExchangeRates.Rate("CNY", Period.parse("2023-11-24"), PARITY, new BigDecimal("7.1151"), "test")));

        assertThat(kinds(rates, "2023-11-24")).containsExactly(AVERAGE, PARITY, DAILY);
        assertThat(kinds(rates, "2023-11-25")).containsExactly(AVERAGE, PARITY, DAILY);
        assertThat(kinds(rates, "2023-11-27")).containsExactly(AVERAGE, DAILY);
        assertThat(rates.quotes("USD", "CNY", Period.year(2022), Optional.empty()))
                .extracting(ExchangeRates.Quote::kind)
                .containsExactly(AVERAGE);
    }

    private static List<ExchangeRates.Kind> kinds(ExchangeRates rates, String day) {
        return rates.quotes("USD", "CNY", Period.year(2022), Optional.of(LocalDate.parse(day))).stream()
                .map(ExchangeRates.Quote::kind)
                .toList();
    }

    private static ExchangeRates.Rate rate(String currency, String period, String perUsd) {
        return new ExchangeRates.Rate(currency, Period.parse(period), new BigDecimal(perUsd), "test");
    }
}
