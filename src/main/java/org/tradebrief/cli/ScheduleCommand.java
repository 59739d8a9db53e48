package org.tradebrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tradebrief.job.EditionRun;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.NightSchedule;
import org.tradebrief.job.Progress;
import org.tradebrief.job.RunRequest;
import org.tradebrief.job.Shutdown;
import org.tradebrief.job.WorkLock;
import org.tradebrief.store.ServerDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stays up and runs at the times of a cron expression. */
@Command(
        name = "schedule",
        description = {
            "Stays up and runs at the times of a cron expression; a missed night is made up for once.",
            "Of hosts that share a database (--database) one runs each night.",
            "SIGTERM ends it at the next chunk boundary."
        },
        headerHeading = "Example: tradebrief schedule --cron \"0 0 2 * * *\" --zone Asia/Shanghai%n%n")
final class ScheduleCommand extends Verb {
    private static final String FOLDER = "schedule";

    @Mixin
    InputOptions inputs = new InputOptions();

    @Mixin
    DeliveryOptions delivery = new DeliveryOptions();

    @Mixin
    LogOptions log = new LogOptions();

    @Option(
            names = "--cron",
            paramLabel = "<expression>",
            description = "Second, minute, hour, day of month, month, day of week (default: ${DEFAULT-VALUE}).")
    String cron = "0 0 2 * * *";

    @Option(names = "--zone", paramLabel = "<zone>", description = "Time zone (default: ${DEFAULT-VALUE}).")
    ZoneId zone = ZoneId.of("UTC");

    private StepExecutionListener progress = Progress.quiet();

    @Override
    public Integer call() throws IOException, InterruptedException {
        progress = log.begin();
        LogOptions.initialize();
        Optional<ServerDatabase> server = inputs.server();
        if (server.isPresent()) {
            return untilAsked(new DriverManagerDataSource(
                    server.get().url(), server.get().user(), server.get().password()));
        }
        Path folder = Files.createDirectories(inputs.work().resolve(FOLDER));
        try (WorkLock lock = WorkLock.tryOn(folder).orElse(null)) {
            if (lock == null) {
                command().getErr().println("tradebrief: another schedule holds " + folder);
                return ExitCode.LOCKED.code();
            }
            return untilAsked(own(folder));
        }
    }

    /** Where a schedule that shares nothing with other hosts keeps its times. */
    private static DataSource own(Path folder) {
        return new DriverManagerDataSource(
                "jdbc:hsqldb:file:" + folder.resolve("nights").toAbsolutePath()
                        + ";hsqldb.write_delay=false;hsqldb.tx=locks",
                "sa",
                "");
    }

    private int untilAsked(DataSource database) throws InterruptedException {
        try (NightSchedule schedule = NightSchedule.start(database, cron, zone, this::night)) {
            command().getErr().println("tradebrief: runs at " + cron + " " + zone);
            Shutdown.awaitAsked();
        } catch (IllegalArgumentException noCron) {
            return refuse("--cron " + cron + ": " + noCron.getMessage()
                    + "; expected second, minute, hour, day of month, month, day of week");
        }
        return ExitCode.INTERRUPTED.code();
    }

    /** A night that fails is told and leaves the next one standing. */
    private void night() {
        PrintWriter err = command().getErr();
        int exit;
        try {
            RunRequest request = inputs.request();
            exit = RunResult.print(EditionRun.of(request, progress, delivery.recipients()), request, false, command());
        } catch (IOException | RuntimeException failure) {
            exit = Failures.report(failure, command());
        }
        err.println("tradebrief: tonight's run ended with " + exit);
    }
}
