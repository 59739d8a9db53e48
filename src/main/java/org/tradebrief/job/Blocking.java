package org.tradebrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.intake.ErrorGroups;
import org.tradebrief.intake.Inventory;
import org.tradebrief.intake.Row;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.Retraction;

/** Decides whether findings keep an edition from being published. */
final class Blocking {
    private static final String QUARANTINE = "intake.quarantine";
    private static final int GROUPS_SHOWN = 12;

    private Blocking() {}

    /**
     * Lets a run go on unless a rule that blocks it fails.
     *
     * @throws Blocked saying why
     */
    static void require(
            RunPlan plan, List<Inventory> inventories, List<Row.Quarantined<?>> quarantined, List<Finding> findings) {
        List<String> reasons = reasons(plan, inventories, quarantined, findings);
        if (!reasons.isEmpty()) {
            throw new Blocked(reasons);
        }
    }

    /** Why an edition may not be published; empty when it may. */
    static List<String> reasons(
            RunPlan plan, List<Inventory> inventories, List<Row.Quarantined<?>> quarantined, List<Finding> findings) {
        List<String> reasons = new ArrayList<>();
        long refused = quarantined.size() + (long) plan.quarantinedSources().size();
        long read = inventories.stream().mapToLong(Inventory::read).sum()
                + plan.quarantinedSources().size();
        CheckRule rule = plan.catalogue().checks().get(QUARANTINE);
        double share = 100.0 * refused / Math.max(1, read);
        if (rule != null && rule.threshold() != null && share > rule.threshold()) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "%s: %d of %d rows cannot be used (%.1f%%), at most %.1f%% may",
                    rule.rule(),
                    refused,
                    read,
                    share,
                    rule.threshold()));
            ErrorGroups groups = new ErrorGroups();
            plan.quarantinedSources().forEach(row -> row.errors().forEach(groups::add));
            quarantined.forEach(row -> row.errors().forEach(groups::add));
            groups.groups().stream()
                    .limit(GROUPS_SHOWN)
                    .map(ErrorGroups.Group::message)
                    .forEach(reasons::add);
            if (groups.groups().size() > GROUPS_SHOWN) {
                reasons.add("... and " + (groups.groups().size() - GROUPS_SHOWN) + " more kinds");
            }
            if (!quarantined.isEmpty()) {
                reasons.add("a run writes these rows, to be mended and fed back, below " + plan.quarantine());
            }
        }
        findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS)
                .filter(finding -> plan.catalogue().check(finding.rule()).blocks())
                .forEach(finding ->
                        reasons.add(finding.rule() + ": " + finding.message().en()));
        return reasons;
    }

    /**
     * Lets a run go on unless a ruling is on a figure that is neither read nor in quarantine.
     *
     * @throws Blocked naming the nearest figure
     */
    static void requireFiguresOfRulings(RunPlan plan, List<ReadFigure> figures, List<Row.Quarantined<?>> quarantined) {
        Set<String> ids =
                figures.stream().map(read -> read.figure().id()).collect(Collectors.toCollection(TreeSet::new));
        List<String> reasons = plan.catalogue().decisions().keySet().stream()
                .filter(id -> !ids.contains(id))
                .filter(id -> quarantined.stream().noneMatch(row -> row.fields().contains(id)))
                .map(id -> new InputError(
                                "decisions.yaml",
                                0,
                                "figure",
                                id,
                                "the identifier of a figure",
                                NearestCode.hint(id, ids))
                        .message())
                .toList();
        if (!reasons.isEmpty()) {
            throw new Blocked(reasons);
        }
    }

    /**
     * Lets a run go on unless rulings contradict each other: then nothing may be given up, and the values that rest on
     * them would vanish from the edition without a word.
     *
     * @throws Blocked naming the figures of each contradiction
     */
    static void requireRulingsThatAgree(RunPlan plan, Reconciliation asPrinted) {
        Set<String> givenUp =
                asPrinted.retractions().stream().map(Retraction::figure).collect(Collectors.toSet());
        Set<String> ruled = plan.catalogue().decisions().keySet();
        List<String> reasons = asPrinted.conflicts().stream()
                .map(Conflict::figures)
                .filter(figures -> figures.stream().noneMatch(givenUp::contains))
                .map(figures -> figures.stream().filter(ruled::contains).toList())
                .filter(figures -> !figures.isEmpty())
                .map(figures -> new InputError(
                                "decisions.yaml",
                                0,
                                "figure",
                                String.join(", ", figures),
                                "rulings that can be true together",
                                "withdraw or replace one, or what it contradicts")
                        .message())
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            throw new Blocked(reasons);
        }
    }
}
