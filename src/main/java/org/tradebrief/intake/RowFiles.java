package org.tradebrief.intake;

import java.util.List;
import org.tradebrief.catalogue.InvalidInput;

/**
 * Input files of one kind.
 *
 * @param <T> what an accepted row of them says
 */
public interface RowFiles<T> {

    /** Paths of the files relative to the input folder, in the order in which they are read. */
    List<String> names();

    /**
     * Opens one of the {@link #names}.
     *
     * @throws InvalidInput when the file as a whole cannot be read
     */
    RowFile<T> open(String name);
}
