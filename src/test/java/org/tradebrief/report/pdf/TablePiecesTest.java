package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
        List<Long> counts = rowsOnEachPage(body(rows), linesBefore);
        assertThat(counts).allMatch(count -> count >= 3);
        assertThat(counts.stream().mapToLong(count -> count).sum()).isEqualTo(rows);
    }

    /** Of each group two rows at least stand on a page, where it has as many. */
    @Property(tries = 150)
    void noGroupLeavesItsHeadingOrOneRowAlone(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 1, max = 9) Integer> groups,
            @ForAll @IntRange(min = 0, max = 45) int linesBefore) {
        List<Table.Row> rows = new ArrayList<>();
        for (int size : groups) {
            rows.add(Table.Row.group("Group", 2));
            rows.addAll(body(size));
        }
        int first = 0;
        for (long count : rowsOnEachPage(rows, linesBefore)) {
            assertThat(first == 0 || leavesPairs(rows, first))
                    .as("groups %s, a page begins with row %d", groups, first)
                    .isTrue();
            first += (int) count;
        }
    }

    /** Whether a page may begin with a row: it heads a group, or two of its group stand on either side. */
    private static boolean leavesPairs(List<Table.Row> rows, int first) {
        return isGroup(rows, first)
                || !isGroup(rows, first - 1) && !isGroup(rows, first - 2) && !isGroup(rows, first + 1);
    }

    private static boolean isGroup(List<Table.Row> rows, int row) {
        return row >= rows.size() || rows.get(row).kind() == Table.Kind.GROUP;
    }

    private static List<Long> rowsOnEachPage(List<Table.Row> rows, int linesBefore) {
        Report report = report(rows);
        Flow flow = new Flow();
        for (int i = 0; i < linesBefore; i++) {
            flow.add(Piece.of(0, 13, false, (painter, top, height) -> {}));
        }
        new TablePieces((Table) report.sections().getFirst().blocks().getFirst(), report, STYLE, TYPESETTER)
                .addTo(flow);
        double depth = STYLE.page().depth();
        return new Paginator(depth, depth)
                .paginate(flow.runs()).stream()
                        .map(TablePiecesTest::rows)
                        .filter(count -> count > 0)
                        .toList();
    }

    private static List<Table.Row> body(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Table.Row.of("Row " + i, "1." + i))
                .toList();
    }

    private static long rows(Sheet sheet) {
        return sheet.pieces().stream()
                .filter(placed -> placed.piece().overhead().isPresent() && Math.abs(placed.height() - ROW) < 0.01)
                .count();
    }

    private static Report report(List<Table.Row> rows) {
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
