package org.tradebrief.job;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.util.FileSystemUtils;
import org.tradebrief.check.Finding;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.QuarantineFile;

/** Confronts the figures with the rules, and ends the run when a rule that blocks the release fails; a draft goes on. */
final class CheckFigures implements Tasklet {
    private final RunPlan plan;
    private final RunState state;
    private final Supplier<Inputs> inputs;

    CheckFigures(RunPlan plan, RunState state, Supplier<Inputs> inputs) {
        this.plan = plan;
        this.state = state;
        this.inputs = inputs;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        List<Inventory> inventories = inputs.get().inventories(state.inventories());
        state.replace(RunState.Kind.INVENTORY, inventories);
        List<Finding> findings = Stages.check(state.figures(), plan, inputs.get(), inventories);
        FileSystemUtils.deleteRecursively(plan.quarantine());
        QuarantineFile.writeAll(state.quarantined(), inventories, plan.quarantine());
        Blocking.requireFiguresOfRulings(plan, state.figures(), state.quarantined());
        if (!plan.request().draft()) {
            Blocking.require(plan, inventories, state.quarantined(), findings);
        }
        state.replace(RunState.Kind.FINDING, findings);
        return RepeatStatus.FINISHED;
    }
}
