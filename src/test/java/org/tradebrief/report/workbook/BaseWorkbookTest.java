package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void coverLinesStandBeneathTheTitleOfTheFirstSheet() throws IOException {
        try (XSSFWorkbook written = written(restyled())) {
            assertThat(written.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("Ministry of Samples");
        }
    }

    @Test
    void pageSetUpOfTheCoverIsThatOfEverySheet() throws IOException {
        try (XSSFWorkbook written = written(restyled())) {
            for (int sheet = 0; sheet < written.getNumberOfSheets(); sheet++) {
                assertThat(written.getSheetAt(sheet).getPrintSetup().getPaperSize())
                        .isEqualTo(PrintSetup.LETTER_PAPERSIZE);
                assertThat(written.getSheetAt(sheet).getFooter().getCenter()).isEqualTo("For samples only");
            }
        }
    }

    @Test
    void theLogoStandsOnTheFirstSheetOnly() throws IOException {
        try (XSSFWorkbook written = written(restyled())) {
            assertThat(written.getSheetAt(0).getDrawingPatriarch().getShapes()).hasSize(1);
            assertThat(written.getSheet("Sources").getDrawingPatriarch()).isNull();
        }
    }

    @Test
    void aPublicationLeavesTheLogoOut() throws IOException {
        try (XSSFWorkbook written = written(restyled().withoutLogo())) {
            assertThat(written.getAllPictures()).isEmpty();
        }
    }

    @Test
    void noSheetOfTheBaseWorkbookRemains() throws IOException {
        try (XSSFWorkbook written = written(restyled())) {
            assertThat(written.getNumberOfSheets())
                    .isEqualTo(Sample.workbook().sheets().size());
        }
    }

    @Test
    void aWorkbookWithoutTheStylesIsRefusedByName() throws IOException {
        Path file = folder.resolve("plain.xlsx");
        try (XSSFWorkbook plain = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            plain.createSheet(BaseWorkbook.COVER);
            plain.write(out);
        }
        assertThatThrownBy(() -> BaseWorkbook.read(file))
                .hasMessageContaining("plain.xlsx")
                .hasMessageContaining("no cell style named Tradebrief title");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.xlsx"), "no zip");
        assertThatThrownBy(() -> BaseWorkbook.read(file)).hasMessageContaining("not an XLSX workbook");
    }

    /** {@code -Dtemplates.apply=true} writes the file. */
    @Test
    void theShippedBaseWorkbookIsTheStandardOne() throws IOException {
        Path shipped = Path.of("report-templates/digital-trade/base.xlsx");
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        BaseWorkbook.standard().write(standard);
        if (Boolean.getBoolean("templates.apply")) {
            Files.write(shipped, standard.toByteArray());
        }
        assertThat(Sample.parts(Files.readAllBytes(shipped))).isEqualTo(Sample.parts(standard.toByteArray()));
    }

    /** The standard base workbook as a ministry might change it in Excel. */
    private BaseWorkbook restyled() throws IOException {
        Path file = folder.resolve("base.xlsx");
        try (XSSFWorkbook base = BaseWorkbook.standard().open();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet cover = base.getSheet(BaseWorkbook.COVER);
            cover.createRow(1).createCell(0).setCellValue("Ministry of Samples");
            cover.getPrintSetup().setPaperSize(PrintSetup.LETTER_PAPERSIZE);
            cover.getFooter().setCenter("For samples only");
            int logo = base.addPicture(png(), XSSFWorkbook.PICTURE_TYPE_PNG);
            cover.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 3, 0, 4, 2), logo);
            base.write(out);
        }
        return BaseWorkbook.read(file);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static XSSFWorkbook written(BaseWorkbook base) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(base).write(Sample.workbook(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
