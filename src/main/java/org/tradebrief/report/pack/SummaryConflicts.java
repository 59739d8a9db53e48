package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.Estimate;

/** What a summary tells of conflicts: one line each, the gravest first, and what waits for an analyst's ruling. */
final class SummaryConflicts {
    private final Release release;
    private final Voice voice;
    private final RepairsTold repairs;
    private final RepairText text;
    private final List<Conflict> conflicts;
    private final List<Estimate> disputed;

    /** Those of a release that concern some areas. */
    SummaryConflicts(Release release, Voice voice, SummaryScope scope) {
        this.release = release;
        this.voice = voice;
        this.repairs = new RepairsTold(release);
        this.text = new RepairText(release, voice);
        this.conflicts = release.asPrinted().conflicts().stream()
                .filter(scope::concerns)
                .sorted(Comparator.comparing(this::isOfAmounts)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Conflict::relativeGap)
                                .reversed()))
                .toList();
        this.disputed = release.estimates().stream()
                .filter(estimate -> estimate.status() == Estimate.Status.DISPUTED)
                .filter(estimate -> scope.concerns(estimate.cell()))
                .toList();
    }

    /** What is in dispute, and how many conflicts the edition before did not have, where that is known. */
    Optional<String> title(Optional<Set<List<String>>> before) {
        if (conflicts.isEmpty()) {
            return Optional.empty();
        }
        String fresh = before.map(known -> conflicts.stream()
                        .filter(conflict -> !known.contains(conflict.figures()))
                        .count())
                .map(count -> ", " + count + " of them new since "
                        + release.history().previous().orElse("the edition before"))
                .orElse("");
        return Optional.of(
                "Cannot be true: " + conflicts.size() + (conflicts.size() == 1 ? " conflict" : " conflicts") + fresh);
    }

    /** One line for each number that contradicts others, however often it was printed. */
    List<String> lines() {
        Map<String, List<Conflict>> alike = new LinkedHashMap<>();
        conflicts.forEach(conflict -> alike.computeIfAbsent(
                        conflict.cell() + figure(conflict.claimant()).printed(), _ -> new ArrayList<>())
                .add(conflict));
        return alike.values().stream().map(this::line).toList();
    }

    /** The cell of the gravest conflict. */
    Optional<String> gravest() {
        return conflicts.stream().findFirst().map(conflict -> conflict.cell().toString());
    }

    /** What waits for a ruling: repairs that are only proposed, and cells of which no figure could be given up. */
    List<String> decisions() {
        List<String> lines = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            repairs.of(conflict.claimant())
                    .filter(told -> !told.repair().applied() && isOpen(conflict.claimant()))
                    .ifPresent(told -> lines.add(ShortLine.of(
                            "  " + conflict.claimant() + " “" + printed(conflict.claimant()) + "”: given up",
                            "; replace it with “" + text.wording(told) + "”?")));
        }
        disputed.forEach(estimate -> lines.add(ShortLine.of(
                "  " + estimate.cell() + " is disputed: accept one of " + String.join(", ", estimate.figures()))));
        return lines.stream().distinct().toList();
    }

    private String line(List<Conflict> alike) {
        Conflict conflict = alike.getFirst();
        String ids = String.join(
                ", ", alike.stream().map(Conflict::claimant).distinct().toList());
        return ShortLine.of(
                "  " + conflict.cell() + " “" + printed(conflict.claimant()) + "” (" + ids + ")",
                ": " + done(conflict));
    }

    /** Dates, ordinals and claims come last: no published amount rests on them. */
    private boolean isOfAmounts(Conflict conflict) {
        Measure measure = figure(conflict.claimant()).measure();
        return measure != Measure.ORDINAL && measure != Measure.DATE && measure != Measure.CLAIM;
    }

    private String done(Conflict conflict) {
        boolean isGivenUp = release.asPrinted().retractions().stream()
                .anyMatch(retraction -> retraction.figure().equals(conflict.claimant()));
        Optional<String> read = repairs.of(conflict.claimant())
                .filter(told -> told.repair().applied())
                .flatMap(text::brief);
        if (read.isPresent()) {
            return "read as " + read.get();
        }
        return isGivenUp ? "given up" : "disputed, nothing could be given up";
    }

    private boolean isOpen(String figure) {
        return !release.catalogue().decisions().containsKey(figure);
    }

    private String printed(String figure) {
        return voice.quoted(figure(figure).printed());
    }

    private Figure figure(String id) {
        return release.figure(id).figure();
    }
}
