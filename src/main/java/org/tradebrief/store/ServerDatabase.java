package org.tradebrief.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A PostgreSQL database that hosts share.
 *
 * @param url {@code jdbc:postgresql://host/database}
 * @param user name to log in with
 * @param password password to log in with, never shown
 */
public record ServerDatabase(String url, String user, String password) implements Database {
    /** What every address begins with. */
    public static final String SCHEME = "jdbc:postgresql:";

    @Override
    public Connection open() throws IOException {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException unreachable) {
            throw unusable(unreachable);
        }
    }

    /**
     * Takes the right to run on the database, or gives nothing when another host has it.
     *
     * @throws IOException when the database cannot be reached
     */
    public Optional<DatabaseLock> tryLock() throws IOException {
        try {
            return DatabaseLock.tryOn(open(), this);
        } catch (SQLException unusable) {
            throw unusable(unusable);
        }
    }

    IOException unusable(SQLException cause) {
        return new IOException(this + ": the database cannot be used: " + cause.getMessage(), cause);
    }

    /** The address without what follows the name of the database, which may be secret. */
    @Override
    public String toString() {
        int options = url.indexOf('?');
        return options < 0 ? url : url.substring(0, options);
    }
}
