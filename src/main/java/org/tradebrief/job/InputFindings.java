package org.tradebrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.Words;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.intake.Completeness;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.ObservationFiles;

/** What the input files lack of what was declared of them, and of what the last edition was made from. */
final class InputFindings {
    private static final String COMPLETE = "intake.complete";
    private static final String VANISHED = "intake.vanished";

    private final RunPlan plan;
    private final List<Finding> findings = new ArrayList<>();

    private InputFindings(RunPlan plan) {
        this.plan = plan;
    }

    /**
     * The findings.
     *
     * @param files the observation files
     * @param now what the input files hold
     */
    static List<Finding> of(RunPlan plan, ObservationFiles files, List<Inventory> now) {
        InputFindings found = new InputFindings(plan);
        List<String> observed = files.names();
        now.stream()
                .filter(inventory -> observed.contains(inventory.file()))
                .forEach(inventory ->
                        found.add(COMPLETE, Completeness.declared(files.layout(inventory.file()), inventory)));
        plan.lastInventory().stream()
                .filter(inventory -> inventory.file().startsWith(ObservationFiles.FOLDER + "/"))
                .forEach(inventory -> found.add(VANISHED, vanished(inventory, now)));
        return found.findings;
    }

    private static List<InputError> vanished(Inventory earlier, List<Inventory> now) {
        return now.stream()
                .filter(inventory -> inventory.file().equals(earlier.file()))
                .findFirst()
                .map(inventory -> Completeness.vanished(earlier, inventory))
                .orElseGet(() -> List.of(new InputError(
                        earlier.file(), 0, "", "no such file", "every observation file of the last edition", "")));
    }

    private void add(String id, List<InputError> errors) {
        CheckRule rule = plan.catalogue().checks().get(id);
        if (rule == null) {
            return;
        }
        errors.forEach(error -> findings.add(new Finding(
                id,
                rule.level(),
                rule.severity(),
                Verdict.FAILS,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                new Words(
                        rule.message().en().replace("{missing}", error.message()),
                        rule.message().zh().replace("{missing}", error.message())))));
    }
}
