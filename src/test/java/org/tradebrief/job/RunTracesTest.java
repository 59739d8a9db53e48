package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.RunEntry;
import org.tradebrief.store.RunLog;

/** What the output folder tells of runs, whatever their end. */
class RunTracesTest {
    private static final String FIGURES = "figures/S001-global-times.csv";

    @TempDir
    Path folder;

    private RunFolders folders;

    @BeforeEach
    void publishOnce() throws IOException {
        folders = new RunFolders(folder);
        folders.run(Progress.quiet());
    }

    @Test
    void aRunThatFailsBeforeItHasAPlanStandsInStatusAndOnThePage() throws IOException {
        folders.remove("sources.csv");

        assertThatThrownBy(() -> folders.run(Progress.quiet())).isInstanceOf(RuntimeException.class);

        assertThat(folders.status().state()).isEqualTo("input_unreadable");
        assertThat(folders.status().edition()).isEmpty();
        assertThat(page()).contains("input unreadable").contains("sources.csv");
    }

    @Test
    void ofRunsThatFoundNothingNewInARowTheLastIsKept() throws IOException {
        folders.run(Progress.quiet());
        folders.run(Progress.quiet());

        assertThat(RunLog.of(folders.output()).runs())
                .extracting(RunEntry::state)
                .containsExactly("published", RunEntry.NOTHING_NEW);
    }

    @Test
    void theMetricsTellTheExitCodeAndEachStep() throws IOException {
        assertThat(Files.readString(folders.output().resolve("metrics.prom")).lines())
                .contains("tradebrief_run_exit_code 0.0")
                .contains("tradebrief_step_rows{step=\"readFigures\"} 128.0")
                .anyMatch(line -> line.startsWith("tradebrief_step_duration_seconds{step=\"publish\"} "))
                .anyMatch(line -> line.startsWith("tradebrief_published_time_seconds "));
    }

    @Test
    void anEditionWhoseManifestIsDamagedIsListedAsSuchAndBlocksTheNextUntilItIsMadeAgain() throws IOException {
        Files.writeString(folders.output().resolve("2025-11-10.1/manifest.json"), "no json");
        folders.edit(FIGURES, text -> text.replace("over 800 enterprises", "over 900 enterprises"));

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .hasMessageContaining("edition 2025-11-10.1: manifest.json is not what was published");
        assertThat(folders.status().exit()).hasValue(ExitCode.CHECKS_BLOCK.code());
        assertThat(page()).contains("damaged");
    }

    @Test
    void revisionsAreNeverToldFromValuesThatSomebodyChanged() throws IOException {
        Path data = folders.output().resolve("2025-11-10.1/data.csv");
        Files.writeString(data, Files.readString(data).replaceFirst("372\\d*", "999"));
        folders.edit(FIGURES, text -> text.replace("over 800 enterprises", "over 900 enterprises"));

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("edition 2025-11-10.1: data.csv is not what was published")
                .hasMessageContaining("run --rebuild 2025-11-10.1");
    }

    @Test
    void anEditionThatIsGoneIsNoLongerAskedForRevisions() throws IOException {
        folders.edit(FIGURES, text -> text.replace("372.7 billion", "372.8 billion"));
        folders.run(Progress.quiet());
        EditionFolders.delete(folders.output().resolve("2025-11-10.1"));
        folders.edit(FIGURES, text -> text.replace("372.8 billion", "372.9 billion"));
        folders.run(Progress.quiet());

        assertThat(folders.published().getOrDefault("2025-11-10.3/data.csv", ""))
                .contains(",2025-11-10.2,")
                .doesNotContain(",2025-11-10.1,");
    }

    @Test
    void recordsOfARunThatFailedAreForgottenWhenAnotherOneBegins() throws IOException {
        folders.edit(FIGURES, text -> text.replace("over 800 enterprises", "over 900 enterprises"));
        assertThatThrownBy(() -> folders.run(FailingStep.at("publish", new IllegalStateException("fault"))));
        String failed = folders.status().release();
        folders.edit(FIGURES, text -> text.replace("over 900 enterprises", "over 950 enterprises"));
        folders.run(Progress.quiet());

        assertThat(folders.status().release()).isNotEqualTo(failed);
        assertThat(folders.recordsOf(failed)).isZero();
    }

    private String page() throws IOException {
        return Files.readString(folders.output().resolve("index.html"));
    }
}
