package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.catalogue.InvalidInput;

/** The long form of the fuzz, with as many runs as the profile sets, and a file larger than the heap. */
class FuzzBenchmark extends FuzzTest {

    @Test
    void aGibibyteOnOneLineIsRefusedInBoundedMemory(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("line.csv");
        byte[] mebibyte = new byte[1 << 20];
        Arrays.fill(mebibyte, (byte) 'x');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (int i = 0; i < 1024; i++) {
                out.write(mebibyte);
            }
        }
        assertThatThrownBy(() -> {
                    try (ObservationFile rows =
                            ObservationFile.open(folder, "line.csv", Layout.UNDECLARED, Seeds.catalogue())) {
                        rows.forEachRemaining(_ -> {});
                    }
                })
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("line.csv:2");
    }
}
