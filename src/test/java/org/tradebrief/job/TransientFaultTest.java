package org.tradebrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.store.DatabaseLock;
import org.tradebrief.store.ServerDatabase;
import org.tradebrief.store.StepEntry;
import org.tradebrief.store.TestDatabase;

/** Trouble that is over a moment later costs a run no more than that moment. */
class TransientFaultTest {
    @TempDir
    Path folder;

    @Test
    void aDatabaseThatDropsAllConnectionsInTheMiddleIsConnectedAgainAndTheRunGoesOnWhereItWas() throws IOException {
        RunFolders undisturbed = new RunFolders(folder.resolve("undisturbed"));
        undisturbed.run(Progress.quiet());
        ServerDatabase server = TestDatabase.POSTGRESQL.server().orElseThrow();
        RunFolders folders = new RunFolders(folder.resolve("disturbed"), Optional.of(server));

        assertThat(folders.run(FailingStep.once("deriveIndicators", () -> dropConnections(server)))
                        .exit())
                .isEqualTo(ExitCode.PUBLISHED);

        assertThat(folders.status().steps())
                .filteredOn(step -> step.name().equals("readFigures"))
                .hasSize(1);
        assertThat(folders.published()).isEqualTo(undisturbed.published());
    }

    @Test
    void aFileServerThatDoesNotAnswerOnceIsTriedAgain() throws IOException {
        RunFolders folders = new RunFolders(folder);

        ExitCode exit = folders.run(FailingStep.once("writeData", () -> {
                    throw new UncheckedIOException(new FileSystemException("data.csv", null, "Stale file handle"));
                }))
                .exit();

        assertThat(exit).isEqualTo(ExitCode.PUBLISHED);
        assertThat(folders.status().steps())
                .filteredOn(step -> step.name().equals("writeData"))
                .extracting(StepEntry::status)
                .containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void aRunOnAnotherHostThatHoldsTheDatabaseEndsThisOneAtOnceWith7() throws IOException {
        ServerDatabase server = TestDatabase.POSTGRESQL.server().orElseThrow();
        RunFolders here = new RunFolders(folder, Optional.of(server));
        try (DatabaseLock there = server.tryLock().orElseThrow()) {
            there.requireHeld();

            assertThat(here.run(Progress.quiet()).exit()).isEqualTo(ExitCode.LOCKED);
        }
        assertThat(here.run(Progress.quiet()).exit()).isEqualTo(ExitCode.PUBLISHED);
    }

    @Test
    void aDatabaseThatDoesNotAnswerEndsWith8AndNothingIsPublished() throws IOException {
        RunFolders folders = new RunFolders(
                folder, Optional.of(new ServerDatabase("jdbc:postgresql://127.0.0.1:1/tradebrief", "nobody", "")));

        assertThatThrownBy(() -> folders.run(Progress.quiet()))
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/tradebrief")
                .satisfies(failure -> assertThat(ExitCode.of(failure)).isEqualTo(ExitCode.WRITE_FAILED));
        assertThat(folders.published()).isEmpty();
    }

    private static void dropConnections(ServerDatabase server) {
        try (Connection connection = server.open();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 60000) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        } catch (IOException | SQLException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
