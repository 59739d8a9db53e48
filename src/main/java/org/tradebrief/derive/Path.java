package org.tradebrief.derive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;

/**
 * The way from the cell that a formula is applied to, {@code x}, to the cell that it speaks of.
 *
 * @param moves steps in the order in which they are taken
 */
public record Path(List<Move> moves) {
    /** The cell itself. */
    public static final Path HERE = new Path(List.of());

    /** The same way and one step more. */
    Path then(Move last) {
        return new Path(Stream.concat(moves.stream(), Stream.of(last)).toList());
    }

    /** The cell at the end of the way, or empty where a step leads nowhere. */
    Optional<Cell> from(Cell start, Application application, Facts facts) {
        Optional<Cell> here = Optional.of(start);
        for (Move move : moves) {
            here = here.flatMap(cell -> move.from(cell, application, facts));
        }
        return here;
    }
}
