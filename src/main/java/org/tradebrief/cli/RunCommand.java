package org.tradebrief.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.tradebrief.job.EditionRun;
import org.tradebrief.job.Rebuild;
import org.tradebrief.job.Recipients;
import org.tradebrief.job.RunRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads, checks, reconciles, derives, writes and publishes. */
@Command(
        name = "run",
        description = "Reads, checks, reconciles, derives, writes and publishes an edition.",
        headerHeading = "Example: tradebrief run --seeds my-figures --output editions%n%n")
final class RunCommand extends Verb {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Mixin
    DeliveryOptions delivery = new DeliveryOptions();

    @Mixin
    LogOptions log = new LogOptions();

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

    @Option(
            names = "--draft",
            description = "Write it into <output>/drafts even where checks block it (exit 4 then); every page says so.")
    boolean draft;

    @Option(names = "--json", description = "Print the manifest of the edition instead of the summary.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        only.stream()
                .filter(kind -> !RunRequest.KINDS.contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new CommandLine.ParameterException(
                            command(), "--only " + kind + ": expected one of " + String.join(", ", RunRequest.KINDS));
                });
        if (draft && rebuild != null) {
            throw new CommandLine.ParameterException(command(), "--rebuild makes an edition again, never a --draft");
        }
        RunRequest asked = inputs.request(only, rerun);
        RunRequest request = draft ? asked.asDraft() : asked;
        Recipients recipients = draft ? Recipients.NONE : delivery.recipients();
        StepExecutionListener progress = log.begin();
        EditionRun.Outcome outcome = rebuild == null
                ? EditionRun.of(request, progress, recipients)
                : Rebuild.of(request, rebuild, progress, recipients);
        return RunResult.print(outcome, request, json, command());
    }
}
