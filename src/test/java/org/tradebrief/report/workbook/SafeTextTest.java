package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u000b", "\u001f", "\u007f", "\u0085", "\ufffe", "\uffff"})
    void controlCharactersAreReplacedByTheSignForThem(String control) {
        assertThat(SafeText.cell("a" + control + "b")).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00"})
    void halfOfAPairOfCharactersIsReplaced(String half) {
        assertThat(SafeText.cell("a" + half)).isEqualTo("a\ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lineEndsOfEverySystemBecomeOne(String end) {
        assertThat(SafeText.cell("a" + end + "b")).isEqualTo("a\nb");
    }

    @Test
    void whatExcelWouldReadAsACharacterByItsNumberStaysAsItIsWritten() {
        assertThat(SafeText.escaped("_x0041_ and _x")).isEqualTo("_x005F_x0041_ and _x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20a"})
    void whatMayBecomeAFormulaWhenEditedIsKnown(String text) {
        assertThat(SafeText.looksLikeFormula(text)).isTrue();
    }

    @Test
    void aCutNeverLeavesHalfOfAPair() {
        assertThat(SafeText.cut("ab\ud83d\ude00", 3)).isEqualTo("ab");
    }

    @Test
    void plainTextIsHandedOnAsItIs() {
        String text = "Digital trade, 2024";
        assertThat(SafeText.cell(text)).isSameAs(text);
    }
}
