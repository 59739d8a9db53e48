package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
        assertThat(result.formulas()).isGreaterThanOrEqualTo((int) SeedFiles.RELEASE.derived().stream()
                .filter(derived -> derived.value().isPresent())
                .count());
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
