package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.workbook.AccessibilityGate;
import org.tradebrief.report.workbook.FormulaGate;

/** The workbooks of the shipped seeds, as files. */
class SeedWorkbooksTest {
    private static final List<String> FORBIDDEN_PARTS =
            List.of("vbaProject", "externalLink", "activeX", "embeddings", "connections");
    private static final Pattern VOLATILE =
            Pattern.compile("<f[^>]*>[^<]*\\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\\(");
    private static final Pattern ARRAY = Pattern.compile("<f[^>]*t=\"array\"|<c[^>]* cm=\"");
    private static final Pattern HIDDEN =
            Pattern.compile("state=\"(hidden|veryHidden)\"|<(row|col)[^>]* hidden=\"(1|true)\"");
    private static final Pattern BLANK_HEADING = Pattern.compile("<tableColumn[^>]*name=\"\\s*\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"publication.xlsx", "analysts.xlsx"})
    void noConventionIsBrokenAnywhereInTheXml(String name) throws IOException {
        Map<String, String> parts = SeedFiles.parts(name);
        parts.forEach((part, xml) -> {
            assertThat(FORBIDDEN_PARTS).as(part).noneMatch(part::contains);
            assertThat(xml).as(part).doesNotContain("<mergeCell");
            for (Pattern forbidden : List.of(VOLATILE, ARRAY, HIDDEN, BLANK_HEADING)) {
                assertThat(forbidden.matcher(xml).find())
                        .as(part + ": " + forbidden)
                        .isFalse();
            }
        });
        assertThat(parts.keySet()).anyMatch(part -> part.startsWith("xl/tables/"));
    }

    @Test
    void thePublicationBreaksNoRuleOfAccessibility() throws IOException {
        assertThat(AccessibilityGate.check(SeedFiles.file("publication.xlsx"))).isEmpty();
    }

    @Test
    void everyDerivedCellRecalculatesToWhatTheEngineStored() throws IOException {
        FormulaGate.Result result = FormulaGate.check(SeedFiles.file("analysts.xlsx"));
        assertThat(result.differing()).isEmpty();
        assertThat(result.formulas())
                .isGreaterThan(SeedFiles.RELEASE.estimates().size()
                        + SeedFiles.RELEASE.derived().size());
    }

    @Test
    void theLogTellsHowManyFormulasOfTheFinishedFileAgree() throws IOException {
        int formulas = FormulaGate.check(SeedFiles.file("analysts.xlsx")).formulas();
        try (XSSFWorkbook workbook = analysts()) {
            assertThat(new WhatIfCells(workbook)
                            .stored(
                                    "QA_log",
                                    "analysts.xlsx: derived cells whose recalculation equals the engine to 1e-9",
                                    "Count"))
                    .isEqualTo(formulas);
        }
    }

    @Test
    void theSheetsStandInReadingOrder() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsSubsequence(
                            "Read_me",
                            "Inputs",
                            "Dashboard",
                            "Data_long",
                            "Data_wide",
                            "Indicators",
                            "Targets",
                            "Reconcile",
                            "Checks",
                            "Revisions",
                            "Sources",
                            "Codes",
                            "Formulas",
                            "QA_log");
        }
    }

    @Test
    void headlineFiguresHaveNames() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            assertThat(workbook.getName("CHN_DDS_T_CNY_2024").getRefersToFormula())
                    .startsWith("Data_long!$");
        }
    }

    /** 2.90 trillion yuan at 8 yuan a dollar are 362.5 billion dollars. */
    @Test
    void anotherExchangeRateMovesTheAmountsInDollars() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            WhatIfCells cells = new WhatIfCells(workbook);
            cells.set("exchange_rate", 8);
            assertThat(cells.value("Converted", "CHN.DDS.T.CNY.2024", "USD billion at the rate"))
                    .isCloseTo(362.5e9, within(1.0));
        }
    }

    /** From 45 % in 2029 to 51 % in 2035 are 6 points in 6 years. */
    @Test
    void anotherTargetMovesWhatReachingItNeeds() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            WhatIfCells cells = new WhatIfCells(workbook);
            cells.set("target_share_2035", 51);
            assertThat(cells.value("Targets", "S003-20", "Change a year from the target before"))
                    .isCloseTo(1, within(1e-9));
            assertThat(cells.value("Target_shares", "2035", "Target for 2035")).isEqualTo(51);
        }
    }

    /** The index of 2024 is what it is of 2021 at 100. */
    @Test
    void anotherBaseYearMovesTheIndicatorAndTheTableOfIndices() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            WhatIfCells cells = new WhatIfCells(workbook);
            double expected = 100
                    * cells.value("Estimates", "CHN.CBEC.T.CNY.2024", "Value")
                    / cells.value("Estimates", "CHN.CBEC.T.CNY.2021", "Value");
            cells.set("base_year", 2021);
            assertThat(cells.value("Indicators", "CHN.CBEC.T.CNY.IDX.2024", "Value"))
                    .isCloseTo(expected, within(1e-9));
            assertThat(cells.value("Index_numbers", "CHN.CBEC.T.CNY", "2024")).isCloseTo(expected, within(1e-9));
        }
    }

    private static XSSFWorkbook analysts() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(SeedFiles.file("analysts.xlsx")));
    }

    /** Every amount in dollars, rounded as its interval allows, stands in the publication in billions. */
    @Test
    void thePublicationShowsTheEstimatesOfTheEdition() throws IOException {
        TreeSet<Double> expected = new TreeSet<>();
        for (Estimate estimate : SeedFiles.RELEASE.estimates()) {
            if (estimate.cell().series().unit().equals(Unit.currency("USD"))
                    && SupportedDigits.speakFor(estimate.value(), estimate.interval())) {
                expected.add(SupportedDigits.round(estimate.value(), estimate.interval())
                        .movePointLeft(9)
                        .doubleValue());
            }
        }
        TreeSet<Double> shown = new TreeSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(SeedFiles.file("publication.xlsx")))) {
            Sheet sheet = workbook.getSheet("Levels USD");
            int column = workbook.getTable("Table_1").findColumnIndex("Value [note 1]");
            for (Row row : sheet) {
                if (row.getCell(column) != null && row.getCell(column).getCellType() == CellType.NUMERIC) {
                    shown.add(row.getCell(column).getNumericCellValue());
                }
            }
        }
        assertThat(shown).isEqualTo(expected).isNotEmpty();
    }

    /** How long an analyst has followed a sector, and how many hours a market is open, are no statistics of China. */
    @Test
    void numbersThatArticlesMentionByTheWayAreNotPublished() throws IOException {
        String texts = SeedFiles.parts("publication.xlsx").get("xl/sharedStrings.xml");
        assertThat(texts)
                .contains("Professional buyers expected at the Expo")
                .doesNotContain("Years an analyst has followed")
                .doesNotContain("Trading hours a day")
                .doesNotContain("Pillars of a trading power");
    }

    /** A wide range has a shorthand of its own; [u] keeps to what is disputed, which stands in another column. */
    @Test
    void aValueWithoutASupportedDigitIsToldByItsEnds() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(SeedFiles.file("publication.xlsx")))) {
            Set<String> symbols = new TreeSet<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("\\[[a-z]+]")) {
                    symbols.add(cell.getStringCellValue());
                }
            })));
            assertThat(symbols).contains("[wide]").doesNotContain("[u]");
        }
    }

    /**
     * Growth from 4.59 to 7.23 over four years is 12.05 % to 12.08 %: 12.1, as pages print it. 376 to 397 billion of 2023
     * supports no digit.
     */
    @Test
    void theDashboardShowsTheDigitsThatAreSupportedAndNoOther() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            WhatIfCells cells = new WhatIfCells(workbook);
            assertThat(cells.stored("Headlines", "World digital trade", "Change, %"))
                    .isEqualTo(12.1)
                    .isEqualTo(cells.value("Headlines", "World digital trade", "Change, %"));
            assertThat(cells.shown("Chart_1", "2023", "Digitally deliverable services"))
                    .isEqualTo("[wide]");
            assertThat(cells.shown("Chart_1", "2023", "Digitally deliverable services, lower"))
                    .isEqualTo("376");
            assertThat(cells.shown("Chart_1", "2023", "Digitally deliverable services, upper"))
                    .isEqualTo("397");
        }
    }

    /**
     * 3.6 % growth in 2022 rests on figures that stand although a damaged one contradicts them; that source's 1.3 % is what
     * fails. 2.9 trillion yuan and $406.6 billion are merely compared.
     */
    @Test
    void aRowThatStandsDoesNotFailForAnother() throws IOException {
        try (XSSFWorkbook workbook = analysts()) {
            WhatIfCells cells = new WhatIfCells(workbook);
            assertThat(cells.text("Indicators", "CHN.DDS.T.USD.YOY.2022", "Verdict"))
                    .isEqualTo("settled");
            assertThat(cells.text("Estimates", "CHN.DDS.T.USD.2024", "Verdict")).isEqualTo("noted");
            assertThat(cells.text("Figures", "S000-19", "Verdict")).isEqualTo("fails");
            assertThat(cells.text("Figures", "S001-14", "Verdict")).isEqualTo("settled");
            assertThat(column(workbook, "Indicators", "Verdict")).doesNotContain("fails");
            assertThat(column(workbook, "Checks", "Verdict")).contains("noted", "fails");
            assertThat(column(workbook, "Codes", "Code"))
                    .containsAll(column(workbook, "Estimates", "Verdict"))
                    .containsAll(column(workbook, "Indicators", "Verdict"));
        }
    }

    private static Set<String> column(XSSFWorkbook workbook, String name, String heading) {
        XSSFTable table = workbook.getTable(name);
        Set<String> texts = new TreeSet<>();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            texts.add(table.getXSSFSheet()
                    .getRow(row)
                    .getCell(table.findColumnIndex(heading))
                    .toString());
        }
        return texts;
    }

    @Test
    void zonesAndLocalesChangeNoByte() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.GERMANY);
            SeedFiles.writeInto(Files.createDirectory(folder.resolve("de")));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            SeedFiles.writeInto(Files.createDirectory(folder.resolve("zh")));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        for (String name : List.of(
                "publication.xlsx",
                "analysts.xlsx",
                "data.csv",
                "datapackage.json",
                "csv-metadata.json",
                "checks.json",
                "provenance.json")) {
            assertThat(folder.resolve("de").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("zh").resolve(name));
        }
    }
}
