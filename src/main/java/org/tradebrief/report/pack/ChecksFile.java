package org.tradebrief.report.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Finding.Side;
import org.tradebrief.check.Verdict;
import org.tradebrief.figure.Reading;
import org.tradebrief.reconcile.Conflict;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.data.ChecksJson;

/** The content of {@code checks.json} of a release. */
public final class ChecksFile {
    private ChecksFile() {}

    /** Findings, conflicts and quarantine. */
    public static ChecksJson of(Release release) {
        RepairsTold repairs = new RepairsTold(release);
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
                        .map(conflict -> conflict(conflict, retractions, repairs))
                        .toList(),
                repairs.unprompted().stream().map(ChecksFile::repair).toList(),
                release.quarantined().stream()
                        .flatMap(row -> row.errors().stream())
                        .map(error -> new ChecksJson.Quarantined(
                                error.file(), error.line(), error.column(), error.seen(), error.expected()))
                        .toList());
    }

    private static ChecksJson.Conflict conflict(
            Conflict conflict, Map<String, Retraction> retractions, RepairsTold repairs) {
        Optional<Retraction> ofClaimant = Optional.ofNullable(retractions.get(conflict.claimant()));
        return new ChecksJson.Conflict(
                conflict.figures(),
                conflict.figures().stream().filter(retractions::containsKey).toList(),
                ofClaimant.map(Retraction::alternatives).orElse(List.of()),
                ofClaimant.map(Retraction::complete).orElse(true),
                conflict.gap(),
                repairs.of(conflict.claimant()).map(ChecksFile::repair).orElse(null),
                repairs.alongside(conflict.claimant()).stream()
                        .map(ChecksFile::repair)
                        .toList());
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

    private static ChecksJson.@Nullable Side side(Optional<Side> side) {
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

    private static ChecksJson.Repair repair(RepairsTold.Told told) {
        Repair.Change change = told.change();
        Optional<Side> side = side(change.repaired().reading());
        return new ChecksJson.Repair(
                change.figure(),
                (told.repair().applied() ? "" : "proposed ")
                        + told.repair().kind().name().toLowerCase(Locale.ROOT),
                change.printed().figure().printed(),
                change.wording(),
                side.map(Side::value).orElse(null),
                side.map(Side::lower).orElse(null),
                side.map(Side::upper).orElse(null),
                change.support().evidence());
    }

    /** A repaired number, or place in a row; days are no numbers. */
    private static Optional<Side> side(Reading reading) {
        return switch (reading) {
            case Reading.Number number ->
                Optional.of(new Side(
                        number.quantity().value().doubleValue(),
                        number.quantity().interval().lower(),
                        number.quantity().interval().upper()));
            case Reading.Ordinal ordinal -> Optional.of(new Side(ordinal.first(), ordinal.first(), ordinal.last()));
            case Reading.Date _, Reading.Claim _, Reading.Refused _ -> Optional.empty();
        };
    }
}
