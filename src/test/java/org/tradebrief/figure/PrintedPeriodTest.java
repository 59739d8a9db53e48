package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.figure.Source.Conventions;
import org.tradebrief.figure.Source.Multiples;

class PrintedPeriodTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 10);

    @ParameterizedTest
    @CsvFileSource(resources = "printed-periods.csv", delimiter = '|', numLinesToSkip = 2)
    void readsThePeriodThatTheWordsName(String words, String language, Month fiscalYearStart, String period) {
        Conventions conventions = new Conventions(language, '.', Multiples.OF_BASE, fiscalYearStart);
        assertThat(PrintedPeriod.read(words, conventions, PUBLISHED))
                .isInstanceOfSatisfying(
                        PeriodReading.Named.class,
                        named -> assertThat(named.period()).hasToString(period));
    }

    @ParameterizedTest
    @CsvSource({
        "some time ago, 0",
        "2022 or so, 5",
        "fifth quarter, 0",
        "first thirteen months of 2022, 0",
        "September 31 2022, 10",
        "Sep-Jan 2022, 0"
    })
    void refusesWhatNamesNoPeriodAndSaysWhere(String words, int at) {
        assertThat(PrintedPeriod.read(words, Conventions.ENGLISH, PUBLISHED))
                .isInstanceOfSatisfying(
                        PeriodReading.Refused.class,
                        refused -> assertThat(refused.at()).isEqualTo(at));
    }

    @Test
    void refusesAFiscalYearInTwoCalendarYearsWhereTheSourceDeclaresNone() {
        assertThat(PrintedPeriod.read("fiscal year 2022/23", Conventions.ENGLISH, PUBLISHED))
                .isInstanceOf(PeriodReading.Refused.class);
    }

    @Test
    void recordsTheYearThatItAssumed() {
        assertThat(PrintedPeriod.read("first half", Conventions.ENGLISH, PUBLISHED))
                .isInstanceOfSatisfying(
                        PeriodReading.Named.class,
                        named -> assertThat(named.warnings()).containsExactly("no year printed: read as 2025"));
    }
}
