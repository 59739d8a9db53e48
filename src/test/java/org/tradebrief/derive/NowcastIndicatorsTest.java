package org.tradebrief.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Halves of 40, 45 and 48 in years of 100, 90 and one that is not over. */
class NowcastIndicatorsTest {
    private static final String X = "CHN.CBEC.T.CNY.";
    private static final Sample SAMPLE = new Sample()
            .cell(X + "2023-S1", 40)
            .cell(X + 2023, 100)
            .cell(X + "2024-S1", 45)
            .cell(X + 2024, 90)
            .cell(X + "2025-S1", 48);

    /** By last year's 90 / 45 it is 96, by the year before's 100 / 40 it is 120. */
    @Test
    void nowIsTheYearByLastYearsHalfWithTheRangeOfEarlierYears() {
        Derived now = SAMPLE.indicator(X + "NOW.2025-S1");

        assertThat(now.value().orElseThrow()).isCloseTo(96, within(1e-12));
        assertThat(now.interval().lower()).isCloseTo(96, within(1e-9));
        assertThat(now.interval().upper()).isCloseTo(120, within(1e-9));
    }

    /** Last year's half of 45 by 100 / 40 gave 112.5 for a year of 90: 25 percent too much. */
    @Test
    void nowbIsTheErrorThatTheMethodMadeLastYear() {
        assertThat(SAMPLE.value(X + "NOWB.2025-S1")).isCloseTo(25, within(1e-9));
    }

    @Test
    void yearThatIsKnownIsNotNowcast() {
        assertThat(SAMPLE.all()).noneMatch(derived -> derived.id().equals(X + "NOW.2024-S1"));
    }

    /** Revisions of 1, -2 and 4 percent. */
    @Test
    void mrIsTheMeanRevisionAndMarThatOfItsSize() {
        Sample sample = new Sample()
                .cell(X + 2022, 101)
                .earlier(X + 2022, 100)
                .cell(X + 2023, 98)
                .earlier(X + 2023, 100)
                .cell(X + 2024, 208)
                .earlier(X + 2024, 200)
                .cell(X + 2025, 300);

        assertThat(sample.value(X + "MR.2025")).isCloseTo(1, within(1e-12));
        assertThat(sample.value(X + "MAR.2025")).isCloseTo(7.0 / 3, within(1e-12));
    }
}
