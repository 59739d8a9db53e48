package org.tradebrief.report.pack;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;

/**
 * What the names in a template stand for: estimates by their cell and indicators by their identifier. {@link PackLint}
 * has made sure that each can exist; here it is empty when the run does not know it.
 */
final class Bindings {
    private final Release release;
    private final References references;
    private final DecimalLimits limits;
    private final Map<String, Derived> derived = new TreeMap<>();

    /**
     * A number that a template refers to.
     *
     * @param decimals most decimals that its definition lets it be printed with
     */
    record Bound(double value, Interval interval, Unit unit, Period period, int decimals) {
        /**
         * The same number as a sentence prints it: rounded to the digits that its interval supports, and to some
         * significant digits at most where a limit is given, even where the rounded number lies outside the interval,
         * which a sentence does not show beside it. A number known exactly stays as it is.
         */
        Bound spoken(@Nullable Integer most) {
            if (!interval.bounded() || value == 0) {
                return this;
            }
            if (interval.isPoint()) {
                return new Bound(value, SupportedDigits.limited(value, interval, decimals), unit, period, decimals);
            }
            int wanted = most == null ? decimals : most - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
            int printed = Math.min(SupportedDigits.decimals(interval), Math.min(wanted, decimals));
            double rounded = SupportedDigits.rounded(value, printed).doubleValue();
            double half = Math.pow(10, -printed) / 2;
            Interval shown = Interval.of(rounded - half, rounded + half);
            return SupportedDigits.speakFor(rounded, shown) ? new Bound(value, shown, unit, period, decimals) : this;
        }
    }

    Bindings(Release release) {
        this.release = release;
        this.references = new References(release.catalogue());
        this.limits = new DecimalLimits(release.catalogue().derivations());
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
                .map(known -> new Bound(
                        known.value().orElseThrow(), known.interval(), known.unit(), known.period(), limits.of(known)));
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
                estimate.cell().period(),
                Integer.MAX_VALUE);
    }
}
