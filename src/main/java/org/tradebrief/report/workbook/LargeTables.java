package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tradebrief.report.Language;

/**
 * Makes tables fit: one that is longer than a sheet goes on on further sheets, each saying which rows it holds; of one
 * that is wider the last columns are left out, and a line says so.
 */
final class LargeTables {
    private final Limits limits;
    private final boolean chinese;
    private final LegalNames names = new LegalNames();

    private LargeTables(Workbook workbook, Limits limits) {
        this.limits = limits;
        this.chinese = workbook.properties().language().equals(Language.ZH.tag());
        workbook.sheets().forEach(sheet -> {
            names.sheet(sheet.name());
            sheet.blocks().forEach(block -> block.names().forEach(names::name));
        });
        workbook.names().forEach(name -> names.name(name.name()));
    }

    /** The workbook with no table longer or wider than a sheet. */
    static Workbook fitted(Workbook workbook, Limits limits) {
        if (workbook.tables().stream()
                .allMatch(table -> table.rows().size() <= limits.rowsPerTable()
                        && table.columns().size() <= limits.columnsPerSheet())) {
            return workbook;
        }
        LargeTables large = new LargeTables(workbook, limits);
        List<Sheet> sheets = new ArrayList<>();
        workbook.sheets().forEach(sheet -> sheets.addAll(large.inParts(large.narrowed(sheet))));
        return new Workbook(workbook.properties(), sheets, workbook.names());
    }

    private Sheet narrowed(Sheet sheet) {
        List<Sheet.Line> intro = new ArrayList<>(sheet.intro());
        List<Block> blocks = new ArrayList<>();
        int most = limits.columnsPerSheet();
        for (Block block : sheet.blocks()) {
            if (block instanceof DataTable table && table.columns().size() > most) {
                intro.add(Sheet.Line.of(kept(table, most)));
                blocks.add(new DataTable(
                        table.name(),
                        table.caption(),
                        table.columns().subList(0, most),
                        first(table.rows(), most),
                        table.verdicts().stream()
                                .filter(verdict -> table.column(verdict.column()) < most)
                                .toList(),
                        Math.min(table.frozenColumns(), most - 1),
                        0));
            } else {
                blocks.add(block);
            }
        }
        return new Sheet(sheet.name(), sheet.title(), intro, blocks);
    }

    private static Rows first(Rows rows, int columns) {
        return new Rows() {
            @Override
            public int size() {
                return rows.size();
            }

            @Override
            public Iterator<List<CellValue>> iterator() {
                Iterator<List<CellValue>> whole = rows.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return whole.hasNext();
                    }

                    @Override
                    public List<CellValue> next() {
                        return whole.next().subList(0, columns);
                    }
                };
            }
        };
    }

    /** The sheet with the beginning of its long table, and a sheet for each further part; or the sheet as it is. */
    private List<Sheet> inParts(Sheet sheet) {
        for (Block block : sheet.blocks()) {
            if (block instanceof DataTable table && table.rows().size() > limits.rowsPerTable()) {
                List<Sheet> parts = new ArrayList<>(parts(sheet, table));
                parts.addAll(0, inParts(parts.removeFirst()));
                return parts;
            }
        }
        return List.of(sheet);
    }

    private List<Sheet> parts(Sheet sheet, DataTable table) {
        int rows = table.rows().size();
        int most = limits.rowsPerTable();
        int count = Math.ceilDiv(rows, most);
        List<String> sheetNames = new ArrayList<>(List.of(sheet.name()));
        List<String> tableNames = new ArrayList<>(List.of(table.name()));
        for (int part = 1; part < count; part++) {
            sheetNames.add(names.sheet(sheet.name()));
            tableNames.add(names.name(table.name()));
        }
        List<Sheet> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            int from = part * most;
            int to = Math.min(rows, from + most);
            List<Sheet.Line> intro = new ArrayList<>(sheet.intro());
            intro.add(Sheet.Line.of(held(from + 1, to, rows)));
            for (int other = 0; other < count; other++) {
                if (other != part) {
                    intro.add(new Sheet.Line(CellValue.link(
                            held(other * most + 1, Math.min(rows, (other + 1) * most), rows) + " \u2192 "
                                    + sheetNames.get(other),
                            new Target.OnSheet(sheetNames.get(other)))));
                }
            }
            DataTable held = table.part(tableNames.get(part), from, to);
            List<Block> blocks = part > 0
                    ? List.of(held)
                    : sheet.blocks().stream()
                            .map(block -> block.equals(table) ? held : block)
                            .toList();
            parts.add(new Sheet(sheetNames.get(part), sheet.title(), intro, blocks));
        }
        return parts;
    }

    private String held(int first, int last, int all) {
        return chinese
                ? "第 " + first + " 至 " + last + " 行，共 " + all + " 行"
                : "Rows " + first + " to " + last + " of " + all;
    }

    private String kept(DataTable table, int most) {
        int all = table.columns().size();
        return chinese
                ? "表格共 " + all + " 列，此处为前 " + most + " 列"
                : "Columns 1 to " + most + " of " + all + ": a sheet takes no more";
    }
}
