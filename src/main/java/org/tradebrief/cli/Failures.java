package org.tradebrief.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.job.Blocked;
import org.tradebrief.job.ExitCode;
import picocli.CommandLine;

/** Says on standard error what went wrong, in one line for each error, and gives the exit code for it. */
final class Failures {
    private Failures() {}

    static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        Throwable cause = rootOfInterest(failure);
        String message = String.valueOf(cause.getMessage());
        ExitCode exit = switch (cause) {
            case InvalidInput invalid -> exitFor(invalid);
            case Blocked ignored -> ExitCode.CHECKS_BLOCK;
            case IOException ignored -> ExitCode.WRITE_FAILED;
            case UncheckedIOException ignored -> ExitCode.WRITE_FAILED;
            default -> {
                cause.printStackTrace(command.getErr());
                message = "internal fault: " + cause;
                yield ExitCode.INTERNAL_FAULT;
            }
        };
        message.lines().forEach(line -> command.getErr().println("tradebrief: " + line));
        return exit.code();
    }

    /** What analysts declare is configuration; everything else is input. */
    private static ExitCode exitFor(InvalidInput invalid) {
        boolean onlyCatalogue = invalid.errors().stream()
                .allMatch(error ->
                        error.file().startsWith("catalogue/") || error.file().endsWith(".yaml"));
        return onlyCatalogue ? ExitCode.USAGE : ExitCode.INPUT_UNREADABLE;
    }

    private static Throwable rootOfInterest(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput || cause instanceof Blocked || cause instanceof IOException) {
                return cause;
            }
        }
        return failure;
    }
}
