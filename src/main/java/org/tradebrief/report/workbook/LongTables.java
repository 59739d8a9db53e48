package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.report.Language;

/** Continues tables that are longer than a sheet on further sheets, each saying which rows it holds. */
final class LongTables {
    private LongTables() {}

    /** The workbook with no table longer than so many rows. */
    static Workbook split(Workbook workbook, int rowsPerTable) {
        if (workbook.tables().stream().allMatch(table -> table.rows().size() <= rowsPerTable)) {
            return workbook;
        }
        LegalNames names = new LegalNames();
        workbook.sheets().forEach(sheet -> {
            names.sheet(sheet.name());
            sheet.blocks().forEach(block -> block.names().forEach(names::name));
        });
        workbook.names().forEach(name -> names.name(name.name()));
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            if (sheet.blocks().size() == 1
                    && sheet.blocks().getFirst() instanceof DataTable table
                    && table.rows().size() > rowsPerTable) {
                sheets.addAll(parts(
                        sheet, table, rowsPerTable, names, workbook.properties().language()));
            } else {
                sheets.add(sheet);
            }
        }
        return new Workbook(workbook.properties(), sheets, workbook.names());
    }

    private static List<Sheet> parts(
            Sheet sheet, DataTable table, int rowsPerTable, LegalNames names, String language) {
        int rows = table.rows().size();
        int count = Math.ceilDiv(rows, rowsPerTable);
        List<String> sheetNames = new ArrayList<>(List.of(sheet.name()));
        List<String> tableNames = new ArrayList<>(List.of(table.name()));
        for (int part = 1; part < count; part++) {
            sheetNames.add(names.sheet(sheet.name()));
            tableNames.add(names.name(table.name()));
        }
        List<Sheet> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            int from = part * rowsPerTable;
            int to = Math.min(rows, from + rowsPerTable);
            List<Sheet.Line> intro = new ArrayList<>(sheet.intro());
            intro.add(Sheet.Line.of(held(from + 1, to, rows, language)));
            for (int other = 0; other < count; other++) {
                if (other != part) {
                    intro.add(new Sheet.Line(CellValue.link(
                            held(other * rowsPerTable + 1, Math.min(rows, (other + 1) * rowsPerTable), rows, language)
                                    + " \u2192 " + sheetNames.get(other),
                            new Target.OnSheet(sheetNames.get(other)))));
                }
            }
            DataTable held = new DataTable(
                    tableNames.get(part),
                    table.caption(),
                    table.columns(),
                    table.rows().part(from, to),
                    table.verdicts(),
                    table.frozenColumns());
            parts.add(new Sheet(sheetNames.get(part), sheet.title(), intro, List.of(held)));
        }
        return parts;
    }

    private static String held(int first, int last, int all, String language) {
        return language.equals(Language.ZH.tag())
                ? "第 %d 至 %d 行，共 %d 行".formatted(first, last, all)
                : "Rows %d to %d of %d".formatted(first, last, all);
    }
}
