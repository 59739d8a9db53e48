package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalNamesTest {
    private final LegalNames names = new LegalNames();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a/b:c*d?e[f]g\\h, a-b-c-d-e-f-g-h",
                "\"'quoted'\", quoted",
                "history, Sheet history",
                "\" \", Sheet",
                "数字贸易, 数字贸易"
            })
    void aSheetGetsANameThatExcelTakes(String wanted, String legal) {
        assertThat(names.sheet(wanted)).isEqualTo(legal);
        assertThat(LegalNames.isSheet(legal)).isTrue();
    }

    @Test
    void aNameOfASheetIsCutAfter31Characters() {
        assertThat(names.sheet("x".repeat(40))).isEqualTo("x".repeat(31));
    }

    @Test
    void sheetsWhoseNamesDifferInCapitalsOnlyAreNumbered() {
        assertThat(names.sheet("Data")).isEqualTo("Data");
        assertThat(names.sheet("DATA")).isEqualTo("DATA 2");
    }

    @Test
    void theNumberOfALongNameStaysWithin31Characters() {
        names.sheet("x".repeat(31));
        assertThat(names.sheet("x".repeat(31))).isEqualTo("x".repeat(29) + " 2");
    }

    @ParameterizedTest
    @CsvSource({
        "CHN.DDS-T USD, CHN.DDS_T_USD",
        "2024, _2024",
        "AB12, _AB12",
        "R1C1, _R1C1",
        "c, _c",
        "TRUE, _TRUE",
        "Print_Area, _Print_Area",
        "_xlnm.Print_Titles, __xlnm.Print_Titles",
        "出口, 出口"
    })
    void aTableOrCellGetsANameThatExcelTakes(String wanted, String legal) {
        assertThat(names.name(wanted)).isEqualTo(legal);
        assertThat(LegalNames.isName(legal)).isTrue();
    }

    @Test
    void namesThatDifferInCapitalsOnlyAreNumbered() {
        assertThat(names.name("Growth")).isEqualTo("Growth");
        assertThat(names.name("GROWTH")).isEqualTo("GROWTH_2");
    }

    @Test
    void aNameIsCutAfter255Characters() {
        assertThat(names.name("x".repeat(300))).isEqualTo("x".repeat(255));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "", "A1", "XFD1048576", "a!b", "print_titles"})
    void whatExcelRefusesIsNoName(String name) {
        assertThat(LegalNames.isName(name)).isFalse();
    }
}
