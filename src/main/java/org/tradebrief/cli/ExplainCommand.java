package org.tradebrief.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.job.Analysis;
import org.tradebrief.job.ExitCode;
import org.tradebrief.report.pack.Explanation;
import org.tradebrief.report.pack.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the way from a number back to the printed words. */
@Command(
        name = "explain",
        description = "Prints the way from a figure, cell or indicator back to the printed words.",
        mixinStandardHelpOptions = true,
        headerHeading = "Example: tradebrief explain CHN.DDS.T.CNY.YOY.2024%n%n")
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Parameters(
            paramLabel = "<name>",
            description = "A figure (S001-14), a cell (CHN.DDS.T.USD.2022) or an indicator (CHN.DDS.T.USD.YOY.2022).")
    String name = "";

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Release release = Analysis.of(inputs.request(List.of(), false));
        Optional<List<String>> tree = Explanation.of(release, name);
        if (tree.isEmpty()) {
            command.getErr()
                    .println("tradebrief: no figure, cell or indicator " + name + "; "
                            + NearestCode.hint(name, Explanation.names(release)));
            return ExitCode.USAGE.code();
        }
        tree.get().forEach(command.getOut()::println);
        return ExitCode.PUBLISHED.code();
    }
}
