package org.tradebrief.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** One run at a time on a shared database, and none waits for a dead one. */
class DatabaseLockTest {
    private final ServerDatabase database = TestDatabase.POSTGRESQL.server().orElseThrow();

    @Test
    void whoComesSecondDoesNotGetIt() throws IOException {
        try (DatabaseLock first = database.tryLock().orElseThrow()) {
            first.requireHeld();

            assertThat(database.tryLock()).isEmpty();
        }
    }

    @Test
    void itIsFreeOnceItsHolderGivesItBack() throws IOException {
        database.tryLock().orElseThrow().close();

        try (DatabaseLock next = database.tryLock().orElseThrow()) {
            next.requireHeld();
        }
    }

    @Test
    void aHolderWhoseConnectionDiedKnowsItAndBlocksNobody() throws IOException, SQLException {
        try (DatabaseLock dead = database.tryLock().orElseThrow()) {
            endAllOtherSessions();

            assertThatThrownBy(dead::requireHeld).isInstanceOf(IOException.class);
            try (DatabaseLock next = database.tryLock().orElseThrow()) {
                next.requireHeld();
            }
        }
    }

    @Test
    void aRunOnAnotherDatabaseOfTheServerIsNotInTheWay() throws IOException {
        ServerDatabase other = TestDatabase.POSTGRESQL.server().orElseThrow();
        try (DatabaseLock first = database.tryLock().orElseThrow();
                DatabaseLock second = other.tryLock().orElseThrow()) {
            first.requireHeld();
            second.requireHeld();
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutTheOptionsThatMayBeSecret() {
        ServerDatabase dead = new ServerDatabase("jdbc:postgresql://127.0.0.1:1/x?password=secret", "u", "secret");

        assertThatThrownBy(dead::tryLock)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/x")
                .hasMessageNotContaining("secret");
    }

    private void endAllOtherSessions() throws IOException, SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 60000) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }
}
