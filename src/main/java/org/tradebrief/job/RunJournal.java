package org.tradebrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.RunLog;
import org.tradebrief.store.StepEntry;

/** Keeps the records of a run: status, audit, metrics and the index page, from its beginning to its end. */
final class RunJournal implements StepExecutionListener {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Set<Integer> GOOD = Set.of(ExitCode.PUBLISHED.code(), ExitCode.NOTHING_NEW.code());

    private final RunRequest request;
    private final RunLog log;
    private final RunAudit audit;
    private final InstantSource clock;
    private Optional<RunPlan> plan = Optional.empty();

    private RunJournal(RunRequest request, InstantSource clock) {
        this.request = request;
        this.log = RunLog.of(request.output());
        this.audit = new RunAudit(request, clock);
        this.clock = clock;
    }

    /** Notes that a run begins. */
    static RunJournal begin(RunRequest request, InstantSource clock) throws IOException {
        RunJournal journal = new RunJournal(request, clock);
        journal.log.begin(clock.instant());
        return journal;
    }

    /** Whether the run that published an edition lived to say so. */
    boolean isAnnounced(RunPlan planned) {
        return log.lastOf(planned.release())
                .map(run -> run.exit().isPresent() && GOOD.contains(run.exit().getAsInt()))
                .orElse(true);
    }

    /** Notes what the run makes. */
    void planned(RunPlan planned) throws IOException {
        plan = Optional.of(planned);
        log.planned(planned.edition().toString(), planned.release());
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        Runtime runtime = Runtime.getRuntime();
        try {
            log.step(new StepEntry(
                    step.getStepName(),
                    step.getStatus().name(),
                    step.getReadCount(),
                    millis(step),
                    (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return step.getExitStatus();
    }

    /** Hands the edition on and records who got it. */
    void deliver(RunPlan planned, Deliveries deliveries) throws IOException {
        audit.deliver(planned, deliveries);
    }

    /**
     * Notes how the run ended.
     *
     * @throws IOException when that cannot be written; a run that cannot say that it published has failed
     */
    void end(ExitCode exit, List<String> reasons) throws IOException {
        if (exit != ExitCode.NOTHING_NEW) {
            audit.end(exit, plan);
        }
        log.end(exit.name().toLowerCase(Locale.ROOT), exit.code(), clock.instant(), reasons);
        new RunMetrics(log.runs()).write(request.output());
        new EditionIndex(new EditionFolders(request.output())).write(request.output(), log.runs());
    }

    /** Notes why the run failed; what of that cannot be written, the exit code tells alone. */
    void failed(Throwable failure) {
        try {
            end(ExitCode.of(failure), Reasons.of(failure));
        } catch (IOException | RuntimeException unwritable) {
            failure.addSuppressed(unwritable);
        }
    }

    private static long millis(StepExecution step) {
        LocalDateTime start = step.getStartTime();
        return start == null
                ? 0
                : Duration.between(start, LocalDateTime.now(ZoneId.systemDefault()))
                        .toMillis();
    }
}
