package org.tradebrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.Finding;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Vintages;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.Row;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.pack.EarlierEstimates;
import org.tradebrief.report.pack.History;
import org.tradebrief.report.pack.Past;
import org.tradebrief.report.pack.Release;
import org.tradebrief.store.RunRecords;
import org.tradebrief.store.VintageTable;

/** What the steps of one run have handed over so far. */
final class RunState {

    /** Kinds of records. */
    enum Kind {
        FIGURE,
        QUARANTINED,
        /** What the input files held, in parts until all are read. */
        INVENTORY,
        FINDING,
        /** Findings made once everything is reconciled. */
        NOTICE,
        /** Solutions of components as printed. */
        SOLUTION,
        REPAIR,
        /** Solutions of components with repaired figures. */
        REPAIRED_SOLUTION,
        INDICATOR
    }

    private final RunPlan plan;
    private final RunRecords records;
    private final VintageTable vintages;

    RunState(RunPlan plan, RunRecords records, VintageTable vintages) {
        this.plan = plan;
        this.records = records;
        this.vintages = vintages;
    }

    VintageTable vintages() {
        return vintages;
    }

    /** What was published before this edition; empty for the first. */
    Optional<Past> past() {
        return vintages.before(plan.edition());
    }

    void clear(Kind kind) {
        records.clear(plan.release(), kind.name());
    }

    void append(Kind kind, List<?> values) {
        records.append(plan.release(), kind.name(), values);
    }

    void replace(Kind kind, List<?> values) {
        clear(kind);
        append(kind, values);
    }

    void forgetOthers() {
        records.clearAllBut(plan.release());
    }

    void forget() {
        records.clear(plan.release());
    }

    List<ReadFigure> figures() {
        return read(Kind.FIGURE, ReadFigure.class);
    }

    List<Inventory> inventories() {
        return read(Kind.INVENTORY, Inventory.class);
    }

    List<Finding> findings() {
        return read(Kind.FINDING, Finding.class);
    }

    /** All findings, those made once everything is reconciled among them. */
    private List<Finding> allFindings() {
        List<Finding> all = new ArrayList<>(findings());
        all.addAll(read(Kind.NOTICE, Finding.class));
        all.sort(Finding.ORDER);
        return all;
    }

    List<Repair> repairs() {
        return read(Kind.REPAIR, Repair.class);
    }

    /** The estimates that the edition before published. */
    Vintages earlier() {
        return past().map(EarlierEstimates::of).orElse(Vintages.NONE);
    }

    /** The figures as their sources printed them, reconciled. */
    Reconciliation asPrinted() {
        return SolvedComponent.restore(
                Stages.constraints(figures(), findings(), plan), read(Kind.SOLUTION, SolvedComponent.class));
    }

    /** The figures with their repairs, reconciled. */
    Reconciliation reconciliation() {
        return SolvedComponent.restore(
                Stages.constraints(figures(), findings(), repairs(), plan),
                read(Kind.REPAIRED_SOLUTION, SolvedComponent.class));
    }

    @SuppressWarnings("unchecked")
    List<Row.Quarantined<?>> quarantined() {
        return (List<Row.Quarantined<?>>) (List<?>) read(Kind.QUARANTINED, Row.Quarantined.class);
    }

    /** Everything that the edition is written from. */
    Release release() {
        Release alone = new Release(
                plan.edition().toString(),
                plan.asOf(),
                CodeVersion.current(),
                plan.catalogue(),
                plan.sources(),
                plan.inputs(),
                new FigureList(figures(), plan.sources()),
                inventories(),
                quarantined(),
                allFindings(),
                asPrinted(),
                repairs(),
                reconciliation(),
                read(Kind.INDICATOR, Derived.class),
                History.NONE);
        return past().map(past -> alone.since(past)).orElse(alone);
    }

    private <T> List<T> read(Kind kind, Class<T> type) {
        return records.read(plan.release(), kind.name(), type);
    }
}
