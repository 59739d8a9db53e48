package org.tradebrief.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaGateTest {
    @TempDir
    private Path folder;

    @Test
    void formulasThatGiveWhatIsStoredPass() throws IOException {
        assertThat(check(Sample.workbook())).isEmpty();
    }

    @Test
    void aStoredValueThatTheFormulaDoesNotGiveIsNamed() throws IOException {
        assertThat(check(one(CellValue.formula("1+1", 3))))
                .containsExactly("sheet Sheet, cell A3: formula 1+1 gives 2.0, stored is 3.0");
    }

    @Test
    void anErrorIsNeverWhatWasMeant() throws IOException {
        assertThat(check(one(CellValue.formula("1/0", 0)))).hasSize(1);
    }

    @Test
    void wordsAreCompared() throws IOException {
        assertThat(check(one(CellValue.formula("\"a\"&\"b\"", "ab")))).isEmpty();
    }

    private static Workbook one(CellValue value) {
        return Sample.of(DataTable.of("One", List.of(Column.text("Value", 10)), List.of(List.of(value))));
    }

    private List<String> check(Workbook workbook) throws IOException {
        Path file = folder.resolve("file.xlsx");
        Files.write(file, Sample.bytes(workbook));
        return FormulaGate.check(file).differing();
    }
}
