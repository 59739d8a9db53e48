package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What Excel does not take is cut with a note or said in another way, and never ends in an exception. */
class ExcelLimitsTest {
    private static final Limits STREAMED = new Limits(1, Limits.EXCEL_ROWS);
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    @Test
    void linksPastTheLimitOfASheetAreFunctionsInTheirCells() throws IOException {
        DataTable table = links(Stream.of("one", "two", "three"));
        Limits limits = new Limits(Limits.STREAM_FROM, Limits.EXCEL_ROWS, Limits.EXCEL_COLUMNS, 2);
        try (XSSFWorkbook file = written(table, limits)) {
            assertThat(file.getSheetAt(0).getHyperlinkList()).hasSize(2);
            XSSFCell third = file.getSheetAt(0).getRow(4).getCell(0);
            assertThat(third.getCellFormula()).isEqualTo("HYPERLINK(\"https://example.org/\",\"three\")");
            assertThat(third.getStringCellValue()).isEqualTo("three");
        }
    }

    @Test
    void aFormulaHoldsNoTextLongerThanExcelTakes() throws IOException {
        String text = "x".repeat(600);
        try (XSSFWorkbook file = written(links(Stream.of(text)), STREAMED)) {
            XSSFCell cell = file.getSheetAt(0).getRow(2).getCell(0);
            assertThat(LITERAL.matcher(cell.getCellFormula()).results())
                    .allSatisfy(literal -> assertThat(literal.group(1)).hasSizeLessThanOrEqualTo(255));
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void aLinkWhoseFormulaWouldBeTooLongStaysText() throws IOException {
        String text = "x".repeat(9_000);
        try (XSSFWorkbook file = written(links(Stream.of(text)), STREAMED)) {
            assertThat(file.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void aWebAddressThatExcelDoesNotOpenIsNoLink() throws IOException {
        URI address = URI.create("https://example.org/" + "x".repeat(2_100));
        DataTable table = DataTable.of(
                "Links",
                List.of(Column.link("Link", 20)),
                List.of(List.of(CellValue.link("shown", new Target.Web(address)))));
        try (XSSFWorkbook file = written(table, Limits.STANDARD)) {
            XSSFCell cell = file.getSheetAt(0).getRow(2).getCell(0);
            assertThat(cell.getHyperlink()).isNull();
            assertThat(cell.getStringCellValue()).isEqualTo("shown");
        }
    }

    @Test
    void ofATableWiderThanASheetTheLastColumnsAreLeftOutAndALineSaysSo() throws IOException {
        DataTable table = DataTable.of(
                "Wide",
                IntStream.range(0, 5)
                        .mapToObj(index -> Column.number("C" + index, 0, 8))
                        .toList(),
                List.of(IntStream.range(0, 5).mapToObj(CellValue::number).toList()));
        Limits limits = new Limits(Limits.STREAM_FROM, Limits.EXCEL_ROWS, 3, Limits.EXCEL_LINKS);
        try (XSSFWorkbook file = written(table, limits)) {
            assertThat(file.getTable("Wide").getColumnCount()).isEqualTo(3);
            assertThat(file.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Columns 1 to 3 of 5: a sheet takes no more");
        }
    }

    @Test
    void moreRowsAddNoCellStyle() throws IOException {
        assertThat(styles(2_000)).isEqualTo(styles(20));
    }

    @Test
    void aListOfChoicesLongerThanExcelTakesIsGuardedByItsEnds() throws IOException {
        InputTable.Input year = new InputTable.Input(
                "year",
                "Year",
                new CellValue.Number(1900, Optional.empty()),
                "year",
                new Validation.OneOf(
                        IntStream.range(1900, 2000).mapToObj(Double::valueOf).toList()),
                "");
        InputTable inputs = new InputTable("Inputs", "", InputTable.HEADINGS, List.of(year));
        Workbook workbook = new Workbook(
                Sample.PROPERTIES, List.of(Sheet.of("Inputs", "T", List.of(), List.of(inputs))), List.of());
        try (XSSFWorkbook file = Sample.read(workbook)) {
            XSSFDataValidation rule = file.getSheetAt(0).getDataValidations().getFirst();
            assertThat(rule.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DECIMAL);
            assertThat(rule.getValidationConstraint().getFormula2()).isEqualTo("1999");
        }
    }

    @Test
    void propertiesWithControlCharactersAndOfAnyLengthAreWritten() throws IOException {
        DocumentProperties properties =
                new DocumentProperties("a\u0001b" + "x".repeat(300), "s", "o", Sample.PROPERTIES.asOf(), "en", "");
        Workbook workbook = new Workbook(properties, Sample.workbook().sheets(), List.of());
        try (XSSFWorkbook file = Sample.read(workbook)) {
            assertThat(file.getProperties().getCoreProperties().getTitle())
                    .startsWith("a\ufffdb")
                    .hasSize(255);
        }
    }

    @Test
    void streamingMakesNoTemporaryFile() throws IOException {
        TempFile.setTempFileCreationStrategy(new NoFiles());
        try {
            assertThat(bytes(links(Stream.of("one", "two")), STREAMED)).isNotEmpty();
        } finally {
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
        }
    }

    private static final class NoFiles implements TempFileCreationStrategy {
        @Override
        public java.io.File createTempFile(String prefix, String suffix) throws IOException {
            throw new IOException("a temporary file was asked for: " + prefix + suffix);
        }

        @Override
        public java.io.File createTempDirectory(String prefix) throws IOException {
            throw new IOException("a temporary folder was asked for: " + prefix);
        }
    }

    private static int styles(int rows) throws IOException {
        DataTable table = DataTable.of(
                "Styles",
                List.of(Column.text("Key", 8), Column.number("Value", 0, 8)),
                IntStream.range(0, rows)
                        .mapToObj(index -> List.of(
                                CellValue.text("=" + index), CellValue.number(index, NumberFormat.decimals(index % 4))))
                        .toList());
        try (XSSFWorkbook file = written(table, Limits.STANDARD)) {
            return file.getNumCellStyles();
        }
    }

    private static DataTable links(Stream<String> texts) {
        Target target = new Target.Web(URI.create("https://example.org/"));
        return DataTable.of(
                "Links",
                List.of(Column.link("Link", 20)),
                texts.map(text -> List.of(CellValue.link(text, target))).toList());
    }

    private static XSSFWorkbook written(DataTable table, Limits limits) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(table, limits)));
    }

    private static byte[] bytes(DataTable table, Limits limits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(BaseWorkbook.standard(), limits).write(Sample.of(table), out);
        return out.toByteArray();
    }
}
