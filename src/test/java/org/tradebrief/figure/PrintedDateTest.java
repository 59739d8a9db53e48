package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tradebrief.figure.Source.Conventions;

class PrintedDateTest {

    @ParameterizedTest
    @CsvFileSource(resources = "printed-dates.csv", delimiter = '|', numLinesToSkip = 2)
    void readsTheDaysThatThePhraseAllows(String printed, String hint, LocalDate from, LocalDate to, boolean possible) {
        assertThat(PrintedDate.read(printed, Period.parse(hint), Conventions.ENGLISH))
                .isEqualTo(new Reading.Date(from, to, possible));
    }
}
