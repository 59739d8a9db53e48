package org.tradebrief.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.Sample;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a working sample to start from. */
@Command(
        name = "init",
        description = "Copies inputs, report templates and a configuration file to start from.",
        mixinStandardHelpOptions = true,
        headerHeading = "Example: tradebrief init my-office%n%n")
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "<folder>", description = "Where to; files that stand there are never touched.")
    Path folder = Path.of(".");

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try {
            int files = Sample.copyTo(folder);
            command.getOut()
                    .println("copied " + files + " files into " + folder + "; next: cd " + folder
                            + " && java -jar <tradebrief.jar> run");
            return ExitCode.PUBLISHED.code();
        } catch (FileAlreadyExistsException stands) {
            command.getErr().println("tradebrief: " + stands.getMessage());
            return ExitCode.USAGE.code();
        }
    }
}
