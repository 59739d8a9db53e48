package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaginatorTest {
    private static final double DEPTH = 100;

    @Test
    void whatBelongsTogetherStandsOnOnePage() {
        List<Sheet> sheets = paginate(List.of(lone(90), kept(8), lone(8)));
        assertThat(heights(sheets.get(1))).containsExactly(8, 8);
    }

    @Test
    void theGapAboveIsLeftOutAtTheTopOfAPage() {
        List<Sheet> sheets = paginate(List.of(lone(90), Piece.of(20, 30, false, PaginatorTest::nothing)));
        assertThat(sheets.get(1).pieces().getFirst().top()).isZero();
    }

    @Test
    void anElasticPieceFillsItsPage() {
        Piece chart = Piece.elastic(0, 40, 10, 60, false, PaginatorTest::nothing);
        List<Sheet> sheets = paginate(List.of(chart, lone(90)));
        assertThat(heights(sheets.getFirst())).containsExactly(100);
    }

    @Test
    void anElasticPieceShrinksSoThatWhatFollowsFits() {
        Piece chart = Piece.elastic(0, 60, 20, 0, false, PaginatorTest::nothing);
        List<Sheet> sheets = paginate(List.of(chart, lone(50)));
        assertThat(sheets).hasSize(1);
        assertThat(heights(sheets.getFirst())).containsExactly(50, 50);
    }

    @Test
    void theLastPageTakesLinesFromTheOneBeforeInsteadOfStandingNearlyEmpty() {
        List<Piece> lines = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            lines.add(lone(10));
        }
        List<Sheet> sheets = paginate(lines);
        assertThat(sheets).hasSize(3);
        assertThat(heights(sheets.getLast())).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aTablesHeadReturnsOnTopOfEachLaterPage() {
        Piece head = lone(5);
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(lone(10).under(head));
        }
        List<Sheet> sheets = paginate(rows);
        assertThat(sheets.get(1).pieces().getFirst().piece()).isSameAs(head);
    }

    @Test
    void aChainThatIsTooLongForAnyPageIsCutWhereThePageEnds() {
        List<Piece> chain = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            chain.add(kept(10));
        }
        assertThat(paginate(chain)).hasSize(3);
    }

    @Property(tries = 200)
    void noPageIsFilledBeyondItsDepthAndNothingIsLost(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 90) Integer> heights) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < heights.size(); i++) {
            int height = heights.get(i);
            pieces.add(i % 3 == 0 ? kept(Math.min(height, 45)) : lone(Math.min(height, 50)));
        }
        List<Sheet> sheets = paginate(pieces);
        assertThat(sheets).allMatch(sheet -> {
            Sheet.Placed last = sheet.pieces().getLast();
            return last.top() + last.height() <= DEPTH + 0.02;
        });
        assertThat(sheets.stream().flatMap(sheet -> sheet.pieces().stream()).map(Sheet.Placed::piece))
                .containsExactlyElementsOf(pieces);
    }

    private static List<Sheet> paginate(List<Piece> run) {
        return new Paginator(DEPTH, DEPTH).paginate(List.of(run));
    }

    private static double[] heights(Sheet sheet) {
        return sheet.pieces().stream()
                .flatMapToDouble(placed -> DoubleStream.of(placed.height()))
                .toArray();
    }

    private static Piece lone(double height) {
        return Piece.of(0, height, false, PaginatorTest::nothing);
    }

    private static Piece kept(double height) {
        return Piece.of(0, height, true, PaginatorTest::nothing);
    }

    private static void nothing(Painter painter, double top, double height) {
        // a page plan needs no ink
    }
}
