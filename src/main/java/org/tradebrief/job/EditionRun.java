package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.tradebrief.catalogue.InvalidInput;

/** Runs the job once: takes the lock, plans, makes or resumes the edition, hands it on, and says how it ended. */
public final class EditionRun {
    private EditionRun() {}

    /**
     * How a run ended.
     *
     * @param exit the exit code
     * @param plan what was planned; empty when another run holds the lock
     */
    public record Outcome(ExitCode exit, Optional<RunPlan> plan) {
        static final Outcome LOCKED = new Outcome(ExitCode.LOCKED, Optional.empty());

        /** Where the edition stands; empty when there is none. */
        public Optional<Path> folder() {
            return plan.map(
                    known -> known.request().output().resolve(known.edition().toString()));
        }
    }

    /** What is to be run, once the lock is held. */
    @FunctionalInterface
    interface Asked {
        RunRequest request() throws IOException;
    }

    /** Runs the job, of which nobody hears. */
    public static Outcome of(RunRequest request, StepExecutionListener progress) throws IOException {
        return of(request, progress, Recipients.NONE);
    }

    /**
     * Runs the job.
     *
     * @param progress told of each step
     * @param recipients who gets the edition, and who hears of a failure
     * @throws InvalidInput when inputs cannot be used as a whole
     * @throws Blocked when checks keep the edition from being published
     * @throws IOException when a file cannot be written, or somebody did not get the edition
     */
    public static Outcome of(RunRequest request, StepExecutionListener progress, Recipients recipients)
            throws IOException {
        return of(request, () -> request, progress, recipients);
    }

    static Outcome of(RunRequest places, Asked asked, StepExecutionListener progress, Recipients recipients)
            throws IOException {
        try (RunLock lock = RunLock.tryFor(places).orElse(null);
                Deadline _ = Deadline.watch(places, recipients)) {
            return lock == null ? Outcome.LOCKED : locked(lock, places, asked, progress, recipients.deliveries());
        } catch (IOException | RuntimeException | Error failure) {
            recipients.tellFailed(places, failure);
            throw failure;
        }
    }

    private static Outcome locked(
            RunLock lock, RunRequest places, Asked asked, StepExecutionListener progress, Deliveries deliveries)
            throws IOException {
        Stop stop = new Stop();
        Shutdown.asks(stop);
        RunJournal journal = RunJournal.begin(places, InstantSource.system());
        try {
            RunPlan plan = RunPlan.of(asked.request());
            boolean nothingNew = plan.published() && !plan.request().rerun() && journal.isAnnounced(plan);
            journal.planned(plan);
            ExitCode exit =
                    nothingNew ? ExitCode.NOTHING_NEW : new Attempts(plan, lock, journal, stop, progress).untilOver();
            if (exit == ExitCode.PUBLISHED || exit == ExitCode.NOTHING_NEW) {
                journal.deliver(plan, deliveries);
            }
            journal.end(exit, List.of());
            return new Outcome(exit, Optional.of(plan));
        } catch (IOException | RuntimeException | Error failure) {
            journal.failed(failure);
            throw failure;
        }
    }
}
