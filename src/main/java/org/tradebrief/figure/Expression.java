package org.tradebrief.figure;

import java.util.Optional;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.UnitName;

/**
 * A number of a phrase with all that its surroundings say of it, before anything is expected of it.
 *
 * @param first the number, or the lower end of a range
 * @param last the upper end of a range
 * @param form what it counts
 * @param hedge how the words qualify it
 * @param unit name of its unit
 * @param minus whether a minus sign or accounting parentheses make it negative
 * @param change direction of the change that is spoken of: 1, -1, or 0 if none is
 * @param aside whether it stands in parentheses
 * @param fault why it cannot be told after all
 * @param from first character used
 * @param to character after the last used
 */
record Expression(
        Amount first,
        Optional<Amount> last,
        Form form,
        Hedge hedge,
        Optional<UnitName> unit,
        boolean minus,
        int change,
        boolean aside,
        Optional<Malformed> fault,
        int from,
        int to) {

    /** What a number counts. */
    enum Form {
        /** Units or things, or parts of a whole. */
        NUMBER,
        /** How many times the base: {@code doubled}, {@code to 1.2 times}. */
        MULTIPLE,
        /** How many times the base, or how many times on top of it, as the source means it: {@code grew 1.2 times}. */
        TIMES
    }

    /** Whether it compares with a base. */
    boolean isMultiple() {
        return form != Form.NUMBER;
    }
}
