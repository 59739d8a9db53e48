package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.job.Analysis;
import org.tradebrief.job.ExitCode;
import org.tradebrief.report.Language;
import org.tradebrief.report.pack.ChecksFile;
import org.tradebrief.report.pack.ConflictText;
import org.tradebrief.report.pack.Release;
import org.tradebrief.report.pack.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads, checks and reconciles, and writes nothing but what it found. */
@Command(
        name = "check",
        description = "Reads, checks and reconciles; prints the findings and writes no file.",
        mixinStandardHelpOptions = true,
        headerHeading = "Example: tradebrief check --seeds my-figures%n%n")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Option(names = "--json", description = "Print the findings as checks.json has them.")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Release release = Analysis.of(inputs.request(List.of(), false));
        if (json) {
            ChecksFile.of(release).write(System.out);
            return ExitCode.PUBLISHED.code();
        }
        List<String> lines = new ArrayList<>(Summary.counts(release));
        lines.add("");
        release.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS || finding.verdict() == Verdict.ROUNDING)
                .forEach(finding -> lines.add(
                        finding.verdictCode() + ": " + finding.message().en() + " [" + finding.rule() + "]"));
        ConflictText.all(release, Language.EN)
                .forEach(conflict -> lines.add("conflict: " + conflict.subject() + ". " + conflict.sentence()));
        Lines.print(lines, "--json", out);
        return ExitCode.PUBLISHED.code();
    }
}
