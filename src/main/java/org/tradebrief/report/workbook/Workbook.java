package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A workbook, complete before a byte of it is written.
 *
 * <p>It cannot be built with an illegal or repeated name of a sheet, table, input or defined name.
 *
 * @param properties what the file says of itself
 * @param sheets in order; the first is the one that opens
 * @param names cells that formulas and readers may call by name
 */
public record Workbook(DocumentProperties properties, List<Sheet> sheets, List<DefinedName> names) {
    public Workbook {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("workbook " + properties.title() + ": no sheet");
        }
        TreeSet<String> sheetNames = new TreeSet<>();
        TreeSet<String> taken = new TreeSet<>();
        for (Sheet sheet : sheets) {
            add(sheetNames, sheet.name(), "sheet");
            for (Block block : sheet.blocks()) {
                for (String name : block.names()) {
                    add(taken, name, "name on sheet " + sheet.name());
                }
            }
        }
        names.forEach(name -> add(taken, name.name(), "defined name"));
    }

    /** The tables, inputs included, in the order of the sheets. */
    public List<DataTable> tables() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream()).toList();
    }

    /** Number of cells with a formula. */
    public int formulas() {
        int formulas = 0;
        for (Sheet sheet : sheets) {
            for (Sheet.Line line : sheet.intro()) {
                formulas += line.value().isFormula() ? 1 : 0;
            }
            for (DataTable table : sheet.tables()) {
                for (List<CellValue> row : table.rows()) {
                    formulas += (int) row.stream().filter(CellValue::isFormula).count();
                }
            }
        }
        return formulas;
    }

    /** The same with more lines beneath the title of its first sheet. */
    Workbook withLines(List<String> lines) {
        Sheet first = sheets.getFirst();
        List<Sheet.Line> intro = new ArrayList<>(first.intro());
        lines.forEach(line -> intro.add(Sheet.Line.of(line)));
        List<Sheet> all = new ArrayList<>(sheets);
        all.set(0, new Sheet(first.name(), first.title(), intro, first.blocks()));
        return new Workbook(properties, all, names);
    }

    private static void add(TreeSet<String> names, String name, String what) {
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(what + " " + name + ": used twice (capitals do not count)");
        }
    }
}
