package org.tradebrief.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The right to run on a shared database, held by one connection at a time of all hosts.
 *
 * <p>It is an advisory lock of PostgreSQL: it goes when the connection goes, so that a holder that died, or whose host
 * no longer answers for half a minute, keeps nobody waiting. It needs a session of its own, so no pooler that
 * shares sessions between transactions may stand in between.
 */
public final class DatabaseLock implements AutoCloseable {
    /** The server looks whether a silent holder still lives: after ten seconds, four times, every five. */
    private static final String WATCH_HOLDER =
            "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4";

    private static final String TAKE =
            "select pg_try_advisory_lock(hashtext('tradebrief'), hashtext(current_schema()))";
    private static final int ANSWER_SECONDS = 10;

    private final Connection connection;
    private final ServerDatabase database;

    private DatabaseLock(Connection connection, ServerDatabase database) {
        this.connection = connection;
        this.database = database;
    }

    static Optional<DatabaseLock> tryOn(Connection connection, ServerDatabase database) throws SQLException {
        boolean taken = false;
        try (Statement statement = connection.createStatement()) {
            statement.execute(WATCH_HOLDER);
            try (ResultSet answer = statement.executeQuery(TAKE)) {
                taken = answer.next() && answer.getBoolean(1);
            }
            return taken ? Optional.of(new DatabaseLock(connection, database)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    /**
     * Makes sure that it is still held.
     *
     * @throws IOException when the connection that held it is gone
     */
    public void requireHeld() throws IOException {
        try {
            if (!connection.isValid(ANSWER_SECONDS)) {
                throw database.unusable(new SQLException("the connection that held its lock is gone", "08006"));
            }
        } catch (SQLException unusable) {
            throw database.unusable(unusable);
        }
    }

    /** Gives it back, at once and not when the server has noticed that the connection is closed. */
    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException gone) {
            // with the connection went the lock
        }
    }
}
