package org.tradebrief.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Logs each step with its numbers as fields of their own, for programs that collect logs. */
public final class StepLog implements StepExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(StepLog.class);

    @Override
    public void beforeStep(StepExecution step) {
        LOG.atInfo().addKeyValue("step", step.getStepName()).log("step begins");
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        LOG.atInfo()
                .addKeyValue("step", step.getStepName())
                .addKeyValue("status", step.getStatus())
                .addKeyValue("rows", step.getReadCount())
                .log("step ended");
        return step.getExitStatus();
    }
}
