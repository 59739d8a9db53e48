package org.tradebrief.report.workbook;

import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Refuses formulas that Excel would not read; to be made once all tables and names of the workbook exist. */
final class FormulaSyntax {
    private final XSSFEvaluationWorkbook book;

    FormulaSyntax(XSSFWorkbook workbook) {
        book = XSSFEvaluationWorkbook.create(workbook);
    }

    /** Refuses a formula in a cell of a sheet, saying where it stands. */
    void check(String formula, int sheet, int row, String where) {
        try {
            FormulaParser.parse(formula, book, FormulaType.CELL, sheet, row);
        } catch (FormulaParseException unreadable) {
            throw new IllegalArgumentException(
                    where + ": formula " + formula + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
