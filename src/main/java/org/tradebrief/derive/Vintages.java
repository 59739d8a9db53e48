package org.tradebrief.derive;

import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.reconcile.Estimate;

/** What earlier editions published. */
@FunctionalInterface
public interface Vintages {
    /** Nothing was published before. */
    Vintages NONE = _ -> Optional.empty();

    /** The estimate that the previous edition published for a cell. */
    Optional<Estimate> earlier(Cell cell);
}
