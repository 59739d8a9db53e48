package org.tradebrief.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        if (parts.stream().anyMatch(Series::isEmpty)) {
            return;
        }
        for (List<Level.Printed> cell : whole.cells()) {
            Period period = cell.getFirst().period();
            List<Optional<Level>> found =
                    parts.stream().map(part -> part.agreed(period)).toList();
            judgeCell(check, whole, period, found, outcomes);
        }
    }

    private static void judgePeriods(Series whole, Consumer<Outcome> outcomes) {
        for (List<Level.Printed> cell : whole.cells()) {
            Period period = cell.getFirst().period();
            for (Period.Frequency frequency : PARTS_OF_A_YEAR) {
                List<Period> parts = whole.has(frequency) ? partsOf(period, frequency) : List.of();
                List<Optional<Level>> found = parts.stream().map(whole::agreed).toList();
                judgeCell(PERIODS, whole, period, found, outcomes);
            }
        }
    }

    private static void judgeCell(
            Check check, Series whole, Period period, List<Optional<Level>> parts, Consumer<Outcome> outcomes) {
        if (!parts.isEmpty() && parts.stream().allMatch(Optional::isPresent)) {
            List<Level> levels = parts.stream().map(Optional::orElseThrow).toList();
            whole.agreed(period).ifPresent(total -> {
                Term sum = levels.stream().map(Level::term).reduce(Term::plus).orElseThrow();
                outcomes.accept(outcome(check, whole.unit(), total, levels, sum));
            });
        }
    }

    private static void judgeBalance(Series balance, Series exports, Series imports, Consumer<Outcome> outcomes) {
        if (exports.isEmpty() || imports.isEmpty()) {
            return;
        }
        for (List<Level.Printed> cell : balance.cells()) {
            Period period = cell.getFirst().period();
            balance.agreed(period)
                    .ifPresent(total -> exports.agreed(period)
                            .ifPresent(out -> imports.agreed(period)
                                    .ifPresent(in -> outcomes.accept(outcome(
                                            BALANCE,
                                            balance.unit(),
                                            total,
                                            List.of(out, in),
                                            out.term().minus(in.term()))))));
        }
    }

    /** The calendar periods of a kind that make up a longer one; none where they do not. */
    private static List<Period> partsOf(Period whole, Period.Frequency frequency) {
        int year = whole.year();
        int month = whole.start().getMonthValue();
        int months = switch (whole.frequency()) {
            case A -> 12;
            case S -> 6;
            case Q -> 3;
            case M, D, RANGE, SPAN -> 0;
        };
        return switch (frequency) {
            case S -> parts(month / 6 + 1, months / 12 * 2, half -> Period.half(year, half));
            case Q -> parts(month / 3 + 1, months / 6 * 2, quarter -> Period.quarter(year, quarter));
            case M -> parts(month, months, number -> Period.month(YearMonth.of(year, number)));
            case A, D, RANGE, SPAN -> List.of();
        };
    }

    private static List<Period> parts(int first, int count, IntFunction<Period> part) {
        return IntStream.range(first, first + count).mapToObj(part).toList();
    }

    private static Outcome outcome(Check check, Unit unit, Level whole, List<Level> parts, Term sum) {
        List<ReadFigure> others =
                new ArrayList<>(whole.figures().subList(1, whole.figures().size()));
        parts.forEach(part -> others.addAll(part.figures()));
        return Outcome.of(
                check,
                whole.figures().getFirst(),
                others,
                Comparison.equal(sum, whole.term()),
                unit,
                phrases -> Map.of(
                        "parts",
                        parts.stream()
                                .map(part -> phrases.level(part, unit)
                                        + phrases.of(" (" + part.source() + ")", "(" + part.source() + ")"))
                                .collect(Collectors.joining(phrases.of(", ", "、")))));
    }
}
