package org.tradebrief.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tradebrief.check.Finding;
import org.tradebrief.derive.Definitions;
import org.tradebrief.derive.Derivations;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Vintages;
import org.tradebrief.derive.WorldFindings;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.Row;
import org.tradebrief.intake.RowFile;
import org.tradebrief.intake.RowFiles;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.pack.History;
import org.tradebrief.report.pack.Release;

/** The pure stages of the job, one after the other in memory, for verbs that write nothing. */
public final class Analysis {
    private Analysis() {}

    /**
     * What a run on these inputs would hold.
     *
     * @throws org.tradebrief.catalogue.InvalidInput when inputs cannot be used as a whole
     * @throws Blocked when checks would keep the edition from being published
     */
    public static Release of(RunRequest request) throws IOException {
        RunPlan plan = RunPlan.of(request);
        Inputs inputs = Inputs.of(plan);
        List<ReadFigure> figures = new ArrayList<>();
        List<Row.Quarantined<?>> quarantined = new ArrayList<>();
        List<Inventory> parts = new ArrayList<>();
        read(inputs.figures(), figures::add, quarantined, parts);
        read(
                inputs.observations(),
                observation -> inputs.observed().figure(observation).ifPresent(figures::add),
                quarantined,
                parts);
        List<Inventory> inventories = inputs.inventories(parts);
        List<Finding> findings = Stages.check(figures, plan, inputs, inventories);
        Blocking.requireFiguresOfRulings(plan, figures, quarantined);
        Blocking.require(plan, inventories, quarantined, findings);
        Reconciliation asPrinted = Reconciliation.of(Stages.constraints(figures, findings, plan), Budget.STANDARD);
        Blocking.requireRulingsThatAgree(plan, asPrinted);
        List<Repair> repairs = Stages.repairs(figures, findings, asPrinted, plan);
        Reconciliation repaired =
                Reconciliation.of(Stages.constraints(figures, findings, repairs, plan), Budget.STANDARD);
        List<Derived> derived = Derivations.derive(
                Definitions.of(plan.catalogue().derivations()).sound(),
                Stages.facts(figures, asPrinted, repairs, repaired, Vintages.NONE, plan));
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(Stages.notices(figures, findings, repaired, plan));
        all.addAll(WorldFindings.of(derived, plan.catalogue()));
        all.sort(Finding.ORDER);
        return new Release(
                plan.edition().toString(),
                plan.asOf(),
                CodeVersion.current(),
                plan.catalogue(),
                plan.sources(),
                plan.inputs(),
                new FigureList(figures, plan.sources()),
                inventories,
                quarantined,
                all,
                asPrinted,
                repairs,
                repaired,
                derived,
                History.NONE);
    }

    private static <T> void read(
            RowFiles<T> files, Consumer<T> accepted, List<Row.Quarantined<?>> quarantined, List<Inventory> parts) {
        for (String name : files.names()) {
            try (RowFile<T> file = files.open(name)) {
                Inventory.Taker taker = new Inventory.Taker(name, file);
                while (file.hasNext()) {
                    Row<T> row = file.next();
                    taker.count(row);
                    switch (row) {
                        case Row.Accepted<T> good -> accepted.accept(good.value());
                        case Row.Quarantined<T> bad -> quarantined.add(bad);
                    }
                }
                parts.add(taker.inventory());
            }
        }
    }
}
