package org.tradebrief.job;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/** Trouble that often is over a moment later: a database that starts again, a file server that does not answer. */
final class Transient {
    /** Classes of SQLSTATE: connection, transaction rolled back, not enough resources, operator intervention, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** What POSIX says of files on a server that does not answer. */
    private static final Set<String> FILE_SERVER = Set.of(
            "Stale file handle",
            "Input/output error",
            "Connection timed out",
            "Resource temporarily unavailable",
            "Host is down",
            "No route to host");

    private Transient() {}

    /** Whether a failure came of such trouble. */
    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean known = switch (cause) {
                case SQLTransientException _, SQLRecoverableException _, TransactionSystemException _ -> true;
                case SQLException sql ->
                    sql.getSQLState() != null
                            && sql.getSQLState().length() > 2
                            && CLASSES.contains(sql.getSQLState().substring(0, 2));
                case FileSystemException file -> file.getReason() != null && FILE_SERVER.contains(file.getReason());
                default -> false;
            };
            if (known) {
                return true;
            }
        }
        return false;
    }
}
