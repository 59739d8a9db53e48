package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.Shutdown;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads printed trade figures, reconciles them and publishes workbooks and a report. */
@Command(
        name = "tradebrief",
        description = "Reads printed trade figures, reconciles them and publishes workbooks and a report.",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        headerHeading = "Example: tradebrief run --seeds my-figures --output editions%n%n",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            PlanCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            StatusCommand.class,
            RecoverCommand.class,
            VerifyCommand.class,
            ScheduleCommand.class,
            ConfigCommand.class,
            InitCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 published, 1 internal fault, 2 usage or configuration, 3 input",
            "missing or unreadable, 4 checks block the release, 6 nothing new, 7 another",
            "run holds the lock, 8 disk, write or delivery failure, 130 interrupted."
        })
public final class Main {
    private Main() {}

    /** Runs a verb and ends the process with its exit code; without arguments it runs the nightly job. */
    public static void main(String[] arguments) {
        Shutdown.mainBegins();
        int exit = ExitCode.INTERNAL_FAULT.code();
        try {
            exit = execute(arguments);
        } finally {
            Shutdown.mainEnds(exit);
        }
        System.exit(exit);
    }

    /** Runs a verb and returns its exit code. */
    public static int execute(String... arguments) {
        CommandLine commands = commands();
        try {
            commands.setDefaultValueProvider(SettingsProvider.of(commands, System.getenv(), Path.of("")));
        } catch (IOException | InvalidInput unusable) {
            return Failures.report(unusable, commands);
        }
        return commands.execute(arguments.length == 0 ? new String[] {"run"} : arguments);
    }

    static CommandLine commands() {
        CommandLine commands = new CommandLine(new Main());
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler(Failures::report);
        commands.setParameterExceptionHandler(Mistakes::report);
        return commands;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"tradebrief " + org.tradebrief.job.CodeVersion.current()};
        }
    }
}
