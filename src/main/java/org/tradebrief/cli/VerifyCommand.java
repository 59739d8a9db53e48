package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes hashes and gates of a published edition, its archived inputs and the audit. */
@Command(
        name = "verify",
        description = {
            "Recomputes hashes and gates of a published edition, its archived inputs and the audit.",
            "Exit code 4 when anything is not as it was published."
        },
        mixinStandardHelpOptions = true,
        headerHeading = "Example: tradebrief verify 2025-11-10.1%n%n")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Parameters(paramLabel = "<edition>", description = "The edition.")
    String edition = "";

    @Option(names = "--json", description = "Print the verdict as JSON.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    /** The verdict as JSON. */
    record Verdict(
            String schema, String edition, boolean sound, int files, int inputs, int records, List<String> problems) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Verification found = Verification.of(inputs.output, inputs.work(), edition);
        boolean sound = found.problems().isEmpty();
        if (json) {
            ResultJson.print(
                    new Verdict(
                            "tradebrief/verify-1",
                            edition,
                            sound,
                            found.files(),
                            found.inputs(),
                            found.records(),
                            found.problems()),
                    out);
        } else {
            List<String> lines = new ArrayList<>();
            lines.add(String.format(
                    java.util.Locale.ROOT,
                    "edition %s: %d files, %d archived inputs, %d audit records: %s",
                    edition,
                    found.files(),
                    found.inputs(),
                    found.records(),
                    sound ? "all as published" : found.problems().size() + " not as published"));
            found.problems().forEach(problem -> lines.add("  " + problem));
            Lines.print(lines, "--json", out);
        }
        return (sound ? ExitCode.PUBLISHED : ExitCode.CHECKS_BLOCK).code();
    }
}
