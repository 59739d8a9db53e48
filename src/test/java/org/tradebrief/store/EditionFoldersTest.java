package org.tradebrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks at the folder of editions sees whole editions, whatever moment a run died at. */
class EditionFoldersTest {
    private static final Edition FIRST = new Edition(LocalDate.of(2025, 11, 10), 1);
    private static final String RELEASE = "0123456789abcdef";
    private static final String OTHER = "fedcba9876543210";

    @TempDir
    Path output;

    private EditionFolders folders;

    @BeforeEach
    void publishTheFirst() throws IOException {
        folders = new EditionFolders(output);
        build(RELEASE, "first");
        folders.publish(FIRST, folders.building(FIRST, RELEASE));
    }

    @Test
    void editionsOfOtherInputsAreBuiltInOtherFolders() {
        assertThat(folders.building(FIRST, RELEASE)).isNotEqualTo(folders.building(FIRST, OTHER));
    }

    @Test
    void anEditionThatWasMovedAsideButNotReplacedIsPutBack() throws IOException {
        Files.move(folders.folder(FIRST), output.resolve(".replaced-" + FIRST));
        Path building = build(RELEASE, "second");

        folders.mend(building);

        assertThat(folders.folder(FIRST).resolve("text")).hasContent("first");
        assertThat(building).exists();
    }

    @Test
    void whatARunOfOtherInputsLeftBehindIsRemoved() throws IOException {
        Path left = build(OTHER, "half");

        folders.mend(folders.building(FIRST, RELEASE));

        assertThat(left).doesNotExist();
        assertThat(folders.published()).containsExactly(FIRST);
    }

    @Test
    void publishingAnEditionThatIsInPlaceOnlyMakesItTheLatest() throws IOException {
        Files.delete(output.resolve("latest.json"));

        folders.publish(FIRST, folders.building(FIRST, RELEASE));

        assertThat(output.resolve("latest.json")).content().contains("2025-11-10.1");
        assertThat(folders.folder(FIRST).resolve("text")).hasContent("first");
    }

    private Path build(String release, String text) throws IOException {
        Path building = Files.createDirectories(folders.building(FIRST, release));
        Files.writeString(building.resolve("text"), text);
        Files.writeString(building.resolve(Manifest.NAME), "{}");
        return building;
    }
}
