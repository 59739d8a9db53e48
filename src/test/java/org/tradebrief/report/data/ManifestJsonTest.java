package org.tradebrief.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestJsonTest {

    /** NIST FIPS 180-2, appendix B.1: SHA-256 of "abc". */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aFileIsHashedUnderItsPathInTheFolder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("in/abc.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "abc");
        assertThat(FileHash.of(folder, file)).isEqualTo(new FileHash("in/abc.txt", 3, ABC));
    }

    @Test
    void filesAndParametersStandInOrderOfTheirNames() throws IOException {
        ManifestJson manifest = ManifestJson.of(
                "2026-01-31.1",
                LocalDate.of(2026, 1, 31),
                "1.0",
                Map.of("pack", "all", "language", "en"),
                List.of(new FileHash("b", 1, ABC), new FileHash("a", 1, ABC)),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "edition": "2026-01-31.1",
                          "as_of": "2026-01-31",
                          "code_version": "1.0",
                          "parameters": {
                            "language": "en",
                            "pack": "all"
                          },
                          "inputs": [
                            {
                              "file": "a",
                              "bytes": 1,
                              "sha256": "%1$s"
                            },
                            {
                              "file": "b",
                              "bytes": 1,
                              "sha256": "%1$s"
                            }
                          ],
                          "outputs": []
                        }
                        """.formatted(ABC));
    }
}
