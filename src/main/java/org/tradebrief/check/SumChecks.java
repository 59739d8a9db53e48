package org.tradebrief.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/**
 * Wholes against the sums of their parts: declared parts, the two directions of trade, the parts of a year.
 *
 * <p>The intervals of the parts add up, and what is printed of one cell more than once is intersected first (XBRL
 * Calculations 1.1, XBRL International 2023, sections 4.2 and 4.3).
 */
final class SumChecks implements Family {
    private static final Check PARTS = Check.of("sum.parts", "parts");
    private static final Check TWO_WAY = Check.of("sum.two-way", "parts");
    private static final Check BALANCE = Check.of("sum.balance", "parts");
    private static final Check PERIODS = Check.of("sum.periods", "parts");

    private static final List<Period.Frequency> PARTS_OF_A_YEAR =
            List.of(Period.Frequency.S, Period.Frequency.Q, Period.Frequency.M);

    @Override
    public List<Check> checks() {
        return List.of(PARTS, TWO_WAY, BALANCE, PERIODS);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        for (Series series : evidence.series()) {
            Subject subject = series.subject();
            Unit unit = series.unit();
            for (Relations.Sum sum : evidence.catalogue().relations().sums()) {
                if (sum.whole().equals(subject.indicator())) {
                    judge(
                            PARTS,
                            series,
                            sum.parts().stream()
                                    .map(part -> evidence.series(subject.ofIndicator(part), unit))
                                    .toList(),
                            Term::plus,
                            docket);
                }
            }
            Series exports = evidence.series(subject.ofFlow(Flow.X), unit);
            Series imports = evidence.series(subject.ofFlow(Flow.M), unit);
            switch (subject.flow()) {
                case T -> judge(TWO_WAY, series, List.of(exports, imports), Term::plus, docket);
                case B -> judge(BALANCE, series, List.of(exports, imports), Term::minus, docket);
                case X, M, N -> {}
            }
            boolean adds = evidence.catalogue()
                    .indicator(subject.indicator())
                    .filter(indicator -> indicator.overTime() == Indicator.OverTime.SUM)
                    .isPresent();
            if (adds) {
                judgePeriods(series, docket);
            }
        }
    }

    private static void judge(Check check, Series whole, List<Series> parts, BinaryOperator<Term> plus, Docket docket) {
        if (parts.stream().noneMatch(Series::isEmpty)) {
            for (List<Level.Printed> cell : whole.cells()) {
                Timeline.Slot slot = cell.getFirst().slot();
                judge(check, whole, slot, parts, part -> part.agreed(slot), plus, docket);
            }
        }
    }

    private static void judgePeriods(Series whole, Docket docket) {
        for (Period.Frequency frequency : PARTS_OF_A_YEAR) {
            if (whole.has(frequency)) {
                for (List<Level.Printed> cell : whole.cells()) {
                    Timeline.Slot slot = cell.getFirst().slot();
                    judge(PERIODS, whole, slot, slot.parts(frequency), whole::agreed, Term::plus, docket);
                }
            }
        }
    }

    private static <T> void judge(
            Check check,
            Series whole,
            Timeline.Slot slot,
            List<T> parts,
            Function<T, @Nullable Level> level,
            BinaryOperator<Term> plus,
            Docket docket) {
        Term sum = sum(parts, level, plus);
        Level total = sum == null ? null : whole.agreed(slot);
        if (sum != null && total != null) {
            Comparison comparison = Comparison.equal(sum, total.term());
            if (docket.counts(check, whole.subject().indicator(), comparison.verdict())) {
                List<Level> levels = new ArrayList<>();
                parts.forEach(part -> levels.add(requireNonNull(level.apply(part))));
                docket.word(outcome(check, whole.unit(), total, levels, comparison));
            }
        }
    }

    /** The sum of the levels of all parts; null where there is no part or one is missing. */
    private static <T> @Nullable Term sum(
            List<T> parts, Function<T, @Nullable Level> level, BinaryOperator<Term> plus) {
        Term sum = null;
        for (int i = 0; i < parts.size(); i++) {
            Level found = level.apply(parts.get(i));
            if (found == null) {
                return null;
            }
            sum = sum == null ? found.term() : plus.apply(sum, found.term());
        }
        return sum;
    }

    private static Outcome outcome(Check check, Unit unit, Level whole, List<Level> parts, Comparison comparison) {
        List<ReadFigure> printed = whole.figures();
        List<ReadFigure> others = new ArrayList<>(printed.size() + parts.size());
        others.addAll(printed.subList(1, printed.size()));
        for (Level part : parts) {
            others.addAll(part.figures());
        }
        return Outcome.of(
                check,
                printed.getFirst(),
                others,
                comparison,
                unit,
                phrases -> Map.of(
                        "parts",
                        parts.stream()
                                .map(part -> phrases.level(part, unit)
                                        + phrases.of(" (" + part.source() + ")", "（" + part.source() + "）"))
                                .collect(Collectors.joining(phrases.of(", ", "、")))));
    }
}
