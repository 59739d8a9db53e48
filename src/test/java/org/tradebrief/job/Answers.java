package org.tradebrief.job;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tradebrief.derive.Derived;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.pack.Release;

/**
 * What a run says of its inputs, line by line, in the names and amounts of other inputs.
 *
 * @param names from identifiers, cells and periods of the run to those of the other inputs
 * @param unit one unit of money of the run in units of the other inputs
 */
record Answers(UnaryOperator<String> names, double unit) {

    /** In the run's own names and amounts. */
    static List<String> of(Release release) {
        return new Answers(UnaryOperator.identity(), 1).to(release);
    }

    /** Findings, conflicts, figures given up, repairs, estimates and indicators, sorted. */
    List<String> to(Release release) {
        return Stream.of(
                        release.findings().stream()
                                .map(finding ->
                                        finding.rule() + " " + finding.verdict() + " " + all(finding.figures())),
                        release.asPrinted().conflicts().stream()
                                .map(conflict -> "conflict " + names.apply(conflict.cell() + " " + conflict.claimant())
                                        + " " + all(conflict.figures())),
                        release.asPrinted().retractions().stream()
                                .map(retraction ->
                                        "given up " + names.apply(retraction.figure()) + " " + retraction.reason()),
                        release.repairs().stream()
                                .flatMap(repair -> repair.changes().stream()
                                        .map(change -> "repair " + repair.kind() + " " + names.apply(change.figure())
                                                + " applied " + repair.applied() + " "
                                                + all(repair.support().evidence()))),
                        release.reconciliation().all().stream().map(this::estimate),
                        release.derived().stream().map(this::indicator))
                .flatMap(lines -> lines)
                .sorted()
                .toList();
    }

    /** The lines that only one of two answers has. */
    static List<String> difference(List<String> expected, List<String> answers) {
        return Stream.concat(
                        expected.stream()
                                .filter(line -> !answers.contains(line))
                                .map("- "::concat),
                        answers.stream()
                                .filter(line -> !expected.contains(line))
                                .map("+ "::concat))
                .toList();
    }

    private String estimate(Estimate estimate) {
        Unit unitOfCell = estimate.cell().series().unit();
        boolean day = unitOfCell.kind() == Unit.Kind.DAY;
        return names.apply(estimate.cell().toString()) + " " + estimate.status() + " " + all(estimate.figures())
                + (day ? "" : " " + number(estimate.value(), estimate.interval(), unitOfCell));
    }

    private String indicator(Derived derived) {
        return names.apply(derived.id()) + " "
                + (derived.value().isPresent()
                        ? number(derived.value().getAsDouble(), derived.interval(), derived.unit())
                        : "none");
    }

    private String number(double value, Interval interval, Unit of) {
        double factor = of.kind() == Unit.Kind.CURRENCY ? unit : 1;
        return String.format(
                Locale.ROOT, "%.7e [%.7e, %.7e]", value * factor, interval.lower() * factor, interval.upper() * factor);
    }

    private List<String> all(Collection<String> figures) {
        return figures.stream().map(names).sorted().toList();
    }
}
