package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tradebrief.report.pack.Release;

/** Writes some files of an edition into the folder in which it is built. */
final class WriteFiles implements Tasklet {
    private final RunPlan plan;
    private final RunState state;
    private final String kind;
    private final Files files;

    /** What is written. */
    @FunctionalInterface
    interface Files {
        void write(Release release, RunPlan plan, Path folder) throws IOException;
    }

    WriteFiles(RunPlan plan, RunState state, String kind, Files files) {
        this.plan = plan;
        this.state = state;
        this.kind = kind;
        this.files = files;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        if (!plan.request().writes(kind)) {
            return RepeatStatus.FINISHED;
        }
        files.write(state.release(), plan, plan.building());
        return RepeatStatus.FINISHED;
    }
}
