package org.tradebrief.cli;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.Reasons;
import picocli.CommandLine;

/** Says on standard error what went wrong, in one line for each error, and gives the exit code for it. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        return report(failure, command);
    }

    static int report(Exception failure, CommandLine command) {
        ExitCode exit = ExitCode.of(failure);
        List<String> lines = new ArrayList<>(Reasons.of(failure));
        for (Throwable besides : failure.getSuppressed()) {
            lines.add("besides, " + String.join("; ", Reasons.of(besides)));
        }
        if (LogOptions.isStructured()) {
            LOG.atError().addKeyValue("exit", exit.code()).log(String.join("\n", lines));
        } else {
            if (exit == ExitCode.INTERNAL_FAULT) {
                ExitCode.causeOf(failure).printStackTrace(command.getErr());
            }
            lines.forEach(line -> command.getErr().println("tradebrief: " + line));
        }
        return exit.code();
    }
}
