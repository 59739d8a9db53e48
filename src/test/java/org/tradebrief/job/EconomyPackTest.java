package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.tradebrief.report.workbook.AccessibilityGate;

/** A pack of profiles writes workbooks of its own for each economy. */
class EconomyPackTest {
    private static final String FIGURES = """
            figure,source,paragraph,sentence,indicator,area,flow,period,measure,printed,relative_to,note
            F1,UN,1,F1,DDS,WLD,X,2021,level,$1000.0 million,,
            F2,UN,1,F2,DDS,WLD,X,2022,level,$2000.0 million,,
            F3,UN,1,F3,DDS,CHN,X,2021,level,$100.0 million,,
            F4,UN,1,F4,DDS,CHN,X,2022,level,$150.0 million,,
            F5,UN,1,F5,DDS,CHN,M,2022,level,$120.0 million,,
            F6,UN,1,F6,DDS,USA,X,2022,level,$300.0 million,,
            F7,UN,1,F7,DDS,USA,X,2023,level,$310.0 million,,
            F8,UN,1,F8,DDS,USA,X,2023,level,$999.0 million,,
            F9,UN,1,F9,DDS,JPN,X,2023,level,$110.0 million,,
            F10,UN,1,F10,DDS,JPN,X,2023,level,$888.0 million,,
            """;

    @TempDir
    static Path folder;

    private static Path edition;

    @BeforeAll
    static void publish() throws IOException {
        RunRequest shipped = new RunFolders(folder).request(false);
        Path seeds = shipped.seeds();
        FileSystemUtils.deleteRecursively(seeds.resolve("figures"));
        Files.createDirectory(seeds.resolve("figures"));
        Files.writeString(seeds.resolve("decisions.yaml"), "[]\n");
        Files.writeString(
                seeds.resolve("sources.csv"),
                "source,publisher,published,language,machine_translated,reliability,document\n"
                        + "UN,Office,2024-07,en,false,0.9,world.html\n");
        Files.writeString(seeds.resolve("figures/world.csv"), FIGURES);
        Path templates = folder.resolve("templates");
        Files.createDirectories(templates.resolve("economy-profile"));
        Files.writeString(
                templates.resolve("economy-profile/pack.yaml"),
                Files.readString(Path.of("report-templates/economy-profile/pack.yaml"))
                        .replace("DDSU", "DDS"));
        RunRequest request = new RunRequest(
                seeds,
                templates,
                shipped.output(),
                shipped.work(),
                Optional.empty(),
                Optional.empty(),
                "economy-profile",
                List.of("CHN", "DEU", "USA"),
                List.of("en"),
                List.of("workbooks"),
                false,
                false);
        edition = EditionRun.of(request, Progress.quiet()).folder().orElseThrow();
    }

    @Test
    void anEconomyWithoutDataIsNamedAndStopsNoOther() throws IOException {
        assertThat(Files.readAllLines(edition.resolve("ECONOMIES.txt")))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("CHN: written"),
                        line -> assertThat(line).startsWith("DEU: no estimate"),
                        line -> assertThat(line).isEqualTo("USA: written"));
    }

    @Test
    void thePublicationOfAnEconomyBreaksNoRuleOfAccessibility() throws IOException {
        assertThat(AccessibilityGate.check(edition.resolve("CHN/publication.xlsx")))
                .isEmpty();
    }

    /** 150 of 2,000 are 7.5 %; 150 less 120 are 30; 150 after 100 are 50 % more; the United States have more. */
    @Test
    void aProfileTellsShareBalanceGrowthAndRank() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(edition.resolve("CHN/analysts.xlsx")))) {
            WhatIfCells cells = new WhatIfCells(workbook);
            assertThat(cells.value("Profile", "2022.0", "Share of world exports, %"))
                    .isCloseTo(7.5, within(1e-9));
            assertThat(cells.value("Profile", "2022.0", "Balance")).isCloseTo(30e6, within(1e-3));
            assertThat(cells.value("Profile", "2022.0", "Growth of exports, %")).isCloseTo(50, within(1e-9));
            assertThat(cells.value("Profile", "2022.0", "Rank by exports")).isEqualTo(2.0);
        }
    }

    /** 150 million dollars are 0.2 billion, which would say little. */
    @Test
    void anEconomyBelowOneBillionIsShownInMillions() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(edition.resolve("CHN/publication.xlsx")))) {
            assertThat(workbook.getSheet("Profile").getRow(0).getCell(0).getStringCellValue())
                    .contains("USD million");
            assertThat(new WhatIfCells(workbook).stored("Table_1", "2022.0", "Exports"))
                    .isEqualTo(150);
        }
    }

    /** Japan contradicts itself as the United States do, but no profile of it was asked for. */
    @Test
    void theSummaryTellsOfItsEconomiesAlone() throws IOException {
        assertThat(Files.readAllLines(edition.resolve("SUMMARY.txt")))
                .anyMatch(line -> line.startsWith("  USA.DDS.X.USD.2023 "))
                .anyMatch(line -> line.contains("exports, 2022: $150.0 million, +50"))
                .noneMatch(line -> line.contains("JPN"))
                .contains("Cannot be true: 1 conflict");
    }
}
