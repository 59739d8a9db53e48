package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.report.Block;
import org.tradebrief.report.Block.Paragraph;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Language;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Table;

class PreflightTest {
    private static final Fonts FONTS = Fonts.of(HouseStyle.standard(), Language.ZH);

    @ParameterizedTest
    @ValueSource(strings = {"\u2009", "\u202F", "\u00AD", "\uE000", "\t", "\uD83D\uDE00", "\u0E01"})
    void aCharacterWithoutAGlyphIsRefused(String character) {
        assertThatThrownBy(() -> check(Paragraph.of("3" + character + "4"))).isInstanceOf(MissingGlyphException.class);
    }

    @Test
    void theRefusalNamesCharacterTextAndPlace() {
        Table table = new Table(
                "t-trade",
                "1",
                "Trade",
                "",
                List.of(Table.Column.text("Year", 1), Table.Column.number("Value")),
                List.of(Table.Row.of("2024", "1"), Table.Row.of("2025", "1\u202F234")),
                List.of(),
                "Office");
        assertThatThrownBy(() -> check(table))
                .hasMessageContaining("table t-trade, row 2, column 2")
                .hasMessageContaining("U+202F")
                .hasMessageContaining("1\u202F234");
    }

    @Test
    void nothingIsWrittenWhenACharacterIsMissing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> PdfReport.write(report(Paragraph.of("\uE000")), HouseStyle.standard(), out, List.of()))
                .isInstanceOf(MissingGlyphException.class);
        org.assertj.core.api.Assertions.assertThat(out.size()).isZero();
    }

    @Test
    void theSignsThatReportsUseHaveGlyphsInBothWeights() {
        assertThatCode(() -> check(Paragraph.of("−±≤≥×÷→▲▼°·…–—‘’“”«»•√Σ²½€£¥§†%‰[p]，。；：？！（）《》【】「」、亿万元年月")))
                .doesNotThrowAnyException();
    }

    private static void check(Block block) {
        new Preflight(FONTS).check(report(block));
    }

    private static Report report(Block block) {
        Masthead masthead = new Masthead("Office", "Title", "", "1", LocalDate.of(2026, 1, 1), "", "", "", "", false);
        return new Report(
                Language.EN,
                masthead,
                Labels.standard(Language.EN),
                List.of(),
                List.of(new Section("one", "One", false, List.of(block))));
    }
}
