package org.tradebrief.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.Verdict;
import org.tradebrief.job.Analysis;
import org.tradebrief.job.ExitCode;
import org.tradebrief.report.Language;
import org.tradebrief.report.pack.ChecksFile;
import org.tradebrief.report.pack.ConflictText;
import org.tradebrief.report.pack.Release;
import org.tradebrief.report.pack.Summary;
import picocli.CommandLine.Command;

/** Reads, checks and reconciles, and writes nothing but what it found. */
@Command(
        name = "check",
        description = "Reads, checks and reconciles; prints the findings and writes no file.",
        headerHeading = "Example: tradebrief check --seeds my-figures%n%n")
final class CheckCommand extends ResultVerb {
    @Override
    public Integer call() throws IOException {
        Release release = Analysis.of(inputs.request());
        if (json) {
            ChecksFile.of(release).write(System.out);
        } else {
            Lines.print(lines(release), "--json", out());
        }
        return ExitCode.PUBLISHED.code();
    }

    private static List<String> lines(Release release) {
        List<String> lines = new ArrayList<>(Summary.counts(release));
        lines.add("");
        release.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS || finding.verdict() == Verdict.ROUNDING)
                .forEach(finding -> lines.add(
                        finding.verdictCode() + ": " + finding.message().en() + " [" + finding.rule() + "]"));
        ConflictText.all(release, Language.EN)
                .forEach(conflict -> lines.add("conflict: " + conflict.subject() + ". " + conflict.sentence()));
        return lines;
    }
}
