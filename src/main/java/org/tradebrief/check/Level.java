package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;

/** A level of a series at a period. */
sealed interface Level {

    Period period();

    Term term();

    /** What was printed, with every figure that it rests on. */
    Statement statement();

    /** Identifier of the source that printed what it rests on. */
    default String source() {
        return statement().source();
    }

    /** A level that a source printed. */
    record Printed(Statement statement, Quantity quantity, Term term) implements Level {
        Printed(Statement statement, Quantity quantity) {
            this(statement, quantity, Term.printed(quantity));
        }

        @Override
        public Period period() {
            return statement.figure().period();
        }
    }

    /** A level that follows from a printed level and the growth since. */
    record Implied(Period period, Term term, Statement statement) implements Level {
        static Implied before(Printed level, Statement growth, Period base) {
            Term factor = Term.printed(growth.quantity().orElseThrow()).asFactor();
            List<ReadFigure> figures = new ArrayList<>(level.statement().figures());
            figures.addAll(growth.figures());
            return new Implied(base, level.term().dividedBy(factor), new Statement(figures));
        }
    }
}
