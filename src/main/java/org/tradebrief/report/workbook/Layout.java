package org.tradebrief.report.workbook;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Where everything stands: the cell that each place of the workbook means. */
final class Layout {
    private final String language;
    private final List<SheetPlan> sheets;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> keys = new HashMap<>();

    /** A table on its sheet, its headings in a row from 0. */
    record Area(String sheet, DataTable table, int headingRow) {
        int firstRow() {
            return headingRow + 1;
        }

        int lastRow() {
            return headingRow + table.rows().size();
        }

        int lastColumn() {
            return table.columns().size() - 1;
        }
    }

    Layout(Workbook workbook) {
        language = workbook.properties().language();
        sheets = workbook.sheets().stream().map(SheetPlan::of).toList();
        for (SheetPlan plan : sheets) {
            for (SheetPlan.Placed placed : plan.placed()) {
                placed.block()
                        .asTable()
                        .ifPresent(table ->
                                areas.put(table.name(), new Area(plan.sheet().name(), table, placed.row())));
            }
        }
    }

    /** The language of its words. */
    String language() {
        return language;
    }

    List<SheetPlan> sheets() {
        return sheets;
    }

    /** Where the table with a name stands. */
    Area area(String table) {
        Area area = areas.get(table);
        Require.that(area != null, "no table " + table + "; there are " + areas.keySet());
        return requireNonNull(area);
    }

    /** The absolute address of a place, with its sheet. */
    String address(Target.Place place) {
        return switch (place) {
            case Target.OnSheet sheet -> {
                Require.that(
                        sheets.stream().anyMatch(plan -> plan.sheet().name().equals(sheet.sheet())),
                        "link to sheet " + sheet.sheet() + ", which there is not");
                yield address(sheet.sheet(), 0, 0);
            }
            case Target.OnRow row -> {
                Area area = area(row.table());
                yield address(area.sheet(), row(area, row.key()), 0);
            }
            case Target.OnCell cell -> {
                Area area = area(cell.table());
                yield address(area.sheet(), row(area, cell.key()), area.table().column(cell.column()));
            }
        };
    }

    /** The absolute address of a cell, with its sheet. */
    static String address(String sheet, int row, int column) {
        return new CellReference(sheet, row, column, true, true).formatAsString();
    }

    private int row(Area area, String key) {
        Integer row = keys.computeIfAbsent(area.table().name(), name -> keys(area.table()))
                .get(key);
        Require.that(row != null, "table " + area.table().name() + ": no row " + key);
        return area.firstRow() + requireNonNull(row);
    }

    private static Map<String, Integer> keys(DataTable table) {
        Map<String, Integer> rows = new HashMap<>();
        int index = 0;
        for (List<CellValue> row : table.rows()) {
            rows.putIfAbsent(row.getFirst().shownText(), index++);
        }
        return rows;
    }
}
