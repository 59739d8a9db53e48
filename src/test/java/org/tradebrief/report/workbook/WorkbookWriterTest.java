package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

    @Test
    void theSameWorkbookGivesTheSameBytesInAnotherTimeZoneAndLocale() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] here = Sample.bytes(Sample.workbook());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            Locale.setDefault(Locale.GERMANY);
            byte[] there = Sample.bytes(Sample.workbook());
            assertThat(Sample.parts(there)).isEqualTo(Sample.parts(here));
            assertThat(Arrays.equals(there, here)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void documentPropertiesCarryTheDayOfTheDataAndNotOfTheRun() throws IOException {
        try (XSSFWorkbook file = Sample.read(Sample.workbook())) {
            Date day = Date.from(LocalDate.of(2026, 1, 31).atStartOfDay().toInstant(ZoneOffset.UTC));
            var core = file.getProperties().getCoreProperties();
            assertThat(core.getCreated()).isEqualTo(day);
            assertThat(core.getModified()).isEqualTo(day);
            assertThat(core.getTitle()).isEqualTo("Sample workbook");
            assertThat(core.getCreator()).isEqualTo("Office of Samples");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextEvenWhenItIsEdited() throws IOException {
        try (XSSFWorkbook file = Sample.read(Sample.workbook())) {
            Cell remark = file.getSheet("Data").getRow(3).getCell(7);
            assertThat(remark.getCellType()).isEqualTo(CellType.STRING);
            assertThat(remark.getStringCellValue()).isEqualTo("=SUM(A1)");
            assertThat(remark.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aNameLeadsToTheCellOfItsRowAndColumn() throws IOException {
        try (XSSFWorkbook file = Sample.read(Sample.workbook())) {
            assertThat(file.getName("headline_2024").getRefersToFormula()).isEqualTo("Data!$C$6");
        }
    }

    @Test
    void aLinkLeadsToTheRowOfItsKey() throws IOException {
        try (XSSFWorkbook file = Sample.read(Sample.workbook())) {
            assertThat(file.getSheet("Data").getRow(3).getCell(6).getHyperlink().getAddress())
                    .isEqualTo("Sources!$A$3");
        }
    }

    @Test
    void everyTableIsAListObjectOverItsHeadingsAndRows() throws IOException {
        try (XSSFWorkbook file = Sample.read(Sample.workbook())) {
            assertThat(file.getTable("Data").getCTTable().getRef()).isEqualTo("A3:H6");
            assertThat(file.getTable("Inputs").getSheetName()).isEqualTo("Inputs");
        }
    }

    @Test
    void aColumnIsAsWideAsItsWidestNumber() throws IOException {
        DataTable table = DataTable.of(
                "Wide",
                List.of(Column.text("Key", 5), Column.number("Value", 2, 3)),
                List.of(List.of(CellValue.text("a"), CellValue.number(-123_456_789.12))));
        try (XSSFWorkbook file = Sample.read(Sample.of(table))) {
            assertThat(file.getSheetAt(0).getColumnWidth(1) / 256)
                    .isGreaterThanOrEqualTo("\u2212123,456,789.12".length() + 1);
        }
    }

    @Test
    void columnsThatServeFormulasAloneAreNotPrinted() throws IOException {
        DataTable table = DataTable.of(
                        "Data",
                        List.of(Column.text("Key", 5), Column.number("Value", 0, 8), Column.number("Square", 0, 8)),
                        List.of(List.of(CellValue.text("a"), CellValue.number(2), CellValue.number(4))))
                .working(1);
        try (XSSFWorkbook file = Sample.read(Sample.of(table))) {
            assertThat(file.getPrintArea(0)).isEqualTo("Sheet!$A$1:$B$3");
            assertThat(file.getSheetAt(0).isColumnHidden(2)).isFalse();
        }
    }

    @Test
    void aHeadingThatTakesTwoLinesInBoldHasRoomForThem() throws IOException {
        DataTable table = DataTable.of(
                "Data", List.of(Column.text("Standing [note 3]", 16)), List.of(List.of(CellValue.text("one source"))));
        try (XSSFWorkbook file = Sample.read(Sample.of(table))) {
            assertThat(file.getSheetAt(0).getRow(1).getHeightInPoints()).isGreaterThan(2 * 11f);
        }
    }

    @Test
    void textOverExcelsLengthIsCutWithANote() throws IOException {
        DataTable table = DataTable.of(
                "Long", List.of(Column.text("Key", 5)), List.of(List.of(CellValue.text("x".repeat(40_000)))));
        try (XSSFWorkbook file = Sample.read(Sample.of(table))) {
            String text = file.getSheetAt(0).getRow(2).getCell(0).getStringCellValue();
            assertThat(text).hasSize(32_767).endsWith(" [cut, 40000 characters]");
        }
    }
}
