package org.tradebrief.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.job.Analysis;
import org.tradebrief.job.ExitCode;
import org.tradebrief.report.pack.Explanation;
import org.tradebrief.report.pack.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the way from a number back to the printed words. */
@Command(
        name = "explain",
        description = "Prints the way from a figure, cell or indicator back to the printed words.",
        headerHeading = "Example: tradebrief explain CHN.DDS.T.CNY.YOY.2024%n%n")
final class ExplainCommand extends Verb {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Parameters(
            paramLabel = "<name>",
            description = "A figure (S001-14), a cell (CHN.DDS.T.USD.2022) or an indicator (CHN.DDS.T.USD.YOY.2022).")
    String name = "";

    @Override
    public Integer call() throws IOException {
        Release release = Analysis.of(inputs.request());
        Optional<List<String>> tree = Explanation.of(release, name);
        if (tree.isEmpty()) {
            return refuse(
                    "no figure, cell or indicator " + name + "; " + NearestCode.hint(name, Explanation.names(release)));
        }
        tree.get().forEach(out()::println);
        return ExitCode.PUBLISHED.code();
    }
}
