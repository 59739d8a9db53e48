package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the sheet of revisions says of a first edition. */
class RevisionSheetTest {
    @Test
    void aFirstEditionSaysThatThereIsNothingToCompareWith() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(SeedFiles.file("analysts.xlsx")))) {
            assertThat(workbook.getSheet("Revisions").getRow(1).getCell(0).getStringCellValue())
                    .startsWith("No earlier edition is stored");
        }
    }
}
