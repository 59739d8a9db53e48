package org.tradebrief.check;

import java.util.List;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;

/** A level of a series at a period. */
sealed interface Level {

    Period period();

    Term term();

    /** The figures that it rests on; the first printed the level that others only change. */
    List<ReadFigure> figures();

    /** Identifier of the source that printed it, or printed what it rests on. */
    default String source() {
        return figures().getFirst().figure().source();
    }

    /** A level that a source printed. */
    record Printed(ReadFigure read, Quantity quantity, Term term) implements Level {
        Printed(ReadFigure read, Quantity quantity) {
            this(read, quantity, Term.printed(quantity));
        }

        @Override
        public Period period() {
            return read.figure().period();
        }

        @Override
        public List<ReadFigure> figures() {
            return List.of(read);
        }
    }

    /** A level that follows from others: from one and the growth since, or from all that is printed of it. */
    record Implied(Period period, Term term, List<ReadFigure> figures) implements Level {

        /** The level before a printed growth to a printed level. */
        static Implied before(Printed level, ReadFigure growth, Period base) {
            Term factor = Term.printed(growth).asFactor();
            return new Implied(base, level.term().dividedBy(factor), List.of(level.read(), growth));
        }
    }
}
