package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, read-only or broken ends a run with the right code and leaves the last good edition alone. */
class DiskFaultTest {
    private static final int MEGABYTES = 48;

    @TempDir
    Path folder;

    private RunFolders folders;
    private SmallDisk disk;
    private Map<String, String> good = Map.of();

    @BeforeEach
    void anEditionOnASmallDiskAndNewFigures() throws IOException, InterruptedException {
        folders = new RunFolders(folder);
        disk = new SmallDisk(Files.createDirectories(folders.output()), MEGABYTES);
        folders.run(Progress.quiet());
        good = folders.published();
        folders.edit("figures/S001-global-times.csv", text -> text.replace("over 800", "over 900"));
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        disk.close();
    }

    /** From no room for the status to room for most of the edition. */
    @ParameterizedTest
    @ValueSource(ints = {0, 40, 200, 600})
    void aFullDiskEndsWith8AndTheNextRunPublishesOnceThereIsRoom(int kilobytes) throws IOException {
        disk.fillBut(kilobytes);

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .satisfies(failure -> assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.WRITE_FAILED));
        disk.empty();
        assertThat(folders.published()).isEqualTo(good);
        assertThat(folders.status())
                .satisfiesAnyOf(
                        told -> assertThat(told.exit()).hasValue(ExitCode.WRITE_FAILED.code()),
                        cutOff -> assertThat(cutOff.exit()).isEmpty(),
                        before -> assertThat(before.number()).isEqualTo(1));

        assertThat(folders.run(Progress.quiet()).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(folders.published()).containsKey("2025-11-10.2/data.csv");
    }

    @Test
    void anOutputFolderThatIsReadOnlyEndsWith8() throws IOException, InterruptedException {
        disk.readOnly(true);

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .satisfies(failure -> assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.WRITE_FAILED))
                .hasMessageContaining("Read-only file system");
        assertThat(folders.published()).isEqualTo(good);

        disk.readOnly(false);
        assertThat(folders.run(Progress.quiet()).exit()).isEqualTo(ExitCode.PUBLISHED);
    }

    @Test
    void anInputThatLinksToNowhereEndsWith3AndIsNamed() throws IOException {
        folders.link("figures/lost.csv", folder.resolve("nowhere.csv"));

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .satisfies(failure -> assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.INPUT_UNREADABLE))
                .hasMessageContaining("figures/lost.csv");
    }

    /** The memory of the process at address 0 is a file that opens and cannot be read. */
    @Test
    void anInputThatCannotBeReadEndsWith3AndIsNamed() throws IOException {
        folders.link("figures/broken.csv", Path.of("/proc/self/mem"));

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .satisfies(failure -> assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.INPUT_UNREADABLE))
                .hasMessageContaining("figures/broken.csv");
        assertThat(folders.status().exit()).hasValue(ExitCode.INPUT_UNREADABLE.code());
        assertThat(folders.published()).isEqualTo(good);
    }
}
