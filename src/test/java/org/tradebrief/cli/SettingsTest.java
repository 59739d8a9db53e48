package org.tradebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.catalogue.InvalidInput;

/** What is said beforehand, by whom, and what is not understood. */
class SettingsTest {
    private static final SortedSet<String> KEYS = new TreeSet<>(List.of("as-of", "language", "output", "seeds"));

    @TempDir
    Path folder;

    @Test
    void theFileSaysValuesAndIsNamedWithItsLine() throws IOException {
        Path file =
                Files.writeString(folder.resolve("tradebrief.yaml"), "# mine\noutput: editions\nlanguage: [en, zh]\n");

        Settings settings = Settings.read(Map.of(), folder, KEYS);

        assertThat(settings.of("output")).contains(new Settings.Setting("editions", "file " + file + ":2"));
        assertThat(settings.of("language").orElseThrow().value()).isEqualTo("en,zh");
        assertThat(settings.of("seeds")).isEmpty();
    }

    @Test
    void theEnvironmentOutranksTheFile() throws IOException {
        Files.writeString(folder.resolve("tradebrief.yaml"), "as-of: 2025-01-01\n");

        assertThat(Settings.read(Map.of("TRADEBRIEF_AS_OF", "2025-02-02"), folder, KEYS)
                        .of("as-of"))
                .contains(new Settings.Setting("2025-02-02", "environment TRADEBRIEF_AS_OF"));
    }

    @Test
    void anUnknownKeyOfTheFileIsRefusedWithItsLineAndTheNearestKey() throws IOException {
        Files.writeString(folder.resolve("tradebrief.yaml"), "seeds: mine\nouptut: editions\n");

        assertThatThrownBy(() -> Settings.read(Map.of(), folder, KEYS))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("tradebrief.yaml:2")
                .hasMessageContaining("ouptut")
                .hasMessageContaining("nearest: output");
    }

    @Test
    void anUnknownVariableIsRefusedWithTheNearestKey() {
        assertThatThrownBy(() -> Settings.read(Map.of("TRADEBRIEF_SEED", "mine"), folder, KEYS))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("TRADEBRIEF_SEED")
                .hasMessageContaining("nearest: seeds");
    }

    @Test
    void aFileThatIsNamedMustStand() {
        assertThatThrownBy(() -> Settings.read(Map.of("TRADEBRIEF_CONFIG", "other.yaml"), folder, KEYS))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("other.yaml");
    }
}
