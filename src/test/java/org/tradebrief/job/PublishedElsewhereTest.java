package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same bytes where numbers, months and clocks are written otherwise. */
class PublishedElsewhereTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void moveToCairoAndChatham() {
        SeedEdition.files();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
    }

    @AfterEach
    void comeBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void reportsAndPagesAreTheSameBytes() throws IOException {
        RunFolders folders = new RunFolders(folder);
        folders.run(false);
        Map<String, String> elsewhere = folders.published();

        SeedEdition.files().forEach((name, bytes) -> {
            if (name.endsWith(".pdf") || name.endsWith(".html")) {
                assertThat(elsewhere.get("2025-11-10.1/" + name))
                        .as(name)
                        .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        });
    }
}
