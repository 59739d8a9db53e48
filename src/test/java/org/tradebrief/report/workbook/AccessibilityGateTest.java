package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityGateTest {
    private static final Map<String, String> GOOD =
            Sample.parts(Sample.bytes(SamplePublication.publication().workbook(Limits.STANDARD)));

    @TempDir
    private Path folder;

    @Test
    void aPublicationBreaksNoRule() throws IOException {
        assertThat(check(GOOD)).isEmpty();
    }

    @Test
    void aWorkingFileWithFormulasAndChartsIsNoPublication() throws IOException {
        assertThat(check(Sample.parts(Sample.bytes(Sample.workbook()))))
                .anyMatch(violation -> violation.startsWith("A02"))
                .anyMatch(violation -> violation.startsWith("A10"))
                .anyMatch(violation -> violation.startsWith("A13 sheet Data has formulas"));
    }

    /** A good file in which one thing is spoilt; the fourth sheet holds the table. */
    @ParameterizedTest(name = "{0}: {2} becomes {3} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A01 | docProps/core.xml        | >Trade of an invented country<  | ><
            A02 | xl/workbook.xml          | name="Notes"                  | name="Remarks"
            A03 | xl/tables/table3.xml     | A6:D8                           | B6:D8
            A03 | xl/tables/table3.xml     | A6:D8                           | A6:D7
            A04 | xl/sharedStrings.xml     | >Growth (percent)<              | >year<
            A04 | xl/sharedStrings.xml     | >Growth (percent)<              | ><
            A04 | xl/tables/table3.xml     | Growth (percent)                | Growth
            A05 | xl/worksheets/sheet4.xml | <c r="A1"                     | <c r="B1"
            A06 | xl/worksheets/sheet4.xml | <c r="A3"                     | <c r="B3"
            A07 | xl/worksheets/sheet4.xml | </sheetData>                    | </sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>
            A08 | xl/worksheets/sheet4.xml | <row r="7"                    | <row hidden="1" r="7"
            A08 | xl/worksheets/sheet4.xml | <col min="2"                  | <col hidden="true" min="2"
            A08 | xl/workbook.xml          | name="Table_1"                | name="Table_1" state="veryHidden"
            A09 | xl/sharedStrings.xml     | >final<                         | ><
            A10 | xl/media/image1.png      |                                 |
            A11 | xl/worksheets/sheet4.xml | </sheetData>                    | </sheetData><conditionalFormatting sqref="A1"/>
            A12 | xl/sharedStrings.xml     | [x] = not available             | not available
            A12 | xl/sharedStrings.xml     | [note 1]                        | [note 2]
            A13 | xl/worksheets/sheet4.xml | <v>99.0</v>                     | <f>9*11</f><v>99.0</v>
            A13 | xl/worksheets/sheet4.xml | activeCell="A1"               | activeCell="C9"
            A13 | xl/worksheets/sheet2.xml | location="Table_1!             | location="Table_2!
            A13 | xl/vbaProject.bin        |                                 |
            """)
    void oneFaultIsFoundByItsRule(String rule, String part, String find, String replace) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(GOOD);
        String content = parts.getOrDefault(part, "");
        if (find != null) {
            assertThat(content).contains(find);
            content = content.replace(find, replace);
        }
        parts.put(part, content);
        assertThat(check(parts)).isNotEmpty().anyMatch(violation -> violation.startsWith(rule + " "));
    }

    private List<String> check(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("file.xlsx");
        Files.write(file, Sample.zip(parts));
        return AccessibilityGate.check(file);
    }
}
