package org.tradebrief.cli;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.job.ExitCode;
import picocli.CommandLine;

/** Says in two lines what of a command line was not understood, and what comes nearest to it. */
final class Mistakes {
    private Mistakes() {}

    static int report(CommandLine.ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        String hint = "";
        if (mistake instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> unknown = unmatched.getUnmatched();
            hint = unknown.isEmpty() ? "" : "; " + NearestCode.hint(unknown.getFirst(), names(command));
        }
        command.getErr().println("tradebrief: " + mistake.getMessage() + hint);
        command.getErr().println("tradebrief: " + command.getCommandSpec().qualifiedName() + " --help tells more");
        return ExitCode.USAGE.code();
    }

    /** What may stand where something unknown stood: options, and verbs where none was said. */
    private static Set<String> names(CommandLine command) {
        SortedSet<String> names = new TreeSet<>(command.getSubcommands().keySet());
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }
}
