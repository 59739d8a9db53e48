package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dsoffice=soffice}: LibreOffice reads what was written. */
@EnabledIfSystemProperty(named = "soffice", matches = ".+")
class LibreOfficeTest {

    @Test
    void savesTheSampleForLooking(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "sample.xlsx");
        Files.write(file, Sample.bytes(Sample.workbook()));
        assertThat(LibreOffice.convert(file, "pdf", folder)).exists();
    }
}
