package org.tradebrief.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.job.ExitCode;
import org.tradebrief.job.PlannedChange;
import org.tradebrief.job.RunPlan;
import org.tradebrief.job.RunRequest;
import picocli.CommandLine.Command;

/** Tells what a run would read and write and why, and touches nothing. */
@Command(
        name = "plan",
        description = "Tells what a run would read and write and why; touches nothing.",
        headerHeading = "Example: tradebrief plan --seeds my-figures%n%n")
final class PlanCommand extends ResultVerb {
    /** The plan as JSON. */
    record Plan(
            String schema,
            String edition,
            String asOf,
            String release,
            boolean nothingNew,
            int inputFiles,
            List<PlannedChange> changes) {}

    @Override
    public Integer call() throws IOException {
        RunPlan plan = RunPlan.of(inputs.request());
        List<PlannedChange> changes = plan.published() ? List.of() : PlannedChange.since(plan);
        print(
                () -> new Plan(
                        "tradebrief/plan-1",
                        plan.edition().toString(),
                        plan.asOf().toString(),
                        plan.release(),
                        plan.published(),
                        plan.inputs().size(),
                        changes),
                () -> lines(plan, changes));
        return (plan.published() ? ExitCode.NOTHING_NEW : ExitCode.PUBLISHED).code();
    }

    private static List<String> lines(RunPlan plan, List<PlannedChange> changes) {
        if (plan.published()) {
            return List.of("nothing new: edition " + plan.edition() + " was made from the same inputs");
        }
        RunRequest request = plan.request();
        List<String> lines = new ArrayList<>();
        lines.add("would publish edition " + plan.edition() + " in " + request.output());
        lines.add("reads " + plan.inputs().size() + " files of " + request.seeds() + " and "
                + request.templates().resolve(request.pack()));
        lines.add("speaks as of " + plan.asOf() + ", in " + String.join(" and ", request.languages()));
        lines.add(changes.isEmpty() ? "because nothing is published yet" : "because since the last edition:");
        changes.forEach(change -> lines.add("  " + change.how() + " " + change.what()));
        return lines;
    }
}
