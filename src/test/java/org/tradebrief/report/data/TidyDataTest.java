package org.tradebrief.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyDataTest {

    @Test
    void theHeaderIsThatOfTheSpecification() throws IOException {
        assertThat(csv(List.of()))
                .isEqualTo("FREQ,REF_AREA,INDICATOR,FLOW,TIME_PERIOD,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,LOWER,UPPER,"
                        + "DECIMALS,OBS_STATUS,ESTIMATE_STATUS,FIGURES,SOURCES,VINTAGE,REVISION,COMMENT_OBS\n");
    }

    @Test
    void numbersAreWrittenInFullWithoutAnExponent() throws IOException {
        assertThat(csv(List.of(row("2024", 2.71e12, ""))))
                .contains(",0,2710000000000,2705000000000,2715000000000,-10,");
    }

    @Test
    void rowsAreSortedByKey() throws IOException {
        String text = csv(List.of(row("2024", 2, ""), row("2023", 1, "")));
        assertThat(text.indexOf("2023")).isLessThan(text.indexOf("2024"));
    }

    @Test
    void twoRowsOfOneKeyAreRefused() {
        assertThatThrownBy(() -> csv(List.of(row("2024", 1, ""), row("2024", 2, ""))))
                .hasMessageContaining("two observations for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20a"})
    void aRemarkThatLooksLikeAFormulaGetsAnApostrophe(String remark) throws IOException {
        assertThat(csv(List.of(row("2024", 1, remark)))).endsWith(",'" + remark.strip() + "\n");
    }

    @Test
    void aRemarkHoldsNoControlCharacter() throws IOException {
        assertThat(csv(List.of(row("2024", 1, "a\u0000b\u0007c")))).endsWith(",a b c\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A", "a b", ""})
    void aCodeThatLooksLikeAFormulaIsRefused(String period) {
        assertThatThrownBy(() -> row(period, 1, "")).hasMessageContaining("code '" + period + "'");
    }

    @Test
    void aRemarkKeepsToItsLine() throws IOException {
        assertThat(csv(List.of(row("2024", 1, "a\r\nb\tc")))).endsWith(",a b c\n");
    }

    private static DataRow row(String period, double value, String comment) {
        return new DataRow(
                "A",
                "CHN",
                "DDS",
                "T",
                period,
                "CNY",
                OptionalDouble.of(value),
                OptionalDouble.of(value - 5e9),
                OptionalDouble.of(value + 5e9),
                OptionalInt.of(-10),
                "A",
                "single",
                List.of("S1-01", "S1-02"),
                List.of("S1"),
                "2026-01-31.1",
                "",
                comment);
    }

    private static String csv(List<DataRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TidyData.write(rows, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
