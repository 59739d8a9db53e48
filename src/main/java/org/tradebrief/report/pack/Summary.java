package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.intake.ErrorGroups;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.KeyFigure;
import org.tradebrief.report.Language;

/** What an analyst reads at six in the morning: at most 25 lines. */
public final class Summary {
    private static final int MOST_LINES = 25;
    private static final int MOST_HEADLINES = 5;
    private static final int MOST_CONFLICTS = 8;
    private static final int MOST_DECISIONS = 3;
    private static final int MOST_ERRORS = 3;
    private static final String RULINGS = "seeds/decisions.yaml";

    private final Release release;
    private final PackFile pack;
    private final Voice voice;
    private final SummaryScope scope;

    private Summary(Release release, PackFile pack, List<String> areas) {
        this.release = release;
        this.pack = pack;
        this.voice = new Voice(release, Language.EN);
        this.scope = new SummaryScope(areas);
    }

    /**
     * The summary of a release.
     *
     * @param pack what is published
     * @param areas codes of the areas that it speaks of; empty for all
     * @param draft whether it is for the eyes of its makers alone
     * @param conflictsBefore the figures of each conflict that the edition before had; empty where that is not known
     */
    public static List<String> of(
            Release release,
            PackFile pack,
            List<String> areas,
            boolean draft,
            Optional<Set<List<String>>> conflictsBefore) {
        return new Summary(release, pack, areas).lines(draft, conflictsBefore);
    }

    /** How many rows were read, what the checks said and what is held. */
    public static List<String> counts(Release release) {
        return counts(release, SummaryScope.ALL);
    }

    private List<String> lines(boolean draft, Optional<Set<List<String>>> conflictsBefore) {
        SummaryConflicts conflicts = new SummaryConflicts(release, voice, scope);
        List<String> lines = new ArrayList<>();
        lines.add(ShortLine.of("Edition " + release.edition() + ", as of " + release.asOf()
                + (scope.areas().isEmpty() ? "" : ", " + String.join(" ", scope.areas())) + ": "
                + (draft ? "DRAFT, not for release" : pack.pack().status().en())));
        lines.addAll(headlines());
        lines.addAll(new SummaryChanges(release, voice, scope).lines());
        lines.addAll(counts(release, scope));
        List<String> last = decisions(conflicts);
        last.add(ShortLine.of("Why: tradebrief explain "
                + conflicts.gravest().orElse("<cell, indicator or figure>")
                + "; all findings: checks.json; all values: data.csv"));
        conflicts.title(conflictsBefore).ifPresent(title -> {
            lines.add(title);
            lines.addAll(most(
                    conflicts.lines(),
                    Math.min(MOST_CONFLICTS, MOST_LINES - lines.size() - last.size()),
                    "checks.json"));
        });
        lines.addAll(last);
        return lines.stream().limit(MOST_LINES).toList();
    }

    /** The headline figures of the pack or, where it is written for each of some areas, of these. */
    private List<String> headlines() {
        List<PackFile> packs = pack.pack().perArea()
                ? scope.areas().stream()
                        .flatMap(area -> Placeholders.of(area, release).stream())
                        .map(pack::in)
                        .toList()
                : List.of(pack);
        return packs.stream().flatMap(this::headlines).limit(MOST_HEADLINES).toList();
    }

    private Stream<String> headlines(PackFile file) {
        Bindings bindings = new Bindings(release);
        Wording wording = new Wording(release, bindings, voice, file.pack().digits());
        return file.pack().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .map(Pack.BlockTemplate::keyFigures)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .flatMap(template -> Headline.of(template, bindings, wording).stream())
                .map(headline -> headline.in(voice, wording))
                .map(Summary::headline);
    }

    private static String headline(KeyFigure figure) {
        String change = figure.change().isBlank() ? "" : ", " + figure.change().strip();
        return ShortLine.of(figure.label(), ", " + figure.unitLine() + ": " + figure.value() + change);
    }

    private List<String> decisions(SummaryConflicts conflicts) {
        List<String> lines = new ArrayList<>();
        List<String> open = conflicts.decisions();
        if (!open.isEmpty()) {
            lines.add("To decide, in " + RULINGS + ":");
            lines.addAll(most(open, MOST_DECISIONS, "checks.json"));
        }
        return lines;
    }

    private static List<String> counts(Release release, SummaryScope scope) {
        List<Finding> findings = release.findings().stream()
                .filter(finding -> scope.concerns(finding, release))
                .toList();
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
                count(findings, Verdict.HOLDS),
                count(findings, Verdict.ROUNDING),
                findings.stream().filter(Finding::isWrong).count(),
                count(findings, Verdict.NOT_TESTABLE)));
        lines.add(String.format(
                Locale.ROOT,
                "Held: %d estimates, %d indicators; %d figures given up, %d read otherwise",
                release.estimates().stream()
                        .filter(estimate -> scope.concerns(estimate.cell()))
                        .count(),
                release.derived().stream()
                        .filter(derived -> derived.value().isPresent() && scope.concerns(derived.id()))
                        .count(),
                release.asPrinted().retractions().stream()
                        .filter(retraction -> scope.concerns(
                                release.figure(retraction.figure()).figure().area() + "."))
                        .count(),
                Repair.inUse(release.repairs()).stream()
                        .filter(change ->
                                scope.concerns(change.repaired().figure().area() + "."))
                        .count()));
        return lines;
    }

    private static List<String> errors(Release release) {
        ErrorGroups errors = new ErrorGroups();
        release.quarantined().forEach(row -> row.errors().forEach(errors::add));
        return most(
                errors.groups().stream()
                        .map(group -> ShortLine.of("  " + group.message()))
                        .toList(),
                MOST_ERRORS,
                "checks.json");
    }

    /** As many lines as there is room for, the last of which tells how many more there are, and where. */
    private static List<String> most(List<String> lines, int room, String where) {
        if (lines.size() <= room) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, Math.max(0, room - 1)));
        shown.add("  ... and " + (lines.size() - shown.size()) + " more in " + where);
        return shown;
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
