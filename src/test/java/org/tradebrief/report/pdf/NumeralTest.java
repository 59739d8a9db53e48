package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1,234.5|1,234|.5|",
                "\u221212.03|\u221212|.03|",
                "$7|$7||",
                "230.4 [p]|230|.4| [p]",
                "45 [r][e]|45|| [r][e]",
                "4,126亿元|4,126|亿元|",
                "6.4%|6|.4%|"
            })
    void aNumberIsCutAtItsDecimalPoint(String cell, String head, String tail, String flag) {
        assertThat(Numeral.of(cell)).isEqualTo(new Numeral(head, tail == null ? "" : tail, flag == null ? "" : flag));
    }

    @ParameterizedTest
    @CsvSource({"[x]", "[low]", "n.a.", "''", "2.36\u20132.39", "2% to 8% [e]"})
    void aCellWithoutOneNumberIsNotAligned(String cell) {
        assertThat(Numeral.of(cell).isNumber()).isFalse();
    }

    @Test
    void aWordKeepsItsFlagApart() {
        assertThat(Numeral.of("unknown[u]")).isEqualTo(new Numeral("", "unknown", " [u]"));
    }
}
