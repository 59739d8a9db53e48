package org.tradebrief.report.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.check.Finding;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Flag;
import org.tradebrief.figure.ObsStatus;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.Row;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.repair.Repair;

/**
 * Everything that an edition is written from.
 *
 * @param edition name of the edition
 * @param asOf day as of which it speaks
 * @param codeVersion version of the program
 * @param catalogue what analysts declared
 * @param sources publications by identifier
 * @param inputs SHA-256 of every input file, by path
 * @param figures what was read
 * @param inventories what the input files held
 * @param quarantined rows that could not be read
 * @param findings what the checks found
 * @param asPrinted the figures as their sources printed them, reconciled: every conflict, every figure given up
 * @param repairs what given-up figures may have been, applied or proposed
 * @param reconciliation the figures with the repairs that were applied, reconciled: the estimates
 * @param derived indicators
 * @param history what earlier editions published
 */
public record Release(
        String edition,
        LocalDate asOf,
        String codeVersion,
        Catalogue catalogue,
        SortedMap<String, Source> sources,
        SortedMap<String, String> inputs,
        FigureList figures,
        List<Inventory> inventories,
        List<Row.Quarantined<?>> quarantined,
        List<Finding> findings,
        Reconciliation asPrinted,
        List<Repair> repairs,
        Reconciliation reconciliation,
        List<Derived> derived,
        History history) {

    /** Every value that came, went or changed since the edition before, in order of name. */
    public List<Revision> revisions() {
        return history.revisions();
    }

    /** The same compared with what was published before. */
    public Release since(Past past) {
        History compared = Revisions.since(past, Published.of(edition, Observations.of(this)), inputs);
        return new Release(
                edition,
                asOf,
                codeVersion,
                catalogue,
                sources,
                inputs,
                figures,
                inventories,
                quarantined,
                findings,
                asPrinted,
                repairs,
                reconciliation,
                derived,
                compared);
    }

    /** Number of rows of figures and observations that were read: accepted and quarantined. */
    public long rowsRead() {
        return inventories.stream().mapToLong(Inventory::read).sum();
    }

    /** Number of rows that were accepted, observations without a value included. */
    public long rowsAccepted() {
        return inventories.stream().mapToLong(Inventory::accepted).sum();
    }

    /** Number of accepted observations that have no value. */
    public long rowsMissing() {
        return inventories.stream().mapToLong(Inventory::missing).sum();
    }

    /** The estimates that are amounts or counts; days of the calendar are reconciled but not published as numbers. */
    public List<Estimate> estimates() {
        return reconciliation.all().stream()
                .filter(estimate -> estimate.cell().series().unit().kind() != Unit.Kind.DAY)
                .toList();
    }

    /**
     * The SDMX status that an estimate is published with: its standing, or what all its publishers say of their figures
     * where reconciliation has nothing to add.
     */
    public String obsStatus(Estimate estimate) {
        return estimate.status().observed(published(estimate)).name();
    }

    /** What a reader must know of an estimate. */
    public Optional<Flag> flag(Estimate estimate) {
        return Flag.of(estimate.status(), published(estimate));
    }

    private ObsStatus published(Estimate estimate) {
        return ObsStatus.shared(
                estimate.figures().stream().map(id -> figure(id).status()).toList());
    }

    /** The figure with an identifier. */
    public ReadFigure figure(String id) {
        return figures.byId(id).orElseThrow(() -> new IllegalArgumentException("no figure " + id));
    }
}
