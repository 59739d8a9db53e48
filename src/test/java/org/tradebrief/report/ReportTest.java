package org.tradebrief.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.report.Block.Paragraph;
import org.tradebrief.report.Point.Provenance;

class ReportTest {
    @Test
    void refusesALinkThatLeadsNowhere() {
        Block link = new Paragraph(List.of(Span.inside("see", "t-none")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(section("one", link)))
                .withMessageContaining("t-none");
    }

    @Test
    void refusesOneIdForTwoElements() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(section("same", Paragraph.of("text")), section("same", Paragraph.of("text"))))
                .withMessageContaining("same");
    }

    @Test
    void refusesAChartWhoseTableIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(section("one", chart("words", 1, Optional.of("t-none")))))
                .withMessageContaining("t-none");
    }

    @Test
    void refusesAChartWithoutWordsForThoseWhoCannotSeeIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(" ", 1, Optional.empty()));
    }

    @Test
    void refusesASeriesWithMorePointsThanCategories() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart("words", 2, Optional.empty()));
    }

    @Test
    void refusesARowThatIsNotAsWideAsItsTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Table.Row.of("2025", "1", "2")))
                .withMessageContaining("3 cells, expected 2");
    }

    @Test
    void refusesNumbersInTheHeadingOfAGroup() {
        Table.Row group = new Table.Row(Table.Kind.GROUP, List.of("Exports", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> table(group));
    }

    @Test
    void refusesAnEmptySection() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Section("one", "One", false, List.of()));
    }

    @Test
    void refusesAValueOutsideItsInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(Provenance.ACTUAL, 3, 1, 2, "3"));
    }

    @Test
    void refusesAKeyFigureThatRoseByNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyFigure("Exports", "1", "billion, 2025", "", KeyFigure.Direction.UP, "sure"));
    }

    @Test
    void aMissingPointHasNoValue() {
        assertThat(Point.MISSING.isKnown()).isFalse();
    }

    private static Chart chart(String words, int points, Optional<String> table) {
        List<Point> values = java.util.Collections.nCopies(points, Point.of(Provenance.ACTUAL, 1, "1"));
        return new Chart(
                "c",
                "1",
                "message",
                "subtitle",
                Chart.Kind.BAR,
                "unit",
                Chart.Category.evenly(List.of("2025")),
                List.of(new Chart.Series("Exports", values)),
                List.of(),
                table,
                words,
                "source");
    }

    private static Table table(Table.Row row) {
        return new Table(
                "t",
                "1",
                "Trade",
                "subtitle",
                List.of(Table.Column.text("Year", 1), Table.Column.number("Value")),
                List.of(row),
                List.of(),
                "source");
    }

    private static Section section(String id, Block block) {
        return new Section(id, "Title", false, List.of(block));
    }

    private static Report report(Section... sections) {
        Masthead masthead = new Masthead("Office", "Title", "", "1", LocalDate.of(2026, 1, 1), "", "", "", "", false);
        return new Report(Language.EN, masthead, Labels.standard(Language.EN), List.of(), List.of(sections));
    }
}
