package org.tradebrief.job;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;

/** Why a run failed, in words for the person who has to mend it. */
public final class Reasons {
    private Reasons() {}

    /** The reasons, one line for each. */
    public static List<String> of(Throwable failure) {
        Throwable cause = ExitCode.causeOf(failure);
        return ExitCode.of(failure) == ExitCode.INTERNAL_FAULT
                ? List.of("internal fault: " + cause)
                : words(cause).lines().toList();
    }

    /** Exceptions that carry nothing but a path are given their words. */
    private static String words(Throwable cause) {
        return switch (cause) {
            case AccessDeniedException denied ->
                denied.getFile() + ": access denied; give the program's user the right";
            case NoSuchFileException missing -> missing.getFile() + ": no such file";
            case NotDirectoryException file -> file.getFile() + ": a file, expected a folder";
            case FileAlreadyExistsException file ->
                file.getFile() + ": stands already, or a file where a folder should be";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
