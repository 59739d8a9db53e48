package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    public void judge(Evidence evidence, Consumer<Outcome> outcomes) {
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
                            outcomes);
                }
            }
            Series exports = evidence.series(subject.ofFlow(Flow.X), unit);
            Series imports = evidence.series(subject.ofFlow(Flow.M), unit);
            switch (subject.flow()) {
                case T -> judge(TWO_WAY, series, List.of(exports, imports), outcomes);
                case B -> judgeBalance(series, exports, imports, outcomes);
                case X, M, N -> {}
            }
            boolean adds = evidence.catalogue()
                    .indicator(subject.indicator())
                    .filter(indicator -> indicator.overTime() == Indicator.OverTime.SUM)
                    .isPresent();
            if (adds) {
                judgePeriods(series, outcomes);
            }
        }
    }

    private static void judge(Check check, Series whole, List<Series> parts, Consumer<Outcome> outcomes) {
        if (parts.stream().noneMatch(Series::isEmpty)) {
            for (List<Level.Printed> cell : whole.cells()) {
                Period period = cell.getFirst().period();
                judgeSum(check, whole, period, all(parts, part -> part.agreed(period)), outcomes);
            }
        }
    }

    private static void judgePeriods(Series whole, Consumer<Outcome> outcomes) {
        for (Period.Frequency frequency : PARTS_OF_A_YEAR) {
            if (whole.has(frequency)) {
                for (List<Level.Printed> cell : whole.cells()) {
                    Period period = cell.getFirst().period();
                    judgeSum(PERIODS, whole, period, all(period.parts(frequency), whole::agreed), outcomes);
                }
            }
        }
    }

    /** The levels of all parts; none where one is missing. */
    private static <T> List<Level> all(List<T> parts, Function<T, Optional<Level>> level) {
        List<Level> levels = new ArrayList<>(parts.size());
        for (T part : parts) {
            Optional<Level> found = level.apply(part);
            if (found.isEmpty()) {
                return List.of();
            }
            levels.add(found.get());
        }
        return levels;
    }

    private static void judgeSum(
            Check check, Series whole, Period period, List<Level> parts, Consumer<Outcome> outcomes) {
        if (!parts.isEmpty()) {
            whole.agreed(period).ifPresent(total -> {
                Term sum = parts.getFirst().term();
                for (Level part : parts.subList(1, parts.size())) {
                    sum = sum.plus(part.term());
                }
                outcomes.accept(outcome(check, whole.unit(), total, parts, sum));
            });
        }
    }

    private static void judgeBalance(Series balance, Series exports, Series imports, Consumer<Outcome> outcomes) {
        for (List<Level.Printed> cell : balance.cells()) {
            Period period = cell.getFirst().period();
            List<Level> flows = all(List.of(exports, imports), flow -> flow.agreed(period));
            if (!flows.isEmpty()) {
                Term difference = flows.get(0).term().minus(flows.get(1).term());
                balance.agreed(period)
                        .ifPresent(
                                total -> outcomes.accept(outcome(BALANCE, balance.unit(), total, flows, difference)));
            }
        }
    }

    private static Outcome outcome(Check check, Unit unit, Level whole, List<Level> parts, Term sum) {
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
                Comparison.equal(sum, whole.term()),
                unit,
                phrases -> Map.of(
                        "parts",
                        parts.stream()
                                .map(part -> phrases.level(part, unit)
                                        + phrases.of(" (" + part.source() + ")", "（" + part.source() + "）"))
                                .collect(Collectors.joining(phrases.of(", ", "、")))));
    }
}
