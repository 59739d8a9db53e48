package org.tradebrief.store;

import java.io.IOException;
import java.sql.Connection;

/** Where the store and the job repository of a run are kept. */
public sealed interface Database permits WorkDatabase, ServerDatabase {
    /** Address by which JDBC connects. */
    String url();

    /** Name to log in with. */
    String user();

    /** Password to log in with, never shown. */
    String password();

    /**
     * Opens it, and makes it where there is none; it stays open at least until the connection is closed.
     *
     * @throws IOException saying why it cannot be used
     */
    Connection open() throws IOException;
}
