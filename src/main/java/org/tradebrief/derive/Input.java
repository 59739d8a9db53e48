package org.tradebrief.derive;

import java.util.Locale;
import org.tradebrief.figure.Cell;

/** What a formula rests on once it is bound to a series and period. */
public sealed interface Input {
    /** The estimate of a cell. */
    record Estimated(Cell cell) implements Input {
        @Override
        public String toString() {
            return cell.toString();
        }
    }

    /** A figure as printed. */
    record Printed(PrintedFigure figure) implements Input {
        @Override
        public String toString() {
            return "printed " + figure.measure().code() + " of " + figure.cell();
        }
    }

    /** The previous edition's estimate of a cell. */
    record Earlier(Cell cell) implements Input {
        @Override
        public String toString() {
            return "earlier " + cell;
        }
    }

    /** An exchange rate. */
    record Exchanged(ExchangeRate rate) implements Input {
        @Override
        public String toString() {
            return rate.key();
        }
    }

    /** A target. */
    record Aimed(Target target) implements Input {
        @Override
        public String toString() {
            return "target " + target.series() + "." + target.period();
        }
    }

    /** A statistic over all economies with a cell like this one. */
    record OverEconomies(Statistic statistic, Cell cell) implements Input {
        /** Key that the cells of one group share: {@code EACH.DDS.X.USD.2023}. */
        public String group() {
            return Neighbours.inArea(cell, "EACH").toString();
        }

        @Override
        public String toString() {
            return statistic.name().toLowerCase(Locale.ROOT)
                    + (statistic == Statistic.RANK ? " of " + cell + " in " : " of ")
                    + group();
        }
    }

    /**
     * Something that is not there.
     *
     * @param what its description
     */
    record Absent(String what) implements Input {
        @Override
        public String toString() {
            return what;
        }
    }

    /** Statistics over economies. */
    enum Statistic {
        SUM,
        SUM_OF_SQUARES,
        COUNT,
        /** One more than the number of economies with a greater value. */
        RANK
    }
}
