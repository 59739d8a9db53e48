package org.tradebrief.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.store.InputArchive;

/** Archives every input file, so that the edition can be rebuilt when the inputs have moved on. */
final class KeepInputs implements Tasklet {
    private final RunPlan plan;

    KeepInputs(RunPlan plan) {
        this.plan = plan;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        InputArchive archive = new InputArchive(plan.request().output());
        List<InputError> changed = new ArrayList<>();
        for (Map.Entry<String, String> input : plan.inputs().entrySet()) {
            if (!archive.keep(plan.input(input.getKey()), input.getValue())) {
                changed.add(new InputError(
                        input.getKey(), 0, "", "other content than a moment ago", "a file at rest", "run again"));
            }
        }
        if (!changed.isEmpty()) {
            throw new InvalidInput(changed);
        }
        return RepeatStatus.FINISHED;
    }
}
