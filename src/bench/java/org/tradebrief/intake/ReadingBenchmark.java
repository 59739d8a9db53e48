package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.bench.Race;
import org.tradebrief.catalogue.Catalogue;

/** Reads a million rows of SDMX-CSV into observations, against the bare parse of the same file. */
class ReadingBenchmark {
    private static final int ROWS = 1_000_000;
    private static final String FILE = "observations/million.csv";
    private static final String[] AREAS = {"CHN", "WLD", "CHN-HGH"};
    private static final String[] INDICATORS = {"DDS", "SVC"};

    @TempDir
    private Path folder;

    @Test
    void aMillionRowsOfSdmxCsv() throws Exception {
        write();
        Catalogue catalogue = Seeds.catalogue();
        Race.of("Reading 1,000,000 rows of SDMX-CSV (aim: at most 3 times the bare parse)")
                .with("FastCSV, records of fields", this::parse)
                .with("observations, checked and in single units", () -> read(catalogue))
                .run(5);
    }

    private void parse() throws IOException {
        long fields = 0;
        try (var records = CsvReader.builder().ofCsvRecord(folder.resolve(FILE))) {
            for (var record : records) {
                fields += record.getFieldCount();
            }
        }
        assertThat(fields).isEqualTo((ROWS + 1) * 12L);
    }

    private void read(Catalogue catalogue) {
        try (ObservationFile file = ObservationFile.open(folder, FILE, Layout.UNDECLARED, catalogue)) {
            Inventory.Taker taker = new Inventory.Taker(FILE, file);
            while (file.hasNext()) {
                taker.count(file.next());
            }
            assertThat(taker.inventory().accepted()).isEqualTo(ROWS);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("observations"));
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE))) {
            out.write("DATAFLOW,FREQ,REF_AREA,INDICATOR,FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,DECIMALS,"
                    + "OBS_STATUS,COMMENT_OBS\n");
            for (int row = 0; row < ROWS; row++) {
                int series = row / 120;
                out.write("ORG:FLOW(1.0),M," + AREAS[series % 3] + "," + INDICATORS[series % 2] + ","
                        + (series % 4 < 2 ? "X" : "M") + ",USD," + (2015 + row % 120 / 12) + "-"
                        + String.format(Locale.ROOT, "%02d", row % 12 + 1) + "," + random.nextInt(1_000_000) + "."
                        + random.nextInt(10) + ",6,1,A,\n");
            }
        }
    }
}
