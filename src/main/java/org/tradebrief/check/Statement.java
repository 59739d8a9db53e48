package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;

/**
 * What one source says of one thing, with every figure in which it says so.
 *
 * @param figures the figures, in order of their identifiers; at least one
 */
record Statement(List<ReadFigure> figures) {

    /** The first of its figures. */
    Figure figure() {
        return figures.getFirst().figure();
    }

    Reading reading() {
        return figures.getFirst().reading();
    }

    Optional<Quantity> quantity() {
        return reading().allowed();
    }

    String source() {
        return figure().source();
    }

    /** The same statement, repeated by another figure. */
    Statement and(ReadFigure repetition) {
        List<ReadFigure> all = new ArrayList<>(figures);
        all.add(repetition);
        return new Statement(List.copyOf(all));
    }

    /** Whether another figure of the same topic says the same in the same source. */
    boolean isRepeatedBy(ReadFigure other) {
        return source().equals(other.figure().source()) && sameReading(reading(), other.reading());
    }

    private static boolean sameReading(Reading one, Reading other) {
        return one instanceof Reading.Number(Quantity quantity, int _, int _, List<String> _)
                        && other instanceof Reading.Number(Quantity repeated, int _, int _, List<String> _)
                ? quantity.equals(repeated)
                : one.equals(other);
    }
}
