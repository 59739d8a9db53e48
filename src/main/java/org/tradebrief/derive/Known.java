package org.tradebrief.derive;

import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Quantity;
import org.tradebrief.reconcile.Estimate;

/**
 * What is known of an input.
 *
 * @param value the best single value
 * @param interval all values that are possible
 * @param figures identifiers of the figures that it rests on
 * @param status how an estimate is known; empty for other inputs
 */
public record Known(double value, Interval interval, List<String> figures, Optional<Estimate.Status> status) {
    static Known of(Estimate estimate) {
        return new Known(estimate.value(), estimate.interval(), estimate.figures(), Optional.of(estimate.status()));
    }

    static Known of(String figure, Quantity quantity) {
        return new Known(quantity.value().doubleValue(), quantity.interval(), List.of(figure), Optional.empty());
    }
}
