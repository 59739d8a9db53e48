package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.batch.core.listener.CompositeStepExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.RunLog;
import org.tradebrief.store.WorkDatabase;

/** Runs the job once: takes the lock, recovers what a crash left, starts or resumes, and says how it ended. */
public final class EditionRun {
    private EditionRun() {}

    /**
     * How a run ended.
     *
     * @param exit the exit code
     * @param plan what was planned; empty when another run holds the lock
     */
    public record Outcome(ExitCode exit, Optional<RunPlan> plan) {
        /** Where the edition stands; empty when there is none. */
        public Optional<Path> folder() {
            return plan.map(
                    known -> known.request().output().resolve(known.edition().toString()));
        }
    }

    /**
     * Runs the job.
     *
     * @param progress told of each step
     * @throws InvalidInput when inputs cannot be used as a whole
     * @throws Blocked when checks keep the edition from being published
     * @throws IOException when a file cannot be written
     */
    public static Outcome of(RunRequest request, StepExecutionListener progress) throws IOException {
        return of(request, progress, Deliveries.NONE);
    }

    /** The same, and hands the edition to those who are to have it; one that fails ends the run as an error of writing. */
    public static Outcome of(RunRequest request, StepExecutionListener progress, Deliveries deliveries)
            throws IOException {
        try (WorkLock lock = WorkLock.tryOn(request.output(), request.work()).orElse(null)) {
            return lock == null
                    ? new Outcome(ExitCode.LOCKED, Optional.empty())
                    : locked(request, progress, deliveries);
        }
    }

    private static Outcome locked(RunRequest request, StepExecutionListener progress, Deliveries deliveries)
            throws IOException {
        RunPlan plan = RunPlan.of(request);
        RunLog log = RunLog.of(request.output());
        if (plan.published() && !request.rerun() && announced(log, plan)) {
            return new Outcome(ExitCode.NOTHING_NEW, Optional.of(plan));
        }
        Stop stop = new Stop();
        Shutdown.asks(stop);
        RunJournal journal = new RunJournal(plan, log, InstantSource.system());
        journal.begin();
        ExitCode exit;
        try {
            exit = watched(plan, progress, journal, stop);
            if (exit == ExitCode.PUBLISHED) {
                journal.deliver(deliveries);
            }
        } catch (IOException | RuntimeException | Error failure) {
            Throwable cause = ExitCode.causeOf(failure);
            journal.end(
                    ExitCode.of(failure),
                    String.valueOf(cause.getMessage()).lines().toList());
            throw failure;
        }
        journal.end(exit, List.of());
        return new Outcome(exit, Optional.of(plan));
    }

    /** Whether the run that published an edition lived to say so. */
    private static boolean announced(RunLog log, RunPlan plan) {
        return log.lastOf(plan.release())
                .map(run -> run.exit().equals(OptionalInt.of(ExitCode.PUBLISHED.code())))
                .orElse(true);
    }

    private static ExitCode watched(RunPlan plan, StepExecutionListener progress, RunJournal journal, Stop stop)
            throws IOException {
        new EditionFolders(plan.request().output()).mend(plan.building());
        CompositeStepExecutionListener watcher = new CompositeStepExecutionListener();
        watcher.setListeners(new StepExecutionListener[] {stop, journal, progress});
        try (Connection database = WorkDatabase.open(plan.request().work());
                ConfigurableApplicationContext context = context(plan, watcher, milestones(progress))) {
            return new Attempts(context, plan).run();
        } catch (SQLException unreachable) {
            throw new IOException(plan.request().work() + ": the database does not close: " + unreachable, unreachable);
        }
    }

    /** A progress that shows steps shows what long steps have done too. */
    private static Milestones milestones(StepExecutionListener progress) {
        return progress instanceof Progress shown ? shown::tell : _ -> {};
    }

    private static ConfigurableApplicationContext context(
            RunPlan plan, StepExecutionListener watcher, Milestones milestones) {
        return new SpringApplicationBuilder(JobConfiguration.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(RunPlan.class, () -> plan);
                    beans.registerBean(StepExecutionListener.class, () -> watcher);
                    beans.registerBean(Milestones.class, () -> milestones);
                })
                .properties("spring.datasource.url="
                        + WorkDatabase.url(plan.request().work()))
                .run();
    }
}
