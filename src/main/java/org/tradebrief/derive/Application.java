package org.tradebrief.derive;

import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;

/**
 * What a formula is applied to.
 *
 * @param cell the cell that {@code x} stands for
 * @param period the period that the result speaks about: that of the cell, a span of years, or a target's year
 * @param target the target that it speaks about
 */
public record Application(Cell cell, Period period, Optional<Target> target) {
    /** A formula applied to one cell. */
    public static Application to(Cell cell) {
        return new Application(cell, cell.period(), Optional.empty());
    }

    /** The calendar year that a formula names. */
    int year(Year year, Facts facts) {
        return switch (year) {
            case Year.Fixed(int fixed) -> fixed;
            case Year.Named.FIRST -> period.firstYear().year();
            case Year.Named.LAST -> period.lastYear().year();
            case Year.Named.BASE -> facts.baseYear();
        };
    }
}
