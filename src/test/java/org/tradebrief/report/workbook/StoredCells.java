package org.tradebrief.report.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The numbers and words that a workbook stores, by sheet and address; of formulas the stored result. */
public final class StoredCells {
    private static final double TOLERANCE = 1e-9;

    private final Map<String, Object> cells = new TreeMap<>();

    /** The cells of a file. */
    public StoredCells(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> put(sheet.getSheetName() + "!" + cell.getAddress(), cell));
                }
            }
        }
    }

    /** A number by sheet and address. */
    public double number(String cell) {
        return (double) requireNonNull(cells.get(cell));
    }

    /** Asserts that another file stores the same, numbers to a relative difference of 1e-9. */
    public void assertSameIn(StoredCells other) {
        cells.forEach((cell, value) -> {
            if (value instanceof Double number) {
                assertThat(other.number(cell)).as(cell).isCloseTo(number, within(TOLERANCE * Math.abs(number)));
            } else {
                assertThat(other.cells.get(cell)).as(cell).isEqualTo(value);
            }
        });
    }

    private void put(String place, Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            cells.put(place, cell.getNumericCellValue());
        } else if (type == CellType.STRING) {
            cells.put(place, cell.getStringCellValue());
        }
    }
}
