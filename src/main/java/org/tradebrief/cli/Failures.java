package org.tradebrief.cli;

import org.tradebrief.job.ExitCode;
import org.tradebrief.job.Reasons;
import picocli.CommandLine;

/** Says on standard error what went wrong, in one line for each error, and gives the exit code for it. */
final class Failures {
    private Failures() {}

    static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        return report(failure, command);
    }

    static int report(Exception failure, CommandLine command) {
        ExitCode exit = ExitCode.of(failure);
        if (exit == ExitCode.INTERNAL_FAULT) {
            ExitCode.causeOf(failure).printStackTrace(command.getErr());
        }
        Reasons.of(failure).forEach(line -> command.getErr().println("tradebrief: " + line));
        for (Throwable besides : failure.getSuppressed()) {
            command.getErr().println("tradebrief: besides, " + String.join("; ", Reasons.of(besides)));
        }
        return exit.code();
    }
}
