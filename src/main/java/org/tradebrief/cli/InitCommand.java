package org.tradebrief.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies a working sample to start from. */
@Command(
        name = "init",
        description = "Copies inputs, report templates and a configuration file to start from.",
        headerHeading = "Example: tradebrief init my-office%n%n")
final class InitCommand extends Verb {
    @Parameters(paramLabel = "<folder>", description = "Where to; files that stand there are never touched.")
    Path folder = Path.of(".");

    @Override
    public Integer call() throws IOException {
        try {
            int files = Sample.copyTo(folder);
            out().println("copied " + files + " files into " + folder + "; next: cd " + folder
                    + " && java -jar <tradebrief.jar> run");
            return ExitCode.PUBLISHED.code();
        } catch (FileAlreadyExistsException stands) {
            return refuse(String.valueOf(stands.getMessage()));
        }
    }
}
