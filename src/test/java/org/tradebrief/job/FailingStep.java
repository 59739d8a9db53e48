package org.tradebrief.job;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Lets something happen before a step, so that a test need not wait for it. */
final class FailingStep {
    private FailingStep() {}

    /** A failure whenever the step begins. */
    static StepExecutionListener at(String step, RuntimeException failure) {
        return at(Set.of(step), failure);
    }

    /** A failure whenever one of the steps begins. */
    static StepExecutionListener at(Set<String> steps, RuntimeException failure) {
        return before(steps, Integer.MAX_VALUE, () -> {
            throw failure;
        });
    }

    /** Trouble when the step begins for the first time. */
    static StepExecutionListener once(String step, Runnable trouble) {
        return before(Set.of(step), 1, trouble);
    }

    private static StepExecutionListener before(Set<String> steps, int times, Runnable trouble) {
        AtomicInteger left = new AtomicInteger(times);
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                if (steps.contains(step.getStepName()) && left.getAndDecrement() > 0) {
                    trouble.run();
                }
            }
        };
    }
}
