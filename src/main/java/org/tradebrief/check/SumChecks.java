package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
            for (List<Period> parts : partsOf(period)) {
                List<Optional<Level>> found = parts.stream().map(whole::agreed).toList();
                judgeCell(PERIODS, whole, period, found, outcomes);
            }
        }
    }

    private static void judgeCell(
            Check check, Series whole, Period period, List<Optional<Level>> parts, Consumer<Outcome> outcomes) {
        if (parts.stream().allMatch(Optional::isPresent)) {
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

    /** The ways in which a period is cut into equal calendar periods. */
    private static List<List<Period>> partsOf(Period period) {
        int year = period.year();
        int month = period.start().getMonthValue();
        return switch (period.frequency()) {
            case A -> List.of(halves(year), quarters(year, 1, 4), months(year, 1, 12));
            case S -> List.of(quarters(year, month / 3 + 1, 2), months(year, month, 6));
            case Q -> List.of(months(year, month, 3));
            case M, D, RANGE, SPAN -> List.of();
        };
    }

    private static List<Period> halves(int year) {
        return List.of(Period.half(year, 1), Period.half(year, 2));
    }

    private static List<Period> quarters(int year, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(quarter -> Period.quarter(year, quarter))
                .toList();
    }

    private static List<Period> months(int year, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(month -> Period.month(java.time.YearMonth.of(year, month)))
                .toList();
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
                                .map(part -> phrases.level(part, unit) + " (" + part.source() + ")")
                                .collect(Collectors.joining(phrases.of(", ", "、")))));
    }
}
