package org.tradebrief.derive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Period.Frequency;

/** The cells that a fold runs over, in order. */
final class MemberCells {
    private final Facts facts;

    MemberCells(Facts facts) {
        this.facts = facts;
    }

    /** The members that belong to a cell; empty where the notion does not apply. */
    List<Cell> of(Term.Members members, Cell cell) {
        return switch (members) {
            case Term.Members.Parts() -> parts(cell);
            case Term.Members.YearToDate() -> run(cell, positionInYear(cell.period()));
            case Term.Members.Running(int count) -> run(cell, count);
            case Term.Members.Revised() ->
                IntStream.rangeClosed(cell.period().year() - 50, cell.period().year())
                        .mapToObj(year -> cell.at(Period.year(year)))
                        .filter(year -> facts.estimates().of(year).isPresent()
                                && facts.vintages().earlier(year).isPresent())
                        .toList();
        };
    }

    /** The years of a series between two years for which there is an estimate. */
    List<Cell> years(Cell cell, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> cell.at(Period.year(year)))
                .filter(year -> facts.estimates().of(year).isPresent())
                .toList();
    }

    private List<Cell> parts(Cell cell) {
        return facts.structure().parts(cell.series().indicator()).stream()
                .map(part -> Neighbours.ofIndicator(cell, part))
                .toList();
    }

    private static List<Cell> run(Cell cell, int count) {
        List<Cell> cells = new ArrayList<>();
        int months = months(cell.period().frequency());
        for (int back = count - 1; months > 0 && back >= 0; back--) {
            cells.add(cell.at(shifted(cell.period(), -back * months)));
        }
        return List.copyOf(cells);
    }

    private static Period shifted(Period period, int months) {
        return new Period(
                period.frequency(),
                period.start().plusMonths(months),
                period.end().plusMonths(months));
    }

    private static int positionInYear(Period period) {
        int months = months(period.frequency());
        return months == 0 ? 0 : (YearMonth.from(period.start()).getMonthValue() - 1) / months + 1;
    }

    private static int months(Frequency frequency) {
        return switch (frequency) {
            case M -> 1;
            case Q -> 3;
            case S -> 6;
            case A -> 12;
            case D, RANGE, SPAN -> 0;
        };
    }
}
