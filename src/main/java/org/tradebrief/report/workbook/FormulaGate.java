package org.tradebrief.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Recalculates every formula of a finished workbook and compares it with the value that the engine stored beside it. */
public final class FormulaGate {
    /** Largest difference, relative to the greater of the two values. */
    private static final double TOLERANCE = 1e-9;

    private FormulaGate() {}

    /**
     * What recalculation gave.
     *
     * @param formulas number of cells with a formula
     * @param differing the cells whose formula gives another value than they show, one sentence each
     */
    public record Result(int formulas, List<String> differing) {
        public Result {
            differing = List.copyOf(differing);
        }

        /** Number of formulas that give the stored value. */
        public int agreeing() {
            return formulas - differing.size();
        }
    }

    /** Recalculates every formula of a file. */
    public static Result check(Path xlsx) throws IOException {
        try (OPCPackage parts = OPCPackage.open(xlsx.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
            List<String> violations = new ArrayList<>();
            int formulas = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            check(cell, evaluator, violations);
                        }
                    }
                }
            }
            return new Result(formulas, violations);
        } catch (InvalidFormatException damaged) {
            throw new IOException(xlsx + ": not a workbook", damaged);
        }
    }

    private static void check(Cell cell, XSSFFormulaEvaluator evaluator, List<String> violations) {
        CellValue computed = evaluator.evaluate(cell);
        boolean agrees = computed.getCellType() == cell.getCachedFormulaResultType()
                && switch (computed.getCellType()) {
                    case NUMERIC -> isNear(computed.getNumberValue(), cell.getNumericCellValue());
                    case STRING -> computed.getStringValue().equals(cell.getStringCellValue());
                    case BOOLEAN, ERROR, BLANK, FORMULA, _NONE -> false;
                };
        if (!agrees) {
            String stored = switch (cell.getCachedFormulaResultType()) {
                case NUMERIC -> Double.toString(cell.getNumericCellValue());
                case STRING -> cell.getStringCellValue();
                case BOOLEAN, ERROR, BLANK, FORMULA, _NONE ->
                    cell.getCachedFormulaResultType().toString();
            };
            violations.add("sheet " + cell.getSheet().getSheetName() + ", cell " + cell.getAddress() + ": formula "
                    + cell.getCellFormula() + " gives " + computed.formatAsString() + ", stored is " + stored);
        }
    }

    private static boolean isNear(double computed, double stored) {
        return Math.abs(computed - stored) <= TOLERANCE * Math.max(Math.abs(computed), Math.abs(stored));
    }
}
