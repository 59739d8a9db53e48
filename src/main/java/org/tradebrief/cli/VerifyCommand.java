package org.tradebrief.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Recomputes hashes and gates of a published edition, its archived inputs and the audit. */
@Command(
        name = "verify",
        description = {
            "Recomputes hashes and gates of a published edition, its archived inputs and the audit.",
            "Exit code 4 when anything is not as it was published."
        },
        headerHeading = "Example: tradebrief verify 2025-11-10.1%n%n")
final class VerifyCommand extends ResultVerb {
    @Parameters(paramLabel = "<edition>", description = "The edition.")
    String edition = "";

    /** The verdict as JSON. */
    record Verdict(
            String schema, String edition, boolean sound, int files, int inputs, int records, List<String> problems) {}

    @Override
    public Integer call() throws IOException {
        Verification found = Verification.of(inputs.output, inputs.work(), edition);
        boolean sound = found.problems().isEmpty();
        print(
                () -> new Verdict(
                        "tradebrief/verify-1",
                        edition,
                        sound,
                        found.files(),
                        found.inputs(),
                        found.records(),
                        found.problems()),
                () -> lines(found));
        return (sound ? ExitCode.PUBLISHED : ExitCode.CHECKS_BLOCK).code();
    }

    private static List<String> lines(Verification found) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "edition %s: %d files, %d archived inputs, %d audit records: %s",
                found.edition(),
                found.files(),
                found.inputs(),
                found.records(),
                found.problems().isEmpty()
                        ? "all as published"
                        : found.problems().size() + " not as published"));
        found.problems().forEach(problem -> lines.add("  " + problem));
        return lines;
    }
}
