package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.report.Language;

/** A publication whose table is longer than a sheet; sheets have 200 rows of which 100 are for a table. */
class PublicationTest {
    private static final int ROWS = 250;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "streamed from {0} rows")
    @ValueSource(ints = {50, Limits.STREAM_FROM})
    void aLongTableTakesSeveralSheetsAndBreaksNoRule(int streamFrom) throws IOException {
        assertThat(AccessibilityGate.check(written(new Limits(streamFrom, 200))))
                .isEmpty();
    }

    @Test
    void theContentsNameTheRowsOfEachSheet() throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(Files.newInputStream(written(new Limits(Limits.STREAM_FROM, 200))))) {
            var contents = file.getSheet("Contents");
            assertThat(IntStream.rangeClosed(4, 6)
                            .mapToObj(row -> contents.getRow(row).getCell(0).getStringCellValue() + ": "
                                    + contents.getRow(row).getCell(1).getStringCellValue()))
                    .containsExactly(
                            "Long: Counts, rows 1 to 100 of 250",
                            "Long 2: Counts, rows 101 to 200 of 250",
                            "Long 3: Counts, rows 201 to 250 of 250");
        }
    }

    private Path written(Limits limits) throws IOException {
        DataTable table = DataTable.of(
                "Table_1",
                List.of(Column.text("Key", 12), Column.number("Count", 0, 12)),
                IntStream.range(0, ROWS)
                        .mapToObj(row -> List.of(CellValue.text("key " + row), CellValue.number(row)))
                        .toList());
        Publication publication = new Publication(
                Sample.PROPERTIES,
                PublicationWords.of(Language.EN),
                List.of("Cover"),
                new TreeMap<>(),
                List.of("Counted."),
                List.of(new Publication.PublishedTable("Long", "Counts", table, "Office of Samples [note 1]")));
        Path file = folder.resolve("long.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new WorkbookWriter(BaseWorkbook.standard().withoutLogo(), limits).write(publication.workbook(limits), out);
        }
        return file;
    }
}
