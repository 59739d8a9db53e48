package org.tradebrief.job;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Clears what an earlier run of the same inputs left of a step's records, unless the step goes on where it stopped. */
final class ClearsBeforeFirstAttempt implements StepExecutionListener {
    private static final String BEGUN = "tradebrief.begun";

    private final RunState state;
    private final RunState.Kind[] kinds;

    ClearsBeforeFirstAttempt(RunState state, RunState.Kind... kinds) {
        this.state = state;
        this.kinds = kinds.clone();
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (!step.getExecutionContext().containsKey(BEGUN)) {
            for (RunState.Kind kind : kinds) {
                state.clear(kind);
            }
            step.getExecutionContext().putString(BEGUN, "yes");
        }
    }
}
