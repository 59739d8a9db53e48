package org.tradebrief.report.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.report.workbook.VerdictFormat;

/** What the checks said of figures, the gravest first: fails, explained by rounding, not testable, holds. */
final class Verdicts {
    /** Verdicts are coloured too, and say in words what the colour says. */
    static final VerdictFormat FORMAT = VerdictFormat.of(
            "Verdict",
            Map.of(
                    Verdict.HOLDS.code(), VerdictFormat.Tone.GOOD,
                    Verdict.ROUNDING.code(), VerdictFormat.Tone.NOTICE,
                    Verdict.FAILS.code(), VerdictFormat.Tone.BAD,
                    Verdict.NOT_TESTABLE.code(), VerdictFormat.Tone.NEUTRAL));

    private static final String UNCHECKED = "not checked";
    private static final Comparator<Verdict> GRAVITY = Comparator.comparingInt(Verdicts::gravity);

    private final Map<String, Verdict> gravest = new TreeMap<>();

    Verdicts(List<Finding> findings) {
        for (Finding finding : findings) {
            finding.figures()
                    .forEach(figure -> gravest.merge(
                            figure, finding.verdict(), (one, other) -> GRAVITY.compare(one, other) >= 0 ? one : other));
        }
    }

    /** The gravest verdict on any of some figures, in words. */
    String gravest(List<String> figures) {
        return figures.stream()
                .filter(gravest::containsKey)
                .map(gravest::get)
                .max(GRAVITY)
                .map(Verdict::code)
                .orElse(UNCHECKED);
    }

    private static int gravity(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> 0;
            case NOT_TESTABLE -> 1;
            case ROUNDING -> 2;
            case FAILS -> 3;
        };
    }
}
