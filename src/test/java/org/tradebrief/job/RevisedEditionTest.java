package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.report.workbook.FormulaGate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A second edition in which a source prints 2.72 trillion where it printed 2.71 trillion yuan. */
class RevisedEditionTest {
    private static final String CELL = "CHN.CBEC.T.CNY.2024";
    private static final String UNCHANGED = "CHN.DDS.T.USD.2021";

    @TempDir
    static Path folder;

    private static Path first;
    private static Path second;

    @BeforeAll
    static void publishTwice() throws IOException {
        RunFolders folders = new RunFolders(folder);
        first = folders.run(false, "data", "workbooks").folder().orElseThrow();
        folders.edit(
                "figures/S003-china-daily.csv", text -> text.replace(",2.71 trillion yuan,", ",2.72 trillion yuan,"));
        second = folders.run(false, "data", "workbooks").folder().orElseThrow();
    }

    /** 2.72 less 2.71 trillion are 10 billion, 0.369 % of 2.71 trillion. */
    @Test
    void theSheetOfRevisionsTellsByHowMuchAndWhy() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            WhatIfCells cells = new WhatIfCells(workbook);
            assertThat(cells.value("Revisions", CELL, "Revision")).isEqualTo(10e9);
            assertThat(cells.value("Revisions", CELL, "Revision, %")).isCloseTo(0.369, within(5e-4));
            assertThat(cells.text("Revisions", CELL, "Cause")).isEqualTo("inputs");
            assertThat(cells.text("Revisions", CELL, "Earlier edition")).isEqualTo(edition(first));
        }
    }

    @Test
    void theSummaryTellsTheLargestRevisionAndThatNoConflictIsNew() throws IOException {
        assertThat(Files.readAllLines(second.resolve("SUMMARY.txt")))
                .anyMatch(line -> line.startsWith("Since " + edition(first) + ": estimates "))
                .contains("  revised most: " + CELL + ", now 2.72 trillion yuan, was 2.71 trillion yuan")
                .contains("Cannot be true: 8 conflicts, 0 of them new since " + edition(first));
    }

    @Test
    void theLongTableTellsWhatTheEditionBeforeHeld() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            WhatIfCells cells = new WhatIfCells(workbook);
            assertThat(cells.stored("Estimates", CELL, "Earlier")).isEqualTo(2.71e12);
            assertThat(cells.stored("Estimates", UNCHANGED, "Earlier")).isEqualTo(359.69e9);
        }
    }

    @Test
    void theVintageIsTheEditionInWhichAValueLastChangedInTheWorkbookAsInTheData() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            WhatIfCells cells = new WhatIfCells(workbook);
            for (NamedCsvRecord row : data()) {
                String name = row.getField("REF_AREA") + "." + row.getField("INDICATOR");
                if (name.equals("CHN.CBEC") || name.equals("CHN.DDS")) {
                    String cell = String.join(
                            ".", name, row.getField("FLOW"), row.getField("UNIT_MEASURE"), row.getField("TIME_PERIOD"));
                    assertThat(cells.text("Estimates", cell, "Vintage"))
                            .as(cell)
                            .isEqualTo(row.getField("VINTAGE"));
                }
            }
            assertThat(cells.text("Estimates", CELL, "Vintage")).isEqualTo(edition(second));
            assertThat(cells.text("Estimates", UNCHANGED, "Vintage")).isEqualTo(edition(first));
            assertThat(cells.text("Indicators", "CHN.CBEC.T.CNY.YOY.2021", "Vintage"))
                    .isEqualTo(edition(first));
        }
    }

    @Test
    void theProvenanceHoldsWhatEarlierEditionsHeld() throws IOException {
        JsonNode values = new JsonMapper()
                .readTree(Files.readAllBytes(second.resolve("provenance.json")))
                .get("values");
        for (JsonNode value : values) {
            if (value.get("id").asString().equals(CELL)) {
                assertThat(value.get("vintages")).hasSize(1);
                assertThat(value.get("vintages").get(0).get("edition").asString())
                        .isEqualTo(edition(first));
                assertThat(value.get("vintages").get(0).get("value").asDouble()).isEqualTo(2.71e12);
                return;
            }
        }
        assertThat(false).as(CELL + " is there").isTrue();
    }

    @Test
    void revisionsAreLiveFormulasThatGiveWhatTheyShow() throws IOException {
        assertThat(FormulaGate.check(second.resolve("analysts.xlsx")).differing())
                .isEmpty();
    }

    private static String edition(Path edition) {
        return edition.getFileName().toString();
    }

    private static XSSFWorkbook analysts() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(second.resolve("analysts.xlsx")));
    }

    private static List<NamedCsvRecord> data() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(second.resolve("data.csv"))) {
            return rows.stream().toList();
        }
    }
}
