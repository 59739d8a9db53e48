package org.tradebrief.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.Finding;
import org.tradebrief.derive.Definitions;
import org.tradebrief.derive.Derivations;
import org.tradebrief.derive.Derived;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.intake.FigureFile;
import org.tradebrief.intake.FigureFiles;
import org.tradebrief.intake.Row;
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
        List<ReadFigure> figures = new ArrayList<>();
        List<Row.Quarantined<?>> quarantined = new ArrayList<>();
        read(plan, figures, quarantined);
        List<Finding> findings = Stages.check(figures, plan);
        Blocking.require(plan, figures.size(), quarantined, findings);
        Reconciliation asPrinted = Reconciliation.of(Stages.constraints(figures, findings, plan), Budget.STANDARD);
        List<Repair> repairs = Stages.repairs(figures, findings, asPrinted, plan);
        Reconciliation repaired =
                Reconciliation.of(Stages.constraints(figures, findings, repairs, plan), Budget.STANDARD);
        List<Derived> derived = Derivations.derive(
                Definitions.of(plan.catalogue().derivations()).sound(),
                Stages.facts(figures, asPrinted, repaired, plan));
        return new Release(
                plan.edition().toString(),
                plan.asOf(),
                CodeVersion.current(),
                plan.catalogue(),
                plan.sources(),
                plan.inputs(),
                new FigureList(figures, plan.sources()),
                quarantined,
                findings,
                asPrinted,
                repairs,
                repaired,
                derived,
                History.NONE);
    }

    private static void read(RunPlan plan, List<ReadFigure> figures, List<Row.Quarantined<?>> quarantined) {
        FigureFiles files = FigureFiles.scan(
                plan.request().seeds(), List.copyOf(plan.sources().values()), plan.catalogue(), PrintedPhrase::read);
        for (String name : files.names()) {
            try (FigureFile file = files.open(name)) {
                while (file.hasNext()) {
                    switch (file.next()) {
                        case Row.Accepted<ReadFigure> row -> figures.add(row.value());
                        case Row.Quarantined<ReadFigure> row -> quarantined.add(row);
                    }
                }
            }
        }
    }
}
