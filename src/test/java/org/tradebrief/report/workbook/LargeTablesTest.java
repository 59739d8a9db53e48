package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class LargeTablesTest {
    private static final int ROWS = 250;

    /** Sheets of 200 rows of which 100 are for a table; every table is streamed. */
    private static final Limits SMALL = new Limits(1, 200);

    private static final Limits NEVER = new Limits(Limits.EXCEL_ROWS, Limits.EXCEL_ROWS);

    @Test
    void aStreamedTableHoldsTheCellsThatAHeldOneHolds() throws IOException {
        try (XSSFWorkbook streamed = written(new Limits(1, Limits.EXCEL_ROWS));
                XSSFWorkbook held = written(NEVER)) {
            assertThat(cells(streamed.getSheetAt(0))).isEqualTo(cells(held.getSheetAt(0)));
        }
    }

    @Test
    void aStreamedNumberHasTheFormatOfItsCell() throws IOException {
        try (XSSFWorkbook streamed = written(new Limits(1, Limits.EXCEL_ROWS))) {
            XSSFCell cell = streamed.getSheetAt(0).getRow(3).getCell(1);
            assertThat(cell.getCellStyle().getDataFormatString())
                    .isEqualTo(NumberFormat.decimals(3).code());
        }
    }

    @Test
    void aStreamedTextThatLooksLikeAFormulaStaysTextWhenItIsEdited() throws IOException {
        try (XSSFWorkbook streamed = written(new Limits(1, Limits.EXCEL_ROWS))) {
            XSSFCell cell = streamed.getSheetAt(0).getRow(3).getCell(2);
            assertThat(cell.getStringCellValue()).startsWith("=");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aTableLongerThanASheetGoesOnOnFurtherSheetsAndLosesNoRow() throws IOException {
        try (XSSFWorkbook split = written(SMALL)) {
            List<String> keys = new ArrayList<>();
            for (Sheet sheet : split) {
                for (Row row : sheet) {
                    String key = row.getCell(0).getStringCellValue();
                    if (key.startsWith("key")) {
                        keys.add(key);
                    }
                }
            }
            assertThat(split.getNumberOfSheets()).isEqualTo(3);
            assertThat(keys)
                    .isEqualTo(IntStream.range(0, ROWS)
                            .mapToObj(index -> "key " + index)
                            .toList());
        }
    }

    @Test
    void eachPartSaysWhichRowsItHoldsAndLeadsToTheOthers() throws IOException {
        try (XSSFWorkbook split = written(SMALL)) {
            Sheet second = split.getSheet("Sheet 2");
            assertThat(second.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Rows 101 to 200 of 250");
            assertThat(second.getRow(2).getCell(0).getHyperlink().getAddress()).isEqualTo("Sheet!$A$1");
            assertThat(second.getRow(3).getCell(0).getHyperlink().getAddress()).isEqualTo("'Sheet 3'!$A$1");
        }
    }

    @Test
    void partsAreTablesOfTheirOwn() throws IOException {
        try (XSSFWorkbook split = written(SMALL)) {
            assertThat(split.getTable("Long").getCTTable().getRef()).isEqualTo("A5:E105");
            assertThat(split.getTable("Long_3").getCTTable().getRef()).isEqualTo("A5:E55");
        }
    }

    /** Rows that are computed as they are read; no two readings share an object. */
    private static Rows rows() {
        return new Rows() {
            @Override
            public int size() {
                return ROWS;
            }

            @Override
            public Iterator<List<CellValue>> iterator() {
                return IntStream.range(0, ROWS).mapToObj(LargeTablesTest::row).iterator();
            }
        };
    }

    private static List<CellValue> row(int index) {
        CellValue number = index % 2 == 0
                ? CellValue.number(index / 7.0)
                : CellValue.number(-index * 1e9, NumberFormat.decimals(3));
        CellValue text = CellValue.text((index % 3 == 0 ? "" : "=") + "<&>\"\u4e2d\ud83d\ude00 " + index + "\nline");
        return List.of(
                CellValue.text("key " + index),
                number,
                index % 5 == 0 ? new CellValue.Empty("[x]") : text,
                CellValue.formula("1+" + index, 1.0 + index),
                new CellValue.Day(LocalDate.EPOCH.plusDays(index)));
    }

    private static XSSFWorkbook written(Limits limits) throws IOException {
        DataTable table = DataTable.of(
                "Long",
                List.of(
                        Column.text("Key", 12),
                        Column.number("Number", 1, 12),
                        Column.text("Text", 30),
                        Column.number("Formula", 0, 12),
                        Column.date("Day")),
                rows());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(BaseWorkbook.standard(), limits).write(Sample.of(table), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> cells(Sheet sheet) {
        DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
        List<String> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cell -> cells.add(cell.getAddress() + " " + cell.getCellType() + " "
                    + shown.formatCellValue(cell) + " " + cell.getCellStyle().getDataFormatString()
                    + cell.getCellStyle().getQuotePrefixed()));
        }
        return cells;
    }
}
