package org.tradebrief.report.pack;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;

/**
 * What the names in a template stand for: estimates by their cell and indicators by their identifier. {@link PackLint}
 * has made sure that each can exist; here it is empty when the run does not know it.
 */
final class Bindings {
    private final Release release;
    private final References references;
    private final Map<String, Derived> derived = new TreeMap<>();

    /** A number that a template refers to. */
    record Bound(double value, Interval interval, Unit unit, Period period) {
        /** The same number, printed with some significant digits at most; a number known exactly stays as it is. */
        Bound atMost(int digits) {
            if (interval.isPoint() || value == 0) {
                return this;
            }
            double last = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
            return interval.width() >= last
                    ? this
                    : new Bound(value, Interval.of(value - last / 2, value + last / 2), unit, period);
        }
    }

    Bindings(Release release) {
        this.release = release;
        this.references = new References(release.catalogue());
        release.derived().forEach(one -> derived.put(one.id(), one));
    }

    /** The number that a name stands for. */
    Optional<Bound> of(String name) {
        Optional<Cell> cell = references.cell(name);
        if (cell.isPresent()) {
            return release.reconciliation().of(cell.get()).map(Bindings::bound);
        }
        return derived(name)
                .filter(known -> known.outcome() instanceof Outcome.Value)
                .map(known -> new Bound(known.value().orElseThrow(), known.interval(), known.unit(), known.period()));
    }

    /** The estimate of a cell. */
    Optional<Estimate> estimate(String cell) {
        return release.reconciliation().of(Cell.parse(cell));
    }

    /** The derived indicator with an identifier. */
    Optional<Derived> derived(String id) {
        return Optional.ofNullable(derived.get(id));
    }

    private static Bound bound(Estimate estimate) {
        return new Bound(
                estimate.value(),
                estimate.interval(),
                estimate.cell().series().unit(),
                estimate.cell().period());
    }
}
