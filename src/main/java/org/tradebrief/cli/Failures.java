package org.tradebrief.cli;

import org.tradebrief.job.ExitCode;
import picocli.CommandLine;

/** Says on standard error what went wrong, in one line for each error, and gives the exit code for it. */
final class Failures {
    private Failures() {}

    static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        return report(failure, command);
    }

    static int report(Exception failure, CommandLine command) {
        ExitCode exit = ExitCode.of(failure);
        Throwable cause = ExitCode.causeOf(failure);
        String message = String.valueOf(cause.getMessage());
        if (exit == ExitCode.INTERNAL_FAULT) {
            cause.printStackTrace(command.getErr());
            message = "internal fault: " + cause;
        }
        message.lines().forEach(line -> command.getErr().println("tradebrief: " + line));
        return exit.code();
    }
}
