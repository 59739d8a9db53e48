package org.tradebrief.cli;

import java.util.List;
import java.util.function.Supplier;
import org.tradebrief.job.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A verb that looks at inputs or editions and prints what it found: a few lines for the eye, or all of it as JSON. */
abstract class ResultVerb extends Verb {
    @Mixin
    InputOptions inputs = new InputOptions();

    @Option(names = "--json", description = "Print the whole result as JSON.")
    boolean json;

    /** Prints the result and gives the exit code of success. */
    final int print(Supplier<?> asJson, Supplier<List<String>> lines) {
        if (json) {
            ResultJson.print(asJson.get(), out());
        } else {
            Lines.print(lines.get(), "--json", out());
        }
        return ExitCode.PUBLISHED.code();
    }
}
