package org.tradebrief.job;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.tradebrief.report.workbook.LibreOffice;

/** An independent program opens the workbooks of the shipped seeds; run with {@code -Dsoffice=soffice}. */
@EnabledIfSystemProperty(named = "soffice", matches = ".+")
class SeedLibreOfficeTest {
    private static final double TOLERANCE = 1e-9;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"publication.xlsx", "analysts.xlsx"})
    void recalculatingAndSavingChangesNoValue(String name) throws IOException, InterruptedException {
        Path saved = LibreOffice.convert(SeedFiles.file(name), "xlsx", folder);
        Map<String, Object> before = cells(SeedFiles.file(name));
        Map<String, Object> after = cells(saved);
        before.forEach((cell, value) -> {
            if (value instanceof Double number) {
                assertThat(number(after, cell)).as(cell).isCloseTo(number, within(TOLERANCE * Math.abs(number)));
            } else {
                assertThat(after.get(cell)).as(cell).isEqualTo(value);
            }
        });
    }

    /** The inputs are changed by POI, which computes nothing; LibreOffice then gives what POI's evaluator gives. */
    @Test
    void changedInputsMoveTheSameCellsToTheSameValues() throws IOException, InterruptedException {
        Path changed = folder.resolve("changed.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(SeedFiles.file("analysts.xlsx")));
                var out = Files.newOutputStream(changed)) {
            WhatIfCells cells = new WhatIfCells(workbook);
            cells.set("exchange_rate", 8);
            cells.set("target_share_2035", 51);
            cells.set("base_year", 2021);
            workbook.write(out);
        }
        Path saved = LibreOffice.convert(changed, "xlsx", Files.createDirectory(folder.resolve("out")));
        try (XSSFWorkbook recalculated = new XSSFWorkbook(Files.newInputStream(saved))) {
            WhatIfCells cells = new WhatIfCells(recalculated);
            assertThat(cells.stored("Converted", "CHN.DDS.T.CNY.2024", "USD billion at the rate"))
                    .isCloseTo(362.5e9, within(1.0));
            assertThat(cells.stored("Targets", "S003-20", "Change a year from the target before"))
                    .isCloseTo(1, within(TOLERANCE));
            double index = 100
                    * cells.stored("Estimates", "CHN.CBEC.T.CNY.2024", "Value")
                    / cells.stored("Estimates", "CHN.CBEC.T.CNY.2021", "Value");
            assertThat(cells.stored("Indicators", "CHN.CBEC.T.CNY.IDX.2024", "Value"))
                    .isCloseTo(index, within(TOLERANCE * index));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"publication.xlsx", "analysts.xlsx"})
    void everyNumberFitsItsColumnOnPaper(String name) throws IOException, InterruptedException {
        Path pdf = LibreOffice.convert(SeedFiles.file(name), "pdf", folder);
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                assertThat(text.getTextFromPage(page)).doesNotContain("##");
            }
        }
    }

    private static double number(Map<String, Object> cells, String cell) {
        return (double) requireNonNull(cells.get(cell));
    }

    private static Map<String, Object> cells(Path file) throws IOException {
        Map<String, Object> cells = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        CellType type = cell.getCellType() == CellType.FORMULA
                                ? cell.getCachedFormulaResultType()
                                : cell.getCellType();
                        if (type == CellType.NUMERIC) {
                            cells.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
                        } else if (type == CellType.STRING) {
                            cells.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return cells;
    }
}
