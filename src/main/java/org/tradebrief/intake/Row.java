package org.tradebrief.intake;

import java.util.List;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.figure.Figure.Place;

/**
 * One row of an input file: accepted or quarantined, never lost.
 *
 * @param <T> what an accepted row says
 */
public sealed interface Row<T> {

    /** Where the row stands. */
    Place place();

    /**
     * A row without an error.
     *
     * @param value what it says
     * @param place where it stands
     */
    record Accepted<T>(T value, Place place) implements Row<T> {}

    /**
     * A row that cannot be used before somebody mends it.
     *
     * @param errors every error of the row, at least one
     * @param columns header of the file
     * @param fields the row as it was read; longer or shorter than the header when that is its error
     * @param place where it stands
     */
    record Quarantined<T>(List<InputError> errors, List<String> columns, List<String> fields, Place place)
            implements Row<T> {}
}
