package org.tradebrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.tradebrief.store.RunLog;
import org.tradebrief.store.StepEntry;

/** Keeps the status of a run: that it began, each step, and how it ended; the last of it in the audit too. */
final class RunJournal implements StepExecutionListener {
    private static final int MEGABYTE = 1024 * 1024;

    private final RunPlan plan;
    private final RunLog log;
    private final RunAudit audit;
    private final InstantSource clock;

    RunJournal(RunPlan plan, RunLog log, InstantSource clock) {
        this.plan = plan;
        this.log = log;
        this.audit = new RunAudit(plan, clock);
        this.clock = clock;
    }

    void begin() throws IOException {
        log.begin(clock.instant(), plan.edition().toString(), plan.release());
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
    void deliver(Deliveries deliveries) throws IOException {
        audit.deliver(deliveries);
    }

    /** Notes the end of the run; when even that cannot be written, the exit code alone tells of a failure. */
    void end(ExitCode exit, List<String> reasons) throws IOException {
        try {
            audit.end(exit);
            log.end(exit.name().toLowerCase(Locale.ROOT), exit.code(), clock.instant(), reasons);
        } catch (IOException unwritable) {
            if (exit == ExitCode.PUBLISHED) {
                throw unwritable;
            }
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
