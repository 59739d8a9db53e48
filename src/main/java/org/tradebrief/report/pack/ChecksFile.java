package org.tradebrief.report.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.figure.Quantity;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.data.ChecksJson;

/** The content of {@code checks.json} of a release. */
public final class ChecksFile {
    private ChecksFile() {}

    /** Findings, conflicts and quarantine. */
    public static ChecksJson of(Release release) {
        Map<String, Retraction> retractions = release.asPrinted().retractions().stream()
                .collect(Collectors.toMap(Retraction::figure, Function.identity(), (one, _) -> one));
        return new ChecksJson(
                release.edition(),
                new ChecksJson.Rows(
                        release.rowsRead(),
                        release.rowsAccepted(),
                        release.quarantined().size()),
                release.findings().stream().map(ChecksFile::finding).toList(),
                release.asPrinted().conflicts().stream()
                        .map(conflict -> conflict(release, retractions, conflict))
                        .toList(),
                release.quarantined().stream()
                        .flatMap(row -> row.errors().stream())
                        .map(error -> new ChecksJson.Quarantined(
                                error.file(), error.line(), error.column(), error.seen(), error.expected()))
                        .toList());
    }

    private static ChecksJson.Conflict conflict(
            Release release, Map<String, Retraction> retractions, Conflict conflict) {
        Optional<Retraction> ofClaimant = Optional.ofNullable(retractions.get(conflict.claimant()));
        return new ChecksJson.Conflict(
                conflict.figures(),
                conflict.figures().stream().filter(retractions::containsKey).toList(),
                ofClaimant.map(Retraction::alternatives).orElse(List.of()),
                ofClaimant.map(Retraction::complete).orElse(true),
                conflict.gap(),
                repair(release, conflict));
    }

    private static ChecksJson.Finding finding(Finding finding) {
        return new ChecksJson.Finding(
                finding.rule(),
                finding.level(),
                ChecksJson.Severity.valueOf(finding.severity().name()),
                verdict(finding.verdict()),
                finding.figures(),
                side(finding.left()),
                side(finding.right()),
                finding.unit(),
                finding.gap(),
                new ChecksJson.Message(finding.message().en(), finding.message().zh()));
    }

    private static ChecksJson.@Nullable Side side(Optional<Finding.Side> side) {
        return side.map(known -> new ChecksJson.Side(known.value(), known.lower(), known.upper()))
                .orElse(null);
    }

    /** The verdict as the files of an edition write it. */
    static ChecksJson.Verdict verdict(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> ChecksJson.Verdict.HOLDS;
            case ROUNDING -> ChecksJson.Verdict.EXPLAINED_BY_ROUNDING;
            case FAILS -> ChecksJson.Verdict.FAILS;
            case NOT_TESTABLE -> ChecksJson.Verdict.NOT_TESTABLE;
        };
    }

    private static ChecksJson.@Nullable Repair repair(Release release, Conflict conflict) {
        return release.repairs().stream()
                .flatMap(repair -> repair.changes().stream()
                        .filter(change -> change.figure().equals(conflict.claimant()))
                        .map(change -> repair(repair, change)))
                .findFirst()
                .orElse(null);
    }

    private static ChecksJson.Repair repair(Repair repair, Repair.Change change) {
        Optional<Quantity> quantity = change.repaired().reading().allowed();
        return new ChecksJson.Repair(
                change.figure(),
                (repair.applied() ? "" : "proposed ") + repair.kind().name().toLowerCase(Locale.ROOT),
                change.printed().figure().printed(),
                quantity.map(known -> known.value().doubleValue()).orElse(null),
                quantity.map(known -> known.interval().lower()).orElse(null),
                quantity.map(known -> known.interval().upper()).orElse(null),
                repair.support().evidence());
    }
}
