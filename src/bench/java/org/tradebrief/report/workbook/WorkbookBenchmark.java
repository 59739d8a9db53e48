package org.tradebrief.report.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.bench.Race;

/**
 * Writes 1,000,000 rows of 12 mixed columns, which is the long sheet of a workbook of observations, against POI's SXSSF
 * and fastexcel with their defaults, and against XlsxWriter (Python) in constant-memory mode where it is installed.
 *
 * <p>Five columns hold codes of few values, one an identifier of a million, five numbers, one a remark.
 */
class WorkbookBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 2;
    private static final String[] AREAS =
            IntStream.range(0, 200).mapToObj(area -> "A" + area).toArray(String[]::new);
    private static final String[] YEARS =
            IntStream.range(2005, 2025).mapToObj(Integer::toString).toArray(String[]::new);
    private static final List<String> HEADINGS = List.of(
            "Cell",
            "Area",
            "Indicator",
            "Flow",
            "Unit",
            "Period",
            "Value",
            "Lower",
            "Upper",
            "Width",
            "Growth",
            "Note");

    @TempDir
    private Path folder;

    @Test
    void aMillionRowsOfTwelveColumns() throws Exception {
        Race race = Race.of("1,000,000 rows x 12 columns to XLSX")
                .with("this project", () -> ours(folder.resolve("ours.xlsx")))
                .with("fastexcel defaults", () -> fastexcel(folder.resolve("fastexcel.xlsx")))
                .with("POI SXSSF defaults", () -> sxssf(folder.resolve("sxssf.xlsx")));
        if (XlsxWriter.isThere()) {
            race.with(
                    "XlsxWriter, constant memory (another process)",
                    () -> XlsxWriter.write(folder.resolve("xlsxwriter.xlsx"), ROWS, HEADINGS));
        } else {
            System.out.println("  XlsxWriter left out: python3-xlsxwriter is not installed");
        }
        race.run(ROUNDS);
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                System.out.printf("  %-20s %6.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
            }
        }
    }

    private static void ours(Path file) throws IOException {
        List<Column> columns = List.of(
                Column.text(HEADINGS.get(0), 30),
                Column.text(HEADINGS.get(1), 10),
                Column.text(HEADINGS.get(2), 12),
                Column.text(HEADINGS.get(3), 6),
                Column.text(HEADINGS.get(4), 6),
                Column.text(HEADINGS.get(5), 8),
                Column.number(HEADINGS.get(6), 2, 16),
                Column.number(HEADINGS.get(7), 2, 16),
                Column.number(HEADINGS.get(8), 2, 16),
                Column.number(HEADINGS.get(9), 2, 12),
                Column.number(HEADINGS.get(10), 1, 10),
                Column.text(HEADINGS.get(11), 20));
        Rows rows = new Rows() {
            @Override
            public int size() {
                return ROWS;
            }

            @Override
            public Iterator<List<CellValue>> iterator() {
                return IntStream.range(0, ROWS).mapToObj(WorkbookBenchmark::row).iterator();
            }
        };
        DataTable table = DataTable.of("Long", columns, rows);
        org.tradebrief.report.workbook.Workbook workbook = new org.tradebrief.report.workbook.Workbook(
                new DocumentProperties("Bench", "Bench", "Bench", LocalDate.of(2026, 1, 31), "en", ""),
                List.of(org.tradebrief.report.workbook.Sheet.of("Long", "Long", List.of(), List.of(table))),
                List.of());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new WorkbookWriter().write(workbook, out);
        }
    }

    private static List<CellValue> row(int row) {
        return List.of(
                CellValue.text(identifier(row)),
                CellValue.text(AREAS[row % AREAS.length]),
                CellValue.text(indicator(row)),
                CellValue.text(flow(row)),
                CellValue.text("USD"),
                CellValue.text(YEARS[row % YEARS.length]),
                CellValue.number(value(row)),
                CellValue.number(value(row) - 0.5),
                CellValue.number(value(row) + 0.5),
                CellValue.number(1),
                CellValue.number(growth(row)),
                CellValue.text(note(row)));
    }

    private static void sxssf(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Sheet sheet = workbook.createSheet("Long");
            Row head = sheet.createRow(0);
            for (int column = 0; column < HEADINGS.size(); column++) {
                head.createCell(column).setCellValue(HEADINGS.get(column));
            }
            for (int index = 0; index < ROWS; index++) {
                Row row = sheet.createRow(index + 1);
                row.createCell(0).setCellValue(identifier(index));
                row.createCell(1).setCellValue(AREAS[index % AREAS.length]);
                row.createCell(2).setCellValue(indicator(index));
                row.createCell(3).setCellValue(flow(index));
                row.createCell(4).setCellValue("USD");
                row.createCell(5).setCellValue(YEARS[index % YEARS.length]);
                row.createCell(6).setCellValue(value(index));
                row.createCell(7).setCellValue(value(index) - 0.5);
                row.createCell(8).setCellValue(value(index) + 0.5);
                row.createCell(9).setCellValue(1);
                row.createCell(10).setCellValue(growth(index));
                row.createCell(11).setCellValue(note(index));
            }
            workbook.write(out);
        }
    }

    private static void fastexcel(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Long");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (int index = 0; index < ROWS; index++) {
                int row = index + 1;
                sheet.value(row, 0, identifier(index));
                sheet.value(row, 1, AREAS[index % AREAS.length]);
                sheet.value(row, 2, indicator(index));
                sheet.value(row, 3, flow(index));
                sheet.value(row, 4, "USD");
                sheet.value(row, 5, YEARS[index % YEARS.length]);
                sheet.value(row, 6, value(index));
                sheet.value(row, 7, value(index) - 0.5);
                sheet.value(row, 8, value(index) + 0.5);
                sheet.value(row, 9, 1);
                sheet.value(row, 10, growth(index));
                sheet.value(row, 11, note(index));
                if (index % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static String identifier(int row) {
        return "A" + row % 200 + ".IND" + row % 40 + ".X.USD." + row;
    }

    private static String indicator(int row) {
        return "IND" + row % 40;
    }

    private static String flow(int row) {
        return row % 2 == 0 ? "X" : "M";
    }

    /** Two decimals, up to ten digits. */
    private static double value(int row) {
        return Math.floorMod(row * 2_654_435_761L, 10_000_000_000L) / 100.0;
    }

    /** One decimal of either sign. */
    private static double growth(int row) {
        return (row % 401 - 200) / 10.0;
    }

    private static String note(int row) {
        return "note " + row % 1_000;
    }
}
