package org.tradebrief.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published can be read back to the last bit. */
class TidyDataReaderTest {
    @TempDir
    Path folder;

    @Test
    void anObservationIsReadBackAsItWasWritten() throws IOException {
        DataRow row = row(OptionalDouble.of(0.1 + 0.2), OptionalDouble.empty(), List.of("S1-1", "S2-1"));

        assertThat(TidyDataReader.read(written(row))).containsExactly(row);
    }

    @Test
    void aMissingValueIsReadBackAsMissing() throws IOException {
        DataRow row = row(OptionalDouble.empty(), OptionalDouble.empty(), List.of());

        assertThat(TidyDataReader.read(written(row))).containsExactly(row);
    }

    @Test
    void aFileWithoutItsColumnsIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), "A,B\n1,2\n");

        assertThatThrownBy(() -> TidyDataReader.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("data.csv");
    }

    private Path written(DataRow row) throws IOException {
        Path file = folder.resolve("data.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            TidyData.write(List.of(row), out);
        }
        return file;
    }

    private static DataRow row(OptionalDouble value, OptionalDouble upper, List<String> figures) {
        return new DataRow(
                "A",
                "CHN",
                "DDS.YOY",
                "T",
                "2024",
                "CNY/PT",
                value,
                OptionalDouble.of(-1e-7),
                upper,
                OptionalInt.empty(),
                "E",
                "derived",
                figures,
                List.of("S1"),
                "2025-11-10.1",
                "figures: was 3",
                "a remark, with a comma");
    }
}
