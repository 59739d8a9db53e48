package org.tradebrief.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.report.Language;
import org.tradebrief.report.Table;

class TableLayoutTest {
    private static final HouseStyle STYLE = HouseStyle.standard();
    private static final Typesetter TYPESETTER = new Typesetter(Fonts.of(STYLE, Language.EN), STYLE);
    private static final Ink INK = new Inks(STYLE).table();
    private static final double MEASURE = STYLE.page().measure();

    @Test
    void columnsFillTheMeasure() {
        TableLayout layout = layout(table(3, "12.5"));
        int last = 3;
        assertThat(layout.left(last) + layout.width(last)).isCloseTo(MEASURE, within(0.01));
    }

    @Test
    void everyNumberFitsItsColumn() {
        TableLayout layout = layout(table(3, "\u2212123,456,789.25 [p]"));
        double head = layout.width("\u2212123,456,789", layout.ink());
        assertThat(layout.point(1) - head).isGreaterThanOrEqualTo(layout.left(1));
    }

    @Test
    void aTableOfManyColumnsIsSetSmaller() {
        assertThat(layout(table(9, "1,234,567.8")).ink().size()).isLessThan(INK.size());
    }

    @Test
    void numbersHangTheirFlagsOutsideTheEdgeThatHeadingsShare() {
        TableLayout layout = layout(table(2, "1.5 [p]"));
        assertThat(layout.edge(1)).isLessThan(layout.left(1) + layout.width(1) - TableLayout.PADDING);
    }

    private static TableLayout layout(Table table) {
        return TableLayout.of(table, TYPESETTER, INK, MEASURE);
    }

    private static Table table(int numbers, String number) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.text("Name", 1)));
        List<String> cells = new ArrayList<>(List.of("Exports"));
        for (int i = 0; i < numbers; i++) {
            columns.add(Table.Column.number("Value"));
            cells.add(number);
        }
        return new Table(
                "t",
                "1",
                "Title",
                "Subtitle",
                columns,
                List.of(new Table.Row(Table.Kind.BODY, cells)),
                List.of(),
                "Office");
    }
}
