package org.tradebrief.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small workbook that uses every part of the model; its numbers are made up. */
final class Sample {
    static final DocumentProperties PROPERTIES = new DocumentProperties(
            "Sample workbook",
            "Trade of an invented country",
            "Office of Samples",
            LocalDate.of(2026, 1, 31),
            "en-GB",
            "");

    private Sample() {}

    /** Sources, data with formulas, verdicts and inputs. */
    static Workbook workbook() {
        return new Workbook(
                PROPERTIES,
                List.of(inputs(), SampleCharts.sheet(), data(), sources()),
                List.of(new DefinedName(
                        "headline_2024", new Target.OnCell("Data", "2024", "Local currency"), "Exports in 2024")));
    }

    static Sheet inputs() {
        InputTable.Input rate = new InputTable.Input(
                "rate",
                "Exchange rate",
                new CellValue.Number(7.25, java.util.Optional.of(NumberFormat.decimals(2))),
                "crowns per dollar",
                new Validation.Between(1, 20),
                "Moves the column Local currency.");
        InputTable.Input base = new InputTable.Input(
                "base_year",
                "Base year",
                new CellValue.Number(2023, java.util.Optional.of(NumberFormat.PLAIN)),
                "year",
                new Validation.OneOf(List.of(2022.0, 2023.0)),
                "Moves the column Index.");
        return Sheet.of(
                "Inputs",
                "What if",
                List.of("Change a value in the column Value; every formula that calls it follows."),
                List.of(new InputTable("Inputs", "", InputTable.HEADINGS, List.of(rate, base))));
    }

    static Sheet data() {
        List<Column> columns = List.of(
                Column.text("Year", 10),
                Column.number("Dollars", NumberFormat.billions(1), 14),
                Column.number("Local currency", NumberFormat.billions(1), 14),
                Column.percent("Growth", 1, 10),
                Column.number("Index (base = 100)", 1, 12),
                Column.flag("Verdict", 12),
                Column.link("Source", 12),
                Column.text("Remark", 40));
        DataTable table = DataTable.of(
                        "Data",
                        columns,
                        List.of(
                                row("2022", 100e9, "[z]", 725e9, 100.0 / 110 * 100, "holds", "=SUM(A1)"),
                                row("2023", 110e9, "0.1", 797.5e9, 100, "explained by rounding", "revised"),
                                row("2024", 99e9, "-0.1", 717.75e9, 90, "fails", "-1 is no formula")))
                .with(VerdictFormat.of(
                        "Verdict",
                        Map.of(
                                "holds", VerdictFormat.Tone.GOOD,
                                "explained by rounding", VerdictFormat.Tone.NOTICE,
                                "fails", VerdictFormat.Tone.BAD)));
        return Sheet.of(
                "Data", "Exports of an invented country", List.of("Billions; made-up numbers."), List.of(table));
    }

    private static List<CellValue> row(
            String year, double dollars, String growth, double local, double index, String verdict, String remark) {
        String now = Reference.thisRow("Data", "Dollars");
        CellValue change = growth.startsWith("[")
                ? new CellValue.Empty(growth)
                : CellValue.formula(
                        now + "/INDEX(Data[Dollars],ROW()-ROW(Data[[#Headers],[Dollars]])-1)-1",
                        Double.parseDouble(growth));
        return List.of(
                CellValue.text(year),
                CellValue.number(dollars),
                CellValue.formula(now + "*rate", local),
                change,
                CellValue.formula(now + "/INDEX(Data[Dollars],MATCH(TEXT(base_year,\"0\"),Data[Year],0))*100", index),
                CellValue.text(verdict),
                CellValue.link("S1", new Target.OnRow("Sources", "S1")),
                CellValue.text(remark));
    }

    static Sheet sources() {
        DataTable table = DataTable.of(
                "Sources",
                List.of(Column.text("Source", 10), Column.text("Publisher", 30), Column.link("Document", 40)),
                List.of(List.of(
                        CellValue.text("S1"),
                        CellValue.text("Office of Samples"),
                        CellValue.link("example.org", new Target.Web(URI.create("https://example.org/a"))))));
        return Sheet.of("Sources", "Sources", List.of(), List.of(table));
    }

    /** The bytes of a workbook. */
    static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new WorkbookWriter().write(workbook, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** A workbook as POI reads it back. */
    static XSSFWorkbook read(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)));
    }

    /** A workbook of one sheet with one table. */
    static Workbook of(DataTable table) {
        return new Workbook(PROPERTIES, List.of(Sheet.of("Sheet", "Title", List.of(), List.of(table))), List.of());
    }

    /** The parts of a file by name, in the order of the file. */
    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    /** A file of parts. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
