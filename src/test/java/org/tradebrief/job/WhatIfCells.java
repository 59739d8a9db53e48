package org.tradebrief.job;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes inputs of a workbook and computes what its formulas give then. */
final class WhatIfCells {
    private final XSSFWorkbook workbook;

    WhatIfCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Enters a number into the cell with a name. */
    void set(String name, double value) {
        CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
        workbook.getSheet(place.getSheetName())
                .getRow(place.getRow())
                .getCell(place.getCol())
                .setCellValue(value);
    }

    /** The number in the row of a table that begins with a key. */
    double value(String table, String key, String heading) {
        Cell cell = cell(table, key, heading);
        return new XSSFFormulaEvaluator(workbook).evaluate(cell).getNumberValue();
    }

    /** The number that the file stores there. */
    double stored(String table, String key, String heading) {
        return cell(table, key, heading).getNumericCellValue();
    }

    /** The words that the file stores there. */
    String text(String table, String key, String heading) {
        return cell(table, key, heading).getStringCellValue();
    }

    /** What a reader sees there. */
    String shown(String table, String key, String heading) {
        XSSFCell cell = cell(table, key, heading);
        return new DataFormatter(Locale.ROOT)
                .formatRawCellContents(
                        cell.getNumericCellValue(), -1, cell.getCellStyle().getDataFormatString());
    }

    private XSSFCell cell(String name, String key, String heading) {
        XSSFTable table = workbook.getTable(name);
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            XSSFRow cells = table.getXSSFSheet().getRow(row);
            if (cells.getCell(0).toString().equals(key)) {
                return cells.getCell(table.findColumnIndex(heading));
            }
        }
        throw new AssertionError("table " + name + ": no row " + key);
    }
}
