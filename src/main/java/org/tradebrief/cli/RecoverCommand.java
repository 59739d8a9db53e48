package org.tradebrief.cli;

import java.io.IOException;
import java.util.List;
import org.tradebrief.job.EditionRun;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.RunRequest;
import org.tradebrief.store.RunEntry;
import org.tradebrief.store.RunLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Goes on with a run that did not end by itself. */
@Command(
        name = "recover",
        description = {
            "Puts a run in order that a crash, a kill or a failure left unfinished, and goes on with it.",
            "The next run does so by itself; this verb does nothing when there is nothing to go on with."
        },
        headerHeading = "Example: tradebrief recover --output editions%n%n")
final class RecoverCommand extends Verb {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Mixin
    LogOptions log = new LogOptions();

    @Override
    public Integer call() throws IOException {
        List<RunEntry> runs = RunLog.of(inputs.output).runs();
        if (runs.isEmpty() || runs.getLast().exit().equals(java.util.OptionalInt.of(ExitCode.PUBLISHED.code()))) {
            out().println("nothing to recover: the last run ended by itself");
            return ExitCode.NOTHING_NEW.code();
        }
        RunRequest request = inputs.request();
        return RunResult.print(EditionRun.of(request, log.begin()), request, false, command());
    }
}
