package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.catalogue.CheckRule.Severity;
import org.tradebrief.catalogue.Words;

/**
 * What one check found about some figures.
 *
 * @param rule identifier of the rule
 * @param level ESS validation level of the rule, 0 to 4
 * @param severity what a failure means
 * @param verdict what was found
 * @param figures identifiers of the figures involved, sorted
 * @param left what follows from the other figures; empty where nothing is computed
 * @param right what was printed or what bounds the left side; empty where nothing is computed
 * @param unit code of the unit of both sides and the gap; empty where there is none
 * @param gap distance between the two intervals, zero where they meet
 * @param message what was found, for a reader
 */
public record Finding(
        String rule,
        int level,
        Severity severity,
        Verdict verdict,
        List<String> figures,
        Optional<Side> left,
        Optional<Side> right,
        String unit,
        double gap,
        Words message) {

    /** Lowest level first, then by rule, figures and wording: the same order whatever the order of the input. */
    public static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::level)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> String.join(" ", finding.figures()))
            .thenComparing(finding -> finding.message().en());

    /**
     * One side of a comparison.
     *
     * @param value central value
     * @param lower least value that the printed digits allow
     * @param upper greatest value that they allow
     */
    public record Side(double value, double lower, double upper) {}

    public Finding {
        figures = figures.stream().sorted().distinct().toList();
    }

    /** Findings in order, those that differ in nothing but their figures made one. */
    static List<Finding> merged(List<Finding> findings) {
        Map<Finding, List<String>> figures = new LinkedHashMap<>();
        for (Finding finding : findings) {
            figures.computeIfAbsent(finding.about(List.of()), _ -> new ArrayList<>())
                    .addAll(finding.figures());
        }
        return figures.entrySet().stream()
                .map(entry -> entry.getKey().about(entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private Finding about(List<String> others) {
        return new Finding(rule, level, severity, verdict, others, left, right, unit, gap, message);
    }

    /** Whether something is wrong, and not merely worth knowing. */
    public boolean isWrong() {
        return verdict == Verdict.FAILS && severity != Severity.INFORMATION;
    }

    /** The verdict in a word; what fails without being wrong is {@code noted}. */
    public String verdictCode() {
        return verdict == Verdict.FAILS && !isWrong() ? "noted" : verdict.code();
    }
}
