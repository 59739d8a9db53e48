package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.store.RunEntry;
import org.tradebrief.store.StepEntry;
import org.tradebrief.store.TestDatabase;

/** What goes wrong is told by exit code and status alike, and the last good edition stands. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FaultTest {
    /** The steps in their order; the writers run side by side. */
    private static final List<Set<String>> STEPS = List.of(
            Set.of("keepInputs"),
            Set.of("recallEditions"),
            Set.of("readFigures"),
            Set.of("readObservations"),
            Set.of("checkFigures"),
            Set.of("reconcileFigures"),
            Set.of("repairFigures"),
            Set.of("deriveIndicators"),
            Set.of("writeWorkbooks", "writeReport", "writeData"),
            Set.of("publish"));

    @Parameter
    TestDatabase database = TestDatabase.HSQLDB;

    @TempDir
    Path folder;

    private RunFolders folders;

    @BeforeEach
    void copySeeds() throws IOException {
        folders = new RunFolders(folder, database.server());
    }

    @Test
    void aFullDiskAtAnyStepEndsWith8AndTheNextRunGoesOnWhereItStopped() throws IOException {
        folders.run(Progress.quiet());
        Map<String, String> good = folders.published();
        folders.edit("figures/S001-global-times.csv", text -> text.replace("over 800", "over 900"));

        for (Set<String> steps : STEPS) {
            assertThatThrownBy(
                            () -> folders.run(FailingStep.at(steps, new UncheckedIOException(new IOException("disk")))))
                    .isInstanceOf(IOException.class);
            RunEntry status = folders.status();
            assertThat(status.exit()).as("%s", steps).isEqualTo(OptionalInt.of(ExitCode.WRITE_FAILED.code()));
            assertThat(status.steps())
                    .filteredOn(entry -> entry.status().equals("FAILED"))
                    .extracting(StepEntry::name)
                    .containsExactlyInAnyOrderElementsOf(steps);
            assertThat(folders.published()).as("%s", steps).isEqualTo(good);
        }
        assertThat(folders.run(Progress.quiet()).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(folders.status().steps()).extracting(StepEntry::name).containsExactly("publish");
        assertThat(folders.published()).containsAllEntriesOf(without(good, "latest.json"));
    }

    @Test
    void aFaultOfTheProgramEndsWith1() {
        assertThatThrownBy(
                        () -> folders.run(FailingStep.at(Set.of("checkFigures"), new IllegalStateException("fault"))))
                .hasMessageContaining("fault");
        assertThat(folders.status().exit()).isEqualTo(OptionalInt.of(ExitCode.INTERNAL_FAULT.code()));
    }

    @Test
    void aDeliveryThatFailsEndsWith8ThoughTheEditionStandsAndTheNextRunDeliversIt() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "a file");
        Recipients recipients = Recipients.of(new Deliveries(List.of(new FolderCopy(target)), Duration.ZERO));
        RunRequest request = folders.request(false, List.of("data"));

        assertThatThrownBy(() -> EditionRun.of(request, Progress.quiet(), recipients))
                .hasMessageContaining("did not get edition 2025-11-10.1");
        assertThat(folders.status().exit()).isEqualTo(OptionalInt.of(ExitCode.WRITE_FAILED.code()));
        Files.delete(target);

        assertThat(EditionRun.of(request, Progress.quiet(), recipients).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(target.resolve("2025-11-10.1/data.csv")).exists();
        assertThat(EditionRun.of(request, Progress.quiet(), recipients).exit()).isEqualTo(ExitCode.NOTHING_NEW);
    }

    @Test
    void anOutputFolderThatIsNoFolderEndsWith8() throws IOException {
        Files.writeString(folders.output(), "a file");

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .satisfies(failure -> assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.WRITE_FAILED));
    }

    private static Map<String, String> without(Map<String, String> files, String name) {
        Map<String, String> others = new java.util.TreeMap<>(files);
        others.remove(name);
        return others;
    }
}
