package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.catalogue.InvalidInput;

class WorkbookTest {
    private static final String NAME = "observations/data.xlsx";
    private static final Object[] HEADER = {"REF_AREA", "INDICATOR", "UNIT_MEASURE", "TIME_PERIOD", "OBS_VALUE", "NOTE"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 19})
    void headerIsFoundWithinTheFirstTwentyRows(int row) throws IOException {
        List<Row<Observation>> rows =
                read(workbook("Data", row, HEADER, new Object[] {"CHN", "DDS", "USD", 2023, 12.5, "as"}));
        Observation observation = ((Row.Accepted<Observation>) rows.getFirst()).value();
        assertThat(observation.cell()).hasToString("CHN.DDS.N.USD.2023");
        assertThat(observation.value()).contains(new BigDecimal("12.5"));
        assertThat(observation.place().line()).isEqualTo(row + 2);
    }

    @Test
    void headerOnALaterSheetIsFound() throws IOException {
        try (XSSFWorkbook workbook = workbook("Notes", 0, new Object[] {"Notes"})) {
            fill(workbook.createSheet("Data"), 2, HEADER, new Object[] {"CHN", "DDS", "USD", 2023, 1});
            assertThat(read(workbook)).singleElement().isInstanceOf(Row.Accepted.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1835732, 1835732",
        "0.30000000000000004, 0.3",
        "1.5E-7, 0.00000015",
        "1E15, 1000000000000000"
    })
    void numberHasNoMoreDigitsThanASpreadsheetKeeps(double cell, BigDecimal value) throws IOException {
        List<Row<Observation>> rows = read(workbook("Data", 0, HEADER, new Object[] {"CHN", "DDS", "USD", 2023, cell}));
        assertThat(((Row.Accepted<Observation>) rows.getFirst()).value().value())
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @Test
    void dateCellIsADay() throws IOException {
        List<Row<Observation>> rows =
                read(workbook("Data", 0, HEADER, new Object[] {"CHN", "DDS", "USD", LocalDate.of(2023, 7, 15), 1}));
        assertThat(((Row.Accepted<Observation>) rows.getFirst()).value().period())
                .hasToString("2023-07-15");
    }

    @Test
    void daysMayBeCountedFrom1904() throws IOException {
        XSSFWorkbook workbook = workbook("Data", 0, HEADER, new Object[] {"CHN", "DDS", "USD", "", 1});
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        set(workbook.getSheetAt(0).getRow(1).getCell(3), LocalDate.of(2023, 7, 15));
        List<Row<Observation>> rows = read(workbook);
        assertThat(((Row.Accepted<Observation>) rows.getFirst()).value().period())
                .hasToString("2023-07-15");
    }

    @Test
    void emptyCellIsMissingAndEmptyRowIsNone() throws IOException {
        List<Row<Observation>> rows = read(
                workbook("Data", 0, HEADER, new Object[] {"CHN", "DDS", "USD", 2023}, new Object[] {}, new Object[] {
                    "CHN", "DDS", "USD", 2024, 1
                }));
        assertThat(rows).hasSize(2);
        assertThat(((Row.Accepted<Observation>) rows.getFirst()).value().missing())
                .isTrue();
    }

    @Test
    void partThatInflatesBeyondMeasureIsRefused() throws IOException {
        byte[] bomb = new byte[(32 << 20) + 1];
        assertRefused(replace("xl/sharedStrings.xml", bomb), "part xl/sharedStrings.xml of more than");
    }

    @Test
    void sheetOfOneEndlessTextIsRefused() throws IOException {
        String cell = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                + "<row r='1'><c r='A1' t='inlineStr'><is><t>" + "x".repeat(2 << 20) + "</t></is></c></row>";
        assertRefused(replace("xl/worksheets/sheet1.xml", cell.getBytes(StandardCharsets.UTF_8)), "data.xlsx");
    }

    @Test
    void externalEntityIsRefusedAndNeverRead() throws IOException {
        String sheet = "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM '"
                + folder.resolve("secret").toUri() + "'>]>"
                + "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'>"
                + "<c r='A1' t='inlineStr'><is><t>&secret;</t></is></c></row></sheetData></worksheet>";
        new Seeds(folder).with("secret", "secret");
        assertRefused(replace("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)), "data.xlsx");
    }

    @Test
    void fileThatIsNoArchiveIsRefused() {
        assertRefused("no archive".getBytes(StandardCharsets.UTF_8), "an .xlsx workbook");
    }

    private void assertRefused(byte[] bytes, String message) {
        new Seeds(folder).with(NAME, bytes);
        assertThatThrownBy(this::readAll)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("secret");
    }

    /** A workbook one of whose parts is another. */
    private byte[] replace(String part, byte[] content) throws IOException {
        ByteArrayOutputStream replaced = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes(workbook("Data", 0, HEADER))));
                ZipOutputStream out = new ZipOutputStream(replaced)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content : in.readAllBytes());
            }
        }
        return replaced.toByteArray();
    }

    private List<Row<Observation>> read(XSSFWorkbook workbook) throws IOException {
        new Seeds(folder).with(NAME, bytes(workbook));
        return readAll();
    }

    private List<Row<Observation>> readAll() {
        List<Row<Observation>> rows = new ArrayList<>();
        try (ObservationFile file = new ObservationFiles(folder, Seeds.catalogue()).open(NAME)) {
            file.forEachRemaining(rows::add);
        }
        return rows;
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    static XSSFWorkbook workbook(String sheet, int firstRow, Object[]... rows) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        fill(workbook.createSheet(sheet), firstRow, rows);
        return workbook;
    }

    private static void fill(Sheet sheet, int firstRow, Object[]... rows) {
        sheet.createRow(0).createCell(0).setCellValue("Title");
        for (int r = 0; r < rows.length; r++) {
            var row = sheet.createRow(firstRow + r);
            for (int c = 0; c < rows[r].length; c++) {
                set(row.getCell(c, MissingCellPolicy.CREATE_NULL_AS_BLANK), rows[r][c]);
            }
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case LocalDate date -> {
                CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                style.setDataFormat((short) 14);
                cell.setCellStyle(style);
                cell.setCellValue(date);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }
}
