package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.tradebrief.store.RunEntry;
import org.tradebrief.store.StepEntry;

/** What goes wrong is told by exit code and status alike, and the last good edition stands. */
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

    @TempDir
    Path folder;

    private RunFolders folders;

    @BeforeEach
    void copySeeds() throws IOException {
        folders = new RunFolders(folder);
    }

    @Test
    void aFullDiskAtAnyStepEndsWith8AndTheNextRunGoesOnWhereItStopped() throws IOException {
        folders.run(Progress.quiet());
        Map<String, String> good = folders.published();
        folders.edit("figures/S001-global-times.csv", text -> text.replace("over 800", "over 900"));

        for (Set<String> steps : STEPS) {
            assertThatThrownBy(() -> folders.run(failingAt(steps, new UncheckedIOException(new IOException("disk")))))
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
        assertThat(folders.published()).containsAllEntriesOf(without(without(good, "latest.json"), "index.html"));
    }

    @Test
    void aFaultOfTheProgramEndsWith1() {
        assertThatThrownBy(() -> folders.run(failingAt(Set.of("checkFigures"), new IllegalStateException("fault"))))
                .hasMessageContaining("fault");
        assertThat(folders.status().exit()).isEqualTo(OptionalInt.of(ExitCode.INTERNAL_FAULT.code()));
    }

    @Test
    void aDeliveryThatFailsEndsWith8ThoughTheEditionStandsAndTheNextRunDeliversIt() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "a file");
        Deliveries deliveries = new Deliveries(List.of(new FolderCopy(target)));
        RunRequest request = folders.request(false, List.of("data"));

        assertThatThrownBy(() -> EditionRun.of(request, Progress.quiet(), deliveries))
                .hasMessageContaining("did not get edition 2025-11-10.1");
        assertThat(folders.status().exit()).isEqualTo(OptionalInt.of(ExitCode.WRITE_FAILED.code()));
        Files.delete(target);

        assertThat(EditionRun.of(request, Progress.quiet(), deliveries).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(target.resolve("2025-11-10.1/data.csv")).exists();
        assertThat(EditionRun.of(request, Progress.quiet(), deliveries).exit()).isEqualTo(ExitCode.NOTHING_NEW);
    }

    @Test
    void anOutputFolderThatIsNoFolderEndsWith8() throws IOException {
        Files.writeString(folders.output(), "a file");

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .satisfies(failure -> assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.WRITE_FAILED));
    }

    @Test
    void aDatabaseThatCannotBeReadIsSetAsideAndTheRunGoesOn() throws IOException {
        Path work = Files.createDirectories(folders.output().resolve(".work"));
        Files.writeString(work.resolve("tradebrief-2.script"), "no database\n");
        Files.writeString(work.resolve("tradebrief-2.properties"), "version=9.9.9\nmodified=yes\n");
        Files.writeString(work.resolve("tradebrief.data"), "of an older program");

        assertThat(folders.run(Progress.quiet()).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(work.resolve("set-aside-1/tradebrief.data")).exists();
        assertThat(work.resolve("set-aside-2/tradebrief-2.script")).exists();
    }

    private static StepExecutionListener failingAt(Set<String> names, RuntimeException failure) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                if (names.contains(step.getStepName())) {
                    throw failure;
                }
            }
        };
    }

    private static Map<String, String> without(Map<String, String> files, String name) {
        Map<String, String> others = new java.util.TreeMap<>(files);
        others.remove(name);
        return others;
    }
}
