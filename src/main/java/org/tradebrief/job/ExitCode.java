package org.tradebrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLSyntaxErrorException;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.catalogue.InvalidInput;

/** How a process ended, for the shell and the scheduler that started it. */
public enum ExitCode {
    PUBLISHED(0),
    INTERNAL_FAULT(1),
    USAGE(2),
    INPUT_UNREADABLE(3),
    CHECKS_BLOCK(4),
    NOTHING_NEW(6),
    LOCKED(7),
    WRITE_FAILED(8),
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process returns. */
    public int code() {
        return code;
    }

    /** What it means, in words. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The code for a failure: that of the first cause which says more than that something is wrong. */
    public static ExitCode of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<ExitCode> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return INTERNAL_FAULT;
    }

    /** The cause that decides the code of a failure; the failure itself when none does. */
    public static Throwable causeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (known(cause).isPresent()) {
                return cause;
            }
        }
        return failure;
    }

    private static Optional<ExitCode> known(Throwable cause) {
        return switch (cause) {
            case InvalidInput invalid -> Optional.of(isConfiguration(invalid) ? USAGE : INPUT_UNREADABLE);
            case Blocked _ -> Optional.of(CHECKS_BLOCK);
            case UncheckedIOException _, IOException _ -> Optional.of(WRITE_FAILED);
            case SQLSyntaxErrorException _, SQLIntegrityConstraintViolationException _ -> Optional.empty();
            case SQLException _ -> Optional.of(WRITE_FAILED);
            default -> Optional.empty();
        };
    }

    /** What analysts declare is configuration; everything else is input. */
    private static boolean isConfiguration(InvalidInput invalid) {
        return invalid.errors().stream()
                .allMatch(error ->
                        error.file().startsWith("catalogue/") || error.file().endsWith(".yaml"));
    }
}
