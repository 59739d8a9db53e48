package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tradebrief.report.Block.Paragraph;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Language;
import org.tradebrief.report.Masthead;
import org.tradebrief.report.Report;
import org.tradebrief.report.Section;
import org.tradebrief.report.Table;

class TablePiecesTest {
    private static final HouseStyle STYLE = HouseStyle.standard();
    private static final Typesetter TYPESETTER = new Typesetter(Fonts.of(STYLE, Language.EN), STYLE);
    private static final double ROW = new Inks(STYLE).table().leading() + 5.2;

    @Property(tries = 150)
    void noPageHoldsFewerThanThreeRowsOfATable(
            @ForAll @IntRange(min = 3, max = 130) int rows, @ForAll @IntRange(min = 0, max = 45) int linesBefore) {
        Report report = report(rows);
        Flow flow = new Flow();
        for (int i = 0; i < linesBefore; i++) {
            flow.add(Piece.of(0, 13, false, (painter, top, height) -> {}));
        }
        new TablePieces((Table) report.sections().getFirst().blocks().getFirst(), report, STYLE, TYPESETTER)
                .addTo(flow);
        double depth = STYLE.page().depth();
        List<Sheet> sheets = new Paginator(depth, depth).paginate(flow.runs());
        List<Long> counts = sheets.stream()
                .map(TablePiecesTest::rows)
                .filter(count -> count > 0)
                .toList();
        assertThat(counts).allMatch(count -> count >= 3);
        assertThat(counts.stream().mapToLong(count -> count).sum()).isEqualTo(rows);
    }

    private static long rows(Sheet sheet) {
        return sheet.pieces().stream()
                .filter(placed -> placed.piece().overhead().isPresent() && Math.abs(placed.height() - ROW) < 0.01)
                .count();
    }

    private static Report report(int count) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Table.Row.of("Row " + i, "1." + i));
        }
        Table table = new Table(
                "t",
                "1",
                "Title",
                "Subtitle",
                List.of(Table.Column.text("Name", 1), Table.Column.number("Value")),
                rows,
                List.of("A note."),
                "Office");
        Masthead masthead = new Masthead("Office", "Title", "", "1", LocalDate.of(2026, 1, 1), "", "", "", "", false);
        return new Report(
                Language.EN,
                masthead,
                Labels.standard(Language.EN),
                List.of(),
                List.of(new Section("one", "One", false, List.of(table, Paragraph.of("text")))));
    }
}
