package org.tradebrief.job;

import java.util.List;
import org.tradebrief.check.Finding;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.intake.Row;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.store.RunRecords;

/** What the steps of one run have handed over so far. */
final class RunState {
    private static final String FIGURES = "figure";
    private static final String QUARANTINE = "quarantine";
    private static final String FINDINGS = "finding";
    private static final String SOLUTIONS = "solution";

    private final RunPlan plan;
    private final RunRecords records;

    RunState(RunPlan plan, RunRecords records) {
        this.plan = plan;
        this.records = records;
    }

    void clearFigures() {
        records.clear(plan.release(), FIGURES);
        records.clear(plan.release(), QUARANTINE);
    }

    void addFigures(List<ReadFigure> figures) {
        records.append(plan.release(), FIGURES, figures);
    }

    void addQuarantined(List<Row.Quarantined<ReadFigure>> rows) {
        records.append(plan.release(), QUARANTINE, rows);
    }

    List<ReadFigure> figures() {
        return records.read(plan.release(), FIGURES, ReadFigure.class);
    }

    @SuppressWarnings("unchecked")
    List<Row.Quarantined<ReadFigure>> quarantined() {
        return (List<Row.Quarantined<ReadFigure>>)
                (List<?>) records.read(plan.release(), QUARANTINE, Row.Quarantined.class);
    }

    void setFindings(List<Finding> findings) {
        records.replace(plan.release(), FINDINGS, findings);
    }

    List<Finding> findings() {
        return records.read(plan.release(), FINDINGS, Finding.class);
    }

    void clearSolutions() {
        records.clear(plan.release(), SOLUTIONS);
    }

    void addSolutions(List<SolvedComponent> solutions) {
        records.append(plan.release(), SOLUTIONS, solutions);
    }

    Reconciliation reconciliation() {
        return SolvedComponent.restore(
                Stages.constraints(figures(), findings(), plan),
                records.read(plan.release(), SOLUTIONS, SolvedComponent.class));
    }

    void forget() {
        records.clear(plan.release());
    }
}
