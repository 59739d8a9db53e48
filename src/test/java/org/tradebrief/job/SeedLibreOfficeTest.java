package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.tradebrief.report.workbook.LibreOffice;
import org.tradebrief.report.workbook.StoredCells;

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
        new StoredCells(SeedFiles.file(name)).assertSameIn(new StoredCells(saved));
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
}
