package org.tradebrief.report.pack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Decision;
import org.tradebrief.check.Finding;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.reconcile.repair.Repair;
import org.tradebrief.report.workbook.VerdictFormat;

/**
 * What the checks come to for figures, after reconciliation: a figure that stands although a check fails on it, because
 * another figure of that check was given up, is not told to fail.
 */
final class Verdicts {
    /** Verdicts are coloured too, and say in words what the colour says. */
    static final VerdictFormat FORMAT = VerdictFormat.of(
            "Verdict",
            Arrays.stream(RowVerdict.values())
                    .collect(Collectors.toMap(verdict -> verdict.words().en(), RowVerdict::tone)));

    private final Set<String> wanting = new HashSet<>();
    private final Set<String> mended = new HashSet<>();
    private final Map<String, RowVerdict> asPrinted = new TreeMap<>();
    private final Map<String, RowVerdict> asHeld = new TreeMap<>();

    Verdicts(Release release) {
        release.asPrinted().retractions().stream().map(Retraction::figure).forEach(wanting::add);
        release.catalogue().decisions().forEach((figure, ruling) -> {
            if (ruling.ruling() != Decision.Ruling.ACCEPT) {
                wanting.add(figure);
            }
        });
        release.figures().all().stream()
                .map(ReadFigure::figure)
                .filter(figure -> figure.measure() == Measure.CLAIM)
                .forEach(figure -> wanting.add(figure.id()));
        release.repairs().stream()
                .filter(Repair::applied)
                .flatMap(repair -> repair.changes().stream())
                .forEach(change -> mended.add(change.figure()));
        for (Finding finding : release.findings()) {
            for (String figure : finding.figures()) {
                RowVerdict printed = printed(finding, figure);
                asPrinted.merge(figure, printed, Verdicts::graver);
                asHeld.merge(figure, isMended(printed, figure) ? RowVerdict.SETTLED : printed, Verdicts::graver);
            }
        }
    }

    /** The gravest verdict on a figure as its source printed it, in words. */
    String printed(String figure) {
        return asPrinted.getOrDefault(figure, RowVerdict.UNCHECKED).words().en();
    }

    /** The gravest verdict on figures that something rests on, as they are held: repaired where they were, in words. */
    String gravest(List<String> figures) {
        return figures.stream()
                .map(figure -> asHeld.getOrDefault(figure, RowVerdict.UNCHECKED))
                .max(Comparator.naturalOrder())
                .orElse(RowVerdict.UNCHECKED)
                .words()
                .en();
    }

    private RowVerdict printed(Finding finding, String figure) {
        return switch (finding.verdict()) {
            case HOLDS -> RowVerdict.HOLDS;
            case NOT_TESTABLE -> RowVerdict.NOT_TESTABLE;
            case ROUNDING -> RowVerdict.ROUNDING;
            case FAILS -> {
                if (!finding.isWrong()) {
                    yield RowVerdict.NOTED;
                }
                yield isBecauseOfAnother(finding, figure) ? RowVerdict.SETTLED : RowVerdict.FAILS;
            }
        };
    }

    /** What the words of a figure look like is no other figure's fault. */
    private boolean isBecauseOfAnother(Finding finding, String figure) {
        return finding.level() > 0
                && !wanting.contains(figure)
                && finding.figures().stream().anyMatch(wanting::contains);
    }

    private boolean isMended(RowVerdict verdict, String figure) {
        return verdict == RowVerdict.FAILS && mended.contains(figure);
    }

    private static RowVerdict graver(RowVerdict one, RowVerdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
