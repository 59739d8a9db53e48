package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** An independent program opens what was written; run with {@code -Dsoffice=soffice}. */
@EnabledIfSystemProperty(named = "soffice", matches = ".+")
class LibreOfficeTest {
    private static final String INPUT = "<v>7.25</v>";

    @TempDir
    private Path folder;

    @Test
    void recalculatingAndSavingChangesNoValue() throws IOException, InterruptedException {
        Path file = write(Sample.bytes(Sample.workbook()));
        new StoredCells(file)
                .assertSameIn(new StoredCells(
                        LibreOffice.convert(file, "xlsx", Files.createDirectory(folder.resolve("out")))));
    }

    /** 725 at 7.25 a dollar is 800 at 8. */
    @Test
    void aChangedInputMovesWhatCallsIt() throws IOException, InterruptedException {
        Map<String, String> parts = new TreeMap<>(Sample.parts(Sample.bytes(Sample.workbook())));
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> xml.replace(INPUT, "<v>8</v>"));
        Path file = write(Sample.zip(parts));
        StoredCells cells =
                new StoredCells(LibreOffice.convert(file, "xlsx", Files.createDirectory(folder.resolve("out"))));
        assertThat(cells.number("Data!C4")).isCloseTo(800e9, within(1e-3));
        assertThat(cells.number("Data!E4")).isCloseTo(100.0 / 110 * 100, within(1e-9));
    }

    @Test
    void everyNumberFitsItsColumnOnPaper() throws IOException, InterruptedException {
        Path pdf = LibreOffice.convert(write(Sample.bytes(Sample.workbook())), "pdf", folder);
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                assertThat(text.getTextFromPage(page)).doesNotContain("##");
            }
        }
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("sample.xlsx"), bytes);
    }
}
