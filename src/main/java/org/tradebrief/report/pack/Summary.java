package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.intake.ErrorGroups;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.Language;

/** What an analyst reads at six in the morning: at most 25 lines. */
public final class Summary {
    private static final int MOST_LINES = 25;
    private static final int MOST_CONFLICTS = 6;
    private static final int MOST_ERRORS = 5;

    private Summary() {}

    /** The summary of a release. */
    public static List<String> of(Release release) {
        List<String> lines = new ArrayList<>();
        lines.add("Edition " + release.edition() + " (as of " + release.asOf() + ")");
        lines.addAll(counts(release));
        addConflicts(release, lines);
        return lines.stream().limit(MOST_LINES).toList();
    }

    /** How many rows were read, what the checks said and what is held. */
    public static List<String> counts(Release release) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Rows: %d read, %d accepted%s, %d quarantined",
                release.rowsRead(),
                release.rowsAccepted(),
                release.rowsMissing() == 0 ? "" : " (" + release.rowsMissing() + " without a value)",
                release.quarantined().size()));
        lines.addAll(errors(release));
        lines.add(String.format(
                Locale.ROOT,
                "Checks: %d hold, %d explained by rounding, %d fail, %d not testable",
                count(release, Verdict.HOLDS),
                count(release, Verdict.ROUNDING),
                release.findings().stream().filter(Finding::isWrong).count(),
                count(release, Verdict.NOT_TESTABLE)));
        lines.add(String.format(
                Locale.ROOT,
                "Held: %d estimates, %d indicators; %d figures given up, %d read otherwise",
                release.estimates().size(),
                release.derived().stream()
                        .filter(derived -> derived.value().isPresent())
                        .count(),
                release.asPrinted().retractions().size(),
                Repair.inUse(release.repairs()).size()));
        return lines;
    }

    private static List<String> errors(Release release) {
        ErrorGroups errors = new ErrorGroups();
        release.quarantined().forEach(row -> row.errors().forEach(errors::add));
        List<String> lines = new ArrayList<>();
        errors.groups().stream().limit(MOST_ERRORS).forEach(group -> lines.add("  " + group.message()));
        if (errors.groups().size() > MOST_ERRORS) {
            lines.add("  ... and " + (errors.groups().size() - MOST_ERRORS) + " more kinds of errors in checks.json");
        }
        return lines;
    }

    private static void addConflicts(Release release, List<String> lines) {
        List<ConflictText> conflicts = ConflictText.all(release, Language.EN);
        if (!conflicts.isEmpty()) {
            lines.add("Cannot be true:");
            conflicts.stream().limit(MOST_CONFLICTS).forEach(conflict -> {
                lines.add("  " + conflict.subject());
                lines.add("    " + conflict.cannotBe());
                lines.add("    " + conflict.repair().orElse(conflict.done()));
            });
            if (conflicts.size() > MOST_CONFLICTS) {
                lines.add("  ... and " + (conflicts.size() - MOST_CONFLICTS) + " more in checks.json");
            }
        }
    }

    private static long count(Release release, Verdict verdict) {
        return release.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }
}
