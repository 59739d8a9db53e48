package org.tradebrief.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A verb of the command line: it has help, prints its result, and complains elsewhere. */
@Command(mixinStandardHelpOptions = true)
abstract class Verb implements Callable<Integer> {
    @Spec
    @Nullable
    private CommandSpec spec;

    /** The command that the verb is. */
    final CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }

    /** Where results go. */
    final PrintWriter out() {
        return command().getOut();
    }

    /** Says what is wrong with what was asked, and gives the exit code for it. */
    final int refuse(String complaint) {
        command().getErr().println("tradebrief: " + complaint);
        return ExitCode.USAGE.code();
    }
}
