package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.EditionRun;
import org.tradebrief.job.Progress;
import org.tradebrief.job.RunPlan;
import org.tradebrief.job.RunRequest;
import org.tradebrief.store.EditionFolders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads, checks, reconciles, derives, writes and publishes. */
@Command(
        name = "run",
        description = "Reads, checks, reconciles, derives, writes and publishes an edition.",
        mixinStandardHelpOptions = true,
        header = {"Example: tradebrief run --seeds my-figures --output editions", ""})
final class RunCommand implements Callable<Integer> {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Option(names = "--rerun", description = "Publish although nothing is new.")
    boolean rerun;

    @Option(
            names = "--only",
            paramLabel = "<kind>",
            split = ",",
            description = "Write only these: data, report, workbooks (default: all).")
    List<String> only = List.of();

    @Option(names = "--json", description = "Print the manifest of the edition instead of the summary.")
    boolean json;

    @Option(names = "--quiet", description = "No progress.")
    boolean quiet;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        only.stream()
                .filter(kind -> !RunRequest.KINDS.contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new CommandLine.ParameterException(
                            command, "--only " + kind + ": expected one of " + String.join(", ", RunRequest.KINDS));
                });
        RunRequest request = inputs.request(only, rerun);
        Progress progress = quiet ? Progress.quiet() : Progress.on(System.err);
        EditionRun.Outcome outcome = EditionRun.of(request, progress);
        PrintWriter out = command.getOut();
        switch (outcome.exit()) {
            case PUBLISHED -> {
                Path folder = outcome.folder().orElseThrow();
                out.print(Files.readString(folder.resolve(json ? EditionFolders.MANIFEST : "SUMMARY.txt")));
                if (!json) {
                    out.println("Published in " + folder);
                }
            }
            case NOTHING_NEW ->
                out.println("nothing new: edition "
                        + outcome.plan().map(RunPlan::edition).orElseThrow() + " was made from the same inputs");
            case LOCKED -> command.getErr().println("tradebrief: another run holds the lock in " + request.work());
            case INTERRUPTED ->
                command.getErr().println("tradebrief: interrupted; the next run goes on where this one stopped");
            default -> throw new IllegalStateException("a run does not end with " + outcome.exit());
        }
        out.flush();
        return outcome.exit().code();
    }
}
