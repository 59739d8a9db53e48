package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishers say of their observations reaches every page and file; each series is followed to its own end. */
class PublisherStatusTest {
    /** Exports are known to 2023, imports to 2022; 2021 begins a new series, 2023 is provisional. */
    private static final String OBSERVED = """
        REF_AREA,INDICATOR,FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS
        CHN,DDSU,X,USD,2019,100000,6,A
        CHN,DDSU,X,USD,2020,110000,6,A
        CHN,DDSU,X,USD,2021,150000,6,B
        CHN,DDSU,X,USD,2022,160000,6,A
        CHN,DDSU,X,USD,2023,168000,6,P
        CHN,DDSU,M,USD,2021,120000,6,A
        CHN,DDSU,M,USD,2022,132000,6,A
        """;

    @TempDir
    static Path folder;

    private static String profile;
    private static List<NamedCsvRecord> data;

    @BeforeAll
    static void publish() throws IOException {
        RunFolders folders = new RunFolders(folder);
        folders.remove("figures");
        folders.write("decisions.yaml", "[]\n");
        folders.write(
                "sources.csv",
                "source,publisher,published,language,machine_translated,reliability,document\n"
                        + "UN,UNCTAD,2024-07,en,false,0.9,china.csv\n");
        folders.write("observations/china.csv", OBSERVED);
        Path edition = EditionRun.of(
                        folders.request("economy-profile", false, List.of("report", "data")), Progress.quiet())
                .folder()
                .orElseThrow();
        profile = String.join(" ", PdfText.pages(edition.resolve("CHN/profile_en.pdf")));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(edition.resolve("data.csv"))) {
            data = rows.stream().toList();
        }
    }

    /** 168 after 160 is 5 percent more. */
    @Test
    void aProvisionalLevelAndItsGrowthSaySo() {
        assertThat(profile).contains("168.000 [p]").contains("+5.00% [p]");
    }

    @Test
    void theFirstLevelOfANewSeriesSaysSo() {
        assertThat(profile).contains("150.000 [b]");
    }

    @Test
    void aChartExplainsItsHollowMarksAndItsGap() {
        assertThat(profile)
                .contains("Hollow: estimated, provisional or forecast.")
                .contains("Gap in a line: the series breaks there.");
    }

    @Test
    void eachHeadlineSpeaksOfTheLastYearOfItsOwnSeries() {
        assertThat(profile)
                .contains("In 2023 China exported digitally deliverable services worth $168.0 billion.")
                .contains("That amount rose 5.00% on 2022.")
                .contains("Imports came to $132.0 billion in 2022.")
                .contains("+10.00% on 2021");
    }

    @Test
    void dataCarryTheStatusOfLevelsAndOfWhatRestsOnThem() {
        assertThat(status("DDSU", "2023")).isEqualTo("P");
        assertThat(status("DDSU.YOY", "2023")).isEqualTo("P");
        assertThat(status("DDSU", "2021")).isEqualTo("B");
        assertThat(status("DDSU.YOY", "2021")).isEqualTo("B");
        assertThat(status("DDSU.YOY", "2022")).isEqualTo("A");
    }

    private static String status(String indicator, String year) {
        return data.stream()
                .filter(row -> row.getField("INDICATOR").equals(indicator))
                .filter(row -> row.getField("FLOW").equals("X"))
                .filter(row -> row.getField("TIME_PERIOD").equals(year))
                .map(row -> row.getField("OBS_STATUS"))
                .findFirst()
                .orElseThrow();
    }
}
