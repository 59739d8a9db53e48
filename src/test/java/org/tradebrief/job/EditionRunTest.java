package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.catalogue.InvalidInput;

/** The whole job on the seeds that ship. */
class EditionRunTest {
    private static final String FIGURES = "figures/S001-global-times.csv";

    @TempDir
    Path folder;

    private RunFolders folders;

    @BeforeEach
    void copySeeds() throws IOException {
        folders = new RunFolders(folder);
    }

    @Test
    void publishesEveryFileOfAnEdition() throws IOException {
        assertThat(folders.run(false).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(folders.published().keySet())
                .contains(
                        "latest.json",
                        "2025-11-10.1/report_en.pdf",
                        "2025-11-10.1/report_zh.pdf",
                        "2025-11-10.1/analysts.xlsx",
                        "2025-11-10.1/publication.xlsx",
                        "2025-11-10.1/data.csv",
                        "2025-11-10.1/datapackage.json",
                        "2025-11-10.1/csv-metadata.json",
                        "2025-11-10.1/provenance.json",
                        "2025-11-10.1/checks.json",
                        "2025-11-10.1/manifest.json",
                        "2025-11-10.1/SUMMARY.txt");
    }

    @Test
    void theSameInputsAgainAreNothingNewAndTheirRerunGivesTheSameBytes() throws IOException {
        folders.run(false);
        Map<String, String> first = folders.published();

        assertThat(folders.run(false).exit()).isEqualTo(ExitCode.NOTHING_NEW);
        assertThat(folders.run(true).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(folders.published()).isEqualTo(first);
    }

    @Test
    void aChangedInputMakesTheNextEditionOfTheDay() throws IOException {
        folders.run(false);
        folders.edit(FIGURES, text -> text.replace("over 800 enterprises", "over 900 enterprises"));
        folders.run(false);

        assertThat(folders.published()).containsKeys("2025-11-10.1/data.csv", "2025-11-10.2/data.csv");
    }

    @Test
    void theNextEditionTellsWhatAValueWasBeforeAndWhichStayedAsTheyWere() throws IOException {
        folders.run(Progress.quiet());
        folders.edit(FIGURES, text -> text.replace("372.7 billion", "372.8 billion"));
        folders.run(Progress.quiet());

        assertThat(folders.published().getOrDefault("2025-11-10.2/data.csv", "").lines())
                .anyMatch(row -> row.startsWith("A,CHN,DDS,T,2022,USD,") && row.contains(",2025-11-10.2,figures: was "))
                .anyMatch(row -> row.startsWith("A,CHN,DDS,T,2024,USD,") && row.endsWith(",2025-11-10.1,,"));
    }

    @Test
    void aMissingColumnIsNamedAndNothingIsPublished() throws IOException {
        folders.edit(FIGURES, text -> text.replaceFirst(",printed,", ",prinetd,"));

        assertThatThrownBy(() -> folders.run(false))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(FIGURES + ":1")
                .hasMessageContaining("prinetd")
                .hasMessageContaining("printed");
        assertThat(folders.published()).isEmpty();
    }

    @Test
    void aByteThatIsNoUtf8IsNamedWithItsLineAndNothingIsPublished() throws IOException {
        folders.spoil(FIGURES);

        assertThatThrownBy(() -> folders.run(false))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(FIGURES + ":")
                .hasMessageContaining("UTF-8");
        assertThat(folders.published()).isEmpty();
    }

    @Test
    void figuresOfASourceWithoutIdentifierBlockTheRelease() throws IOException {
        folders.edit("sources.csv", text -> text.replace("\nS001,", "\n,"));

        assertThatThrownBy(() -> folders.run(false))
                .isInstanceOf(Blocked.class)
                .hasMessageContaining("intake.quarantine")
                .hasMessageContaining("sources.csv:3");
        assertThat(folders.published()).isEmpty();
    }

    @Test
    void oneBadRowGoesToQuarantineAndTheOthersGoOn() throws IOException {
        folders.edit(FIGURES, text -> text.replace("68 international organizations", "umpteen organizations"));

        assertThat(folders.run(false).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(folders.published().get("2025-11-10.1/SUMMARY.txt"))
                .contains("128 read, 127 accepted, 1 quarantined")
                .contains(FIGURES + ":7, column printed");
        assertThat(folders.published().get("2025-11-10.1/quarantine/" + FIGURES + ".quarantine.csv"))
                .contains("umpteen organizations");
    }

    @Test
    void aSecondRunIsRefusedWhileTheFirstHoldsTheLock() throws IOException {
        RunRequest request = folders.request(false);
        try (WorkLock held = WorkLock.tryOn(request.work()).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(folders.run(false).exit()).isEqualTo(ExitCode.LOCKED);
        }
    }

    @Test
    void aDatabaseThatCannotBeReadIsSetAsideAndTheRunGoesOn() throws IOException {
        Path work = Files.createDirectories(folders.output().resolve(".work"));
        Files.writeString(work.resolve("tradebrief-3.script"), "no database\n");
        Files.writeString(work.resolve("tradebrief-3.properties"), "version=9.9.9\nmodified=yes\n");
        Files.writeString(work.resolve("tradebrief.data"), "of an older program");

        assertThat(folders.run(Progress.quiet()).exit()).isEqualTo(ExitCode.PUBLISHED);
        assertThat(work.resolve("set-aside-1/tradebrief.data")).exists();
        assertThat(work.resolve("set-aside-2/tradebrief-3.script")).exists();
    }
}
