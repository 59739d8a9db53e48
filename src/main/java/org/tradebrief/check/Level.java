package org.tradebrief.check;

import java.util.List;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;

/** A level of a series at a period. */
sealed interface Level {

    Period period();

    Term term();

    /** The figure that printed it, or printed the level that others only change. */
    ReadFigure read();

    /** The figures that it rests on, {@link #read} first. */
    List<ReadFigure> figures();

    /** Identifier of the source that printed it, or printed what it rests on. */
    default String source() {
        return read().figure().source();
    }

    /** A level that a source printed. */
    record Printed(ReadFigure read, Timeline.Slot slot, Term term) implements Level {
        /** What was read of the phrase. */
        Quantity quantity() {
            return read.reading().allowed().orElseThrow();
        }

        @Override
        public Period period() {
            return slot.period();
        }

        @Override
        public List<ReadFigure> figures() {
            return List.of(read);
        }
    }

    /** A level that follows from others: from one and the growth since, or from all that is printed of it. */
    record Implied(Period period, Term term, List<ReadFigure> figures) implements Level {
        @Override
        public ReadFigure read() {
            return figures.getFirst();
        }

        /** The level before a printed growth to a printed level. */
        static Implied before(Printed level, ReadFigure growth, Period base) {
            Term factor = Term.printed(growth).asFactor();
            return new Implied(base, level.term().dividedBy(factor), List.of(level.read(), growth));
        }
    }
}
