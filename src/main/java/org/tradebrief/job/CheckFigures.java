package org.tradebrief.job;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tradebrief.check.Finding;
import org.tradebrief.figure.ReadFigure;

/** Confronts the figures with the rules, and ends the run when a rule that blocks the release fails. */
final class CheckFigures implements Tasklet {
    private final RunPlan plan;
    private final RunState state;

    CheckFigures(RunPlan plan, RunState state) {
        this.plan = plan;
        this.state = state;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<ReadFigure> figures = state.figures();
        List<Finding> findings = Stages.check(figures, plan);
        Blocking.require(plan, figures.size(), state.quarantined(), findings);
        state.clear(RunState.Kind.FINDING);
        state.append(RunState.Kind.FINDING, findings);
        return RepeatStatus.FINISHED;
    }
}
