package org.tradebrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.intake.Row;

/** Decides whether findings keep an edition from being published. */
final class Blocking {
    private static final String QUARANTINE = "intake.quarantine";
    private static final int ERRORS_SHOWN = 12;

    private Blocking() {}

    /**
     * Lets a run go on unless a rule that blocks it fails.
     *
     * @throws Blocked saying why
     */
    static void require(RunPlan plan, int accepted, List<Row.Quarantined<?>> quarantined, List<Finding> findings) {
        List<String> reasons = new ArrayList<>();
        int refused = quarantined.size() + plan.quarantinedSources().size();
        CheckRule rule = plan.catalogue().checks().get(QUARANTINE);
        double share = 100.0 * refused / Math.max(1, accepted + refused);
        if (rule != null && rule.threshold() != null && share > rule.threshold()) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "%s: %d of %d rows cannot be used (%.1f%%), at most %.1f%% may",
                    rule.rule(),
                    refused,
                    accepted + refused,
                    share,
                    rule.threshold()));
            List<InputError> errors = new ArrayList<>();
            plan.quarantinedSources().forEach(row -> errors.addAll(row.errors()));
            quarantined.forEach(row -> errors.addAll(row.errors()));
            errors.stream().limit(ERRORS_SHOWN).map(InputError::message).forEach(reasons::add);
            if (errors.size() > ERRORS_SHOWN) {
                reasons.add("... and " + (errors.size() - ERRORS_SHOWN) + " more");
            }
        }
        findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS)
                .filter(finding -> plan.catalogue().check(finding.rule()).blocks())
                .forEach(finding ->
                        reasons.add(finding.rule() + ": " + finding.message().en()));
        if (!reasons.isEmpty()) {
            throw new Blocked(reasons);
        }
    }
}
