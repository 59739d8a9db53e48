package org.tradebrief.job;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tradebrief.check.Finding;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.repair.Repair;

/** Looks for what given-up figures may have been, and reconciles again with the repairs that are applied. */
final class RepairFigures implements Tasklet {
    private final RunPlan plan;
    private final RunState state;

    RepairFigures(RunPlan plan, RunState state) {
        this.plan = plan;
        this.state = state;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        List<ReadFigure> figures = state.figures();
        List<Finding> findings = state.findings();
        Blocking.requireRulingsThatAgree(plan, state.asPrinted());
        List<Repair> repairs = Stages.repairs(figures, findings, state.asPrinted(), plan);
        Reconciliation repaired =
                Reconciliation.of(Stages.constraints(figures, findings, repairs, plan), Budget.STANDARD);
        state.replace(RunState.Kind.REPAIR, repairs);
        state.replace(
                RunState.Kind.REPAIRED_SOLUTION,
                repaired.solutions().stream().map(SolvedComponent::of).toList());
        state.replace(RunState.Kind.NOTICE, Stages.notices(figures, findings, repaired, plan));
        return RepeatStatus.FINISHED;
    }
}
