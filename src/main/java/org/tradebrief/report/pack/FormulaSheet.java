package org.tradebrief.report.pack;

import java.util.List;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.Sheet;

/** The definitions of the derived indicators. */
final class FormulaSheet {
    private FormulaSheet() {}

    static Sheet of(Release release) {
        List<Column> columns = List.of(
                Column.text("Code", 9),
                Column.text("Name", 44),
                Column.text("Formula", 50),
                Column.text("Unit", 8),
                Column.text("Undefined when", 44),
                Column.text("Source", 60));
        List<List<CellValue>> rows = release.catalogue().derivations().stream()
                .map(FormulaSheet::formula)
                .toList();
        return TableSheet.of(
                "Formulas",
                "Definitions of the derived indicators",
                List.of("x is the series; lag(x, 1) is the same period a year earlier."),
                "The catalogue declares no indicator.",
                columns,
                rows);
    }

    private static List<CellValue> formula(Derivation derivation) {
        return List.of(
                CellValue.text(derivation.code()),
                CellValue.text(derivation.name().en()),
                CellValue.text(derivation.formula()),
                CellValue.text(derivation.unit()),
                CellValue.text(derivation.undefined().en()),
                CellValue.text(derivation.source().words().en()));
    }
}
