package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2025-01-01",
        "2025-S1, 2025-01-01, 2025-07-01",
        "2025-S2, 2025-07-01, 2026-01-01",
        "2022-Q3, 2022-07-01, 2022-10-01",
        "2024-02, 2024-02-01, 2024-03-01",
        "2024-02-29, 2024-02-29, 2024-03-01",
        "2022-01-01/P9M, 2022-01-01, 2022-10-01",
        "2020/2024, 2020-01-01, 2025-01-01"
    })
    void notationNamesItsDaysAndIsWrittenBack(String notation, LocalDate start, LocalDate end) {
        Period period = Period.parse(notation);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2025-S3", "2025-Q5", "2023-02-29", "2024-13", "2024/2020", "2022-01-01/P0M"})
    void notationThatNamesNoPeriodIsRefused(String notation) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(notation));
    }

    @ParameterizedTest
    @CsvSource({"2024, 366", "2023, 365", "2000, 366", "1900, 365", "2024-S1, 182", "2025-S1, 181", "2024-Q1, 91"})
    void leapYearsHaveADayMore(String notation, long days) {
        Period period = Period.parse(notation);
        assertThat(period.days()).isEqualTo(days);
        assertThat(period.minutes()).isEqualTo(days * 1440);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023",
        "2025-S1, 2024-S1",
        "2022-Q3, 2021-Q3",
        "2024-02, 2023-02",
        "2024-02-29, 2023-02-28",
        "2024-02-28, 2023-02-28",
        "2022-01-01/P9M, 2021-01-01/P9M",
        "2020/2024, 2019/2023"
    })
    void aYearEarlierIsThePeriodOfTheSameName(String notation, String earlier) {
        assertThat(Period.parse(notation).yearEarlier()).isEqualTo(Period.parse(earlier));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-S1, true",
        "2024-S1, 2024-Q2, true",
        "2024-S1, 2024-Q3, false",
        "2024-02, 2024-02-29, true",
        "2022-01-01/P9M, 2022-Q3, true",
        "2022-01-01/P9M, 2022-Q4, false",
        "2024-S1, 2024, false",
        "2020, 2021-05, false",
        "2024, 2024, true"
    })
    void aPeriodContainsThoseWhoseDaysAreAllItsOwn(String whole, String part, boolean contains) {
        assertThat(Period.parse(whole).contains(Period.parse(part))).isEqualTo(contains);
    }

    @Test
    void periodsAreOrderedByFirstDayThenLength() {
        assertThat(List.of("2024-S1", "2023", "2024-01", "2024", "2024-Q1", "2020/2024").stream()
                        .map(Period::parse)
                        .sorted())
                .map(Period::toString)
                .containsExactly("2020/2024", "2023", "2024-01", "2024-Q1", "2024-S1", "2024");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01, 12, 2022",
        "2022-07, 6, 2022-S2",
        "2022-04, 3, 2022-Q2",
        "2022-04, 1, 2022-04",
        "2022-01, 9, 2022-01-01/P9M",
        "2022-02, 3, 2022-02-01/P3M",
        "2022-04, 12, 2022-04-01/P12M"
    })
    void monthsThatMakeACalendarPeriodAreThatPeriod(YearMonth first, int count, String notation) {
        assertThat(Period.months(first, count)).hasToString(notation);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, S, 2024-S1 2024-S2",
        "2024-S2, Q, 2024-Q3 2024-Q4",
        "2024-Q2, M, 2024-04 2024-05 2024-06",
        "2022-01-01/P9M, Q, 2022-Q1 2022-Q2 2022-Q3",
        "2022-01-01/P9M, S, ''",
        "2022-02-01/P3M, Q, ''",
        "2024-Q2, Q, ''",
        "2024-05, M, ''",
        "2024, A, ''",
        "2020/2024, S, ''",
        "2024-05-31, M, ''"
    })
    void partsMakeUpTheWholePeriodOrThereAreNone(String whole, Period.Frequency kind, String parts) {
        assertThat(Period.parse(whole).parts(kind).stream()
                        .map(Period::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Property(tries = 300)
    void everyDayHasExactlyOneDayAYearEarlier(@ForAll @IntRange(min = -20000, max = 40000) int epochDay) {
        Period earlier = Period.day(LocalDate.ofEpochDay(epochDay)).yearEarlier();
        assertThat(earlier.days()).isEqualTo(1);
        assertThat(earlier.start().getYear())
                .isEqualTo(LocalDate.ofEpochDay(epochDay).getYear() - 1);
    }
}
