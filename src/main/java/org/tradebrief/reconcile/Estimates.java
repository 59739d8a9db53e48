package org.tradebrief.reconcile;

import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/** All estimates of a run, and the bounds that the network knows beyond single cells. */
public interface Estimates {

    /** The estimate of a cell, or empty when nothing is known of it. */
    Optional<Estimate> of(Cell cell);

    /**
     * Tight bounds of the quotient of two cells where one network holds both; otherwise the quotient of their
     * intervals.
     *
     * @return empty when one of the two has no estimate
     */
    Optional<Interval> ratio(Cell numerator, Cell denominator);

    /** All estimates, in the order of their cells. */
    List<Estimate> all();
}
