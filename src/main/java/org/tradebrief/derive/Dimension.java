package org.tradebrief.derive;

import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Unit;

/** What a part of a bound formula counts. */
sealed interface Dimension {
    /** A bare number. */
    record Plain() implements Dimension {
        @Override
        public String toString() {
            return "a number";
        }
    }

    /**
     * An amount or a product of amounts.
     *
     * @param sample one of the cells that it comes from
     * @param unit the unit that it is counted in
     * @param power how often the unit is a factor
     */
    record Amount(Cell sample, Unit unit, int power) implements Dimension {
        @Override
        public String toString() {
            return sample.series().unit().equals(unit) ? sample.toString() : sample + " in " + unit;
        }
    }

    /** Units of one currency for one of another. */
    record Rate(Unit from, Unit to) implements Dimension {
        @Override
        public String toString() {
            return to + " per " + from;
        }
    }

    /** Two sides that must not meet. */
    record Clash(String left, String right, Words reason) implements Dimension {}
}
