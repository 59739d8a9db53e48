package org.tradebrief.intake;

import java.util.Iterator;
import org.tradebrief.catalogue.InvalidInput;

/**
 * The rows of a table, one after the other, in memory that does not grow with the table.
 *
 * <p>What breaks the table as a whole is thrown as {@link InvalidInput} with its place, by either method.
 */
interface Lines extends Iterator<Line>, AutoCloseable {
    @Override
    void close();
}
