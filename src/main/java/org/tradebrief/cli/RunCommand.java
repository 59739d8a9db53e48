package org.tradebrief.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.EditionRun;
import org.tradebrief.job.Progress;
import org.tradebrief.job.Rebuild;
import org.tradebrief.job.RunRequest;
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
        headerHeading = "Example: tradebrief run --seeds my-figures --output editions%n%n")
final class RunCommand implements Callable<Integer> {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Mixin
    DeliveryOptions delivery = new DeliveryOptions();

    @Option(names = "--rerun", description = "Publish although nothing is new.")
    boolean rerun;

    @Option(
            names = "--only",
            paramLabel = "<kind>",
            split = ",",
            description = "Write only these: data, report, workbooks (default: all).")
    List<String> only = List.of();

    @Option(
            names = "--rebuild",
            paramLabel = "<edition>",
            description = "Make a published edition again from its archived inputs; every file must come out equal.")
    @Nullable
    String rebuild;

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
        EditionRun.Outcome outcome = rebuild == null
                ? EditionRun.of(request, progress, delivery.recipients())
                : Rebuild.of(request, rebuild, progress, delivery.recipients());
        return RunResult.print(outcome, request, json, command);
    }
}
