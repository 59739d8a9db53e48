package org.tradebrief.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {
    @ParameterizedTest(name = "{0} is {1} and {2}")
    @CsvSource({
        "2024, 2024, 2024年",
        "2025-S1, the first half of 2025, 2025年上半年",
        "2025-S2, the second half of 2025, 2025年下半年",
        "2022-Q1, the first quarter of 2022, 2022年第一季度",
        "2022-Q4, the fourth quarter of 2022, 2022年第四季度",
        "2024-07, July 2024, 2024年7月",
        "2023-11-23, 23 November 2023, 2023年11月23日",
        "2022-01-01/P9M, January to September 2022, 2022年1—9月",
        "2022-11-01/P5M, November 2022 to March 2023, 2022年11月—2023年3月",
        "2020/2024, 2020 to 2024, 2020—2024年"
    })
    void writesEveryKindOfPeriodInBothLanguages(String notation, String english, String chinese) {
        Period period = Period.parse(notation);
        assertThat(PeriodText.ENGLISH.of(period)).isEqualTo(english);
        assertThat(PeriodText.CHINESE.of(period)).isEqualTo(chinese);
    }
}
