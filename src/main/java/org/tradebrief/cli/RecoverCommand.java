package org.tradebrief.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.EditionRun;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.Progress;
import org.tradebrief.job.RunRequest;
import org.tradebrief.store.RunEntry;
import org.tradebrief.store.RunLog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Goes on with a run that did not end by itself. */
@Command(
        name = "recover",
        description = {
            "Puts a run in order that a crash, a kill or a failure left unfinished, and goes on with it.",
            "The next run does so by itself; this verb does nothing when there is nothing to go on with."
        },
        mixinStandardHelpOptions = true,
        headerHeading = "Example: tradebrief recover --output editions%n%n")
final class RecoverCommand implements Callable<Integer> {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        List<RunEntry> runs = RunLog.of(inputs.output).runs();
        if (runs.isEmpty() || runs.getLast().exit().equals(java.util.OptionalInt.of(ExitCode.PUBLISHED.code()))) {
            command.getOut().println("nothing to recover: the last run ended by itself");
            return ExitCode.NOTHING_NEW.code();
        }
        RunRequest request = inputs.request(List.of(), false);
        return RunResult.print(EditionRun.of(request, Progress.on(System.err)), request, false, command);
    }
}
