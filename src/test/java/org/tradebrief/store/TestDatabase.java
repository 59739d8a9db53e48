package org.tradebrief.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that a run may use; a test that names one gets an empty one of its kind. */
public enum TestDatabase {
    HSQLDB,
    /** Of a server that the tests start; they are skipped, and say so, where its programs do not run. */
    POSTGRESQL;

    /** When set, tests on PostgreSQL must not be skipped. */
    private static final boolean REQUIRED = Boolean.getBoolean("postgresql.required");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A new database on the server; none where the run keeps its own. */
    public Optional<ServerDatabase> server() {
        return this == HSQLDB ? Optional.empty() : Optional.of(Server.database("test_" + NUMBER.incrementAndGet()));
    }

    /** Connections to a new database. */
    public DataSource connections() {
        Optional<ServerDatabase> server = server();
        return server.isPresent()
                ? new DriverManagerDataSource(
                        server.get().url(), server.get().user(), server.get().password())
                : new DriverManagerDataSource("jdbc:hsqldb:mem:test_" + NUMBER.incrementAndGet(), "sa", "");
    }

    private static final class Server {
        private static final Optional<EmbeddedPostgres> STARTED;
        private static final String TROUBLE;

        static {
            Optional<EmbeddedPostgres> started = Optional.empty();
            String trouble = "";
            try {
                started = Optional.of(EmbeddedPostgres.start());
            } catch (IOException | RuntimeException doesNotRun) {
                trouble = "PostgreSQL does not start here: " + doesNotRun;
            }
            STARTED = started;
            TROUBLE = trouble;
        }

        private static ServerDatabase database(String name) {
            Assumptions.assumeTrue(STARTED.isPresent() || REQUIRED, TROUBLE);
            EmbeddedPostgres server = STARTED.orElseThrow(() -> new IllegalStateException(TROUBLE));
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException unusable) {
                throw new UncheckedIOException(new IOException(unusable));
            }
            return new ServerDatabase(server.getJdbcUrl("postgres", name), "postgres", "");
        }
    }
}
