package org.tradebrief.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Estimates;

/** Estimates as a test states them, with the bounds of some quotients. */
record StatedEstimates(Map<Cell, Estimate> cells, Map<List<Cell>, Interval> ratios) implements Estimates {
    @Override
    public Optional<Estimate> of(Cell cell) {
        return Optional.ofNullable(cells.get(cell));
    }

    @Override
    public Optional<Interval> ratio(Cell numerator, Cell denominator) {
        Interval known = ratios.get(List.of(numerator, denominator));
        return known != null
                ? Optional.of(known)
                : of(numerator)
                        .flatMap(one ->
                                of(denominator).map(other -> one.interval().dividedBy(other.interval())));
    }

    @Override
    public List<Estimate> all() {
        return List.copyOf(cells.values());
    }
}
