package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tradebrief.job.EditionRun;
import org.tradebrief.job.Progress;
import org.tradebrief.job.RunPlan;
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

    @Option(names = "--quiet", description = "No progress.")
    boolean quiet;

    @Spec
    @org.jspecify.annotations.Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Progress progress = quiet ? Progress.quiet() : Progress.on(System.err);
        EditionRun.Outcome outcome = EditionRun.of(inputs.request(rerun), progress);
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        switch (outcome.exit()) {
            case PUBLISHED -> {
                Path folder = outcome.folder().orElseThrow();
                out.print(Files.readString(folder.resolve("SUMMARY.txt")));
                out.println("Published in " + folder);
            }
            case NOTHING_NEW ->
                out.println("nothing new: edition "
                        + outcome.plan().map(RunPlan::edition).orElseThrow() + " was made from the same inputs");
            case LOCKED ->
                spec.commandLine()
                        .getErr()
                        .println("tradebrief: another run holds the lock in "
                                + inputs.request(rerun).work());
            default -> {}
        }
        out.flush();
        return outcome.exit().code();
    }
}
