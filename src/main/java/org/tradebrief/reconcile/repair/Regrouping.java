package org.tradebrief.reconcile.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.ReadFigure;

/**
 * The digit groups of a sentence in the slots that they may have come from.
 *
 * @param day the day or month that it speaks of, first and last day
 * @param reportYear the year in a report's title
 * @param dataYear the year that the numbers are of
 * @param values the numbers in printed order
 */
record Regrouping(Optional<Days> day, Optional<Integer> reportYear, Optional<Integer> dataYear, List<Value> values) {

    /** A day, or all days of a month. */
    record Days(LocalDate first, LocalDate last) {}

    /**
     * The groups of one number.
     *
     * @param figure the figure that they belong to
     * @param groups none where they are lost; the integer; the integer and its decimals
     * @param cutOff whether more digits followed that are lost
     */
    record Value(ReadFigure figure, List<String> groups, boolean cutOff) {}
}
