package org.tradebrief.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Ends a run at its next chunk boundary when it is asked to.
 *
 * <p>It marks the live step executions instead of calling {@code JobOperator.stop}, which in the job's own process
 * closes scoped readers early and so loses the place to go on from.
 */
final class Stop implements StepExecutionListener {
    private final Set<StepExecution> live = ConcurrentHashMap.newKeySet();
    private volatile boolean asked;

    /** Asks for the end. */
    void ask() {
        asked = true;
        live.forEach(StepExecution::setTerminateOnly);
    }

    @Override
    public void beforeStep(StepExecution step) {
        live.add(step);
        if (asked) {
            step.setTerminateOnly();
        }
    }
}
