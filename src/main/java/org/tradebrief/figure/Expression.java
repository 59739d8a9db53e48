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
 * @param multiple whether it counts how many times the base: {@code doubled}, {@code 1.2 times}
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
        boolean multiple,
        Hedge hedge,
        Optional<UnitName> unit,
        boolean minus,
        int change,
        boolean aside,
        Optional<Malformed> fault,
        int from,
        int to) {}
