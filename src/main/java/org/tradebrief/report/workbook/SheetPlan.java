package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet with the row of each of its parts.
 *
 * @param sheet the sheet
 * @param lines what stands beneath the title, one a row from the second on
 * @param placed the blocks
 */
record SheetPlan(Sheet sheet, List<Sheet.Line> lines, List<Placed> placed) {
    /** Rows that a chart covers, its distance to what follows included. */
    static final int CHART_ROWS = 24;

    /** Charts that stand side by side. */
    static final int CHARTS_ACROSS = 2;

    private static final int CHART_ROWS_A_PAGE = 2;

    /** Characters that fit across a printed page even where the tables are narrower. */
    private static final int LEAST_LINE = 110;

    /**
     * A block with its row from 0: that of a table's headings, or the upper edge of a chart.
     *
     * @param slot position of a chart among those side by side, from 0
     */
    record Placed(Block block, int row, int slot) {}

    /** Lays a sheet out. */
    static SheetPlan of(Sheet sheet) {
        int width = width(sheet);
        List<Sheet.Line> lines = sheet.intro().stream()
                .flatMap(line -> broken(line, width).stream())
                .toList();
        List<Placed> placed = new ArrayList<>();
        int row = 1 + lines.size();
        int slot = 0;
        for (Block block : sheet.blocks()) {
            if (block instanceof NativeChart) {
                placed.add(new Placed(block, row, slot));
                slot = (slot + 1) % CHARTS_ACROSS;
                row += slot == 0 ? CHART_ROWS : 0;
            } else {
                DataTable table = block.asTable().orElseThrow();
                row += slot == 0 ? 0 : CHART_ROWS;
                slot = 0;
                row += (placed.isEmpty() ? 0 : 1) + (table.caption().isEmpty() ? 0 : 1);
                placed.add(new Placed(block, row, slot));
                row += 1 + table.rows().size();
            }
        }
        return new SheetPlan(sheet, lines, List.copyOf(placed));
    }

    /**
     * Rows after which a printed page ends, so that no chart is cut: after every second row of charts; a table before
     * them takes the room of one.
     */
    List<Integer> pageBreaks() {
        List<Integer> breaks = new ArrayList<>();
        int chartRows = placed.isEmpty() || placed.getFirst().block() instanceof NativeChart ? 0 : 1;
        for (Placed one : placed) {
            boolean isChart = one.block() instanceof NativeChart;
            if (chartRows == CHART_ROWS_A_PAGE && one.slot() == 0) {
                breaks.add(one.row() - 1 - (isChart || caption(one).isEmpty() ? 0 : 1));
                chartRows = 0;
            }
            chartRows += isChart && one.slot() == 0 ? 1 : 0;
        }
        return breaks;
    }

    private static String caption(Placed placed) {
        return placed.block().asTable().map(DataTable::caption).orElse("");
    }

    private static int width(Sheet sheet) {
        return sheet.tables().stream()
                .mapToInt(table ->
                        table.columns().stream().mapToInt(Column::width).sum())
                .reduce(LEAST_LINE, Math::max);
    }

    /** A plain line that is wider than the sheet, as several. */
    private static List<Sheet.Line> broken(Sheet.Line line, int width) {
        if (!(line.value() instanceof CellValue.Text plain)) {
            return List.of(line);
        }
        List<Sheet.Line> lines = new ArrayList<>();
        String rest = SafeText.line(plain.text());
        while (TextWidth.of(rest) > width) {
            int end = TextWidth.end(rest, width);
            lines.add(Sheet.Line.of(rest.substring(0, end).strip()));
            rest = rest.substring(end).strip();
        }
        lines.add(Sheet.Line.of(rest));
        return lines;
    }
}
