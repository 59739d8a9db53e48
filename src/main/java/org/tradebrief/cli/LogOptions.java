package org.tradebrief.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;
import org.tradebrief.job.Progress;
import org.tradebrief.job.StepLog;
import picocli.CommandLine.Option;

/** Options that say how a run tells what it is doing. */
final class LogOptions {
    private static final String FORMAT = "logging.structured.format.console";
    private static final String PROFILE = "structured";

    /** Formats that Spring Boot writes. */
    enum Format {
        ECS,
        GELF,
        LOGSTASH
    }

    @Option(
            names = "--log-format",
            paramLabel = "<format>",
            description =
                    "Log steps and failures as JSON lines: ${COMPLETION-CANDIDATES} (default: words for a person).")
    @Nullable
    Format format;

    @Option(names = "--quiet", description = "No progress.")
    boolean quiet;

    /** Sets up logging from now on, and gives what is to be told of each step. */
    StepExecutionListener begin() {
        Format chosen = format;
        if (chosen == null) {
            return quiet ? Progress.quiet() : Progress.on(System.err, isWatched());
        }
        System.setProperty(FORMAT, chosen.name().toLowerCase(Locale.ROOT));
        System.setProperty("spring.profiles.active", PROFILE);
        initialize();
        return new StepLog();
    }

    /** Logging as the job will set it up, for what is logged before and outside of it. */
    static void initialize() {
        LoggingSystem logging = LoggingSystem.get(LogOptions.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(
                new LoggingInitializationContext(new StandardEnvironment()), "classpath:logback-spring.xml", null);
    }

    /** Whether failures are logged rather than told to a person. */
    static boolean isStructured() {
        return System.getProperty(FORMAT) != null;
    }

    private static boolean isWatched() {
        return System.console() != null && System.console().isTerminal();
    }
}
