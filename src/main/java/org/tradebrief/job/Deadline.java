package org.tradebrief.job;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the owner of a run once when it takes longer than it may. */
final class Deadline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("deadline").factory());

    private Deadline() {}

    /** Watches a run from now on. */
    static Deadline watch(RunRequest request, Recipients recipients) {
        Deadline deadline = new Deadline();
        recipients
                .longest()
                .ifPresent(longest -> deadline.clock.schedule(
                        () -> tell(request, recipients, longest), longest.toMillis(), TimeUnit.MILLISECONDS));
        return deadline;
    }

    private static void tell(RunRequest request, Recipients recipients, Duration longest) {
        LOG.warn("the run still goes on after {} minutes, longer than it may", longest.toMinutes());
        try {
            if (recipients.owner().isPresent()) {
                recipients.owner().get().tellLate(request, longest);
            }
        } catch (IOException untold) {
            LOG.warn("nobody was told that the run is late: {}", untold.getMessage());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
