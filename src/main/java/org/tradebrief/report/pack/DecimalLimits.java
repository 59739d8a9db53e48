package org.tradebrief.report.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SupportedDigits;

/** The most decimals that definitions let their indicators be printed with, however narrow the interval. */
final class DecimalLimits {
    private final Map<String, Integer> most = new HashMap<>();

    DecimalLimits(List<Derivation> derivations) {
        derivations.forEach(derivation -> most.put(derivation.code(), derivation.decimals()));
    }

    /** What an indicator is printed from: its interval, or where that supports more digits, a coarser one. */
    Interval interval(Derived derived) {
        return derived.outcome() instanceof Outcome.Value(double value, Interval allowed)
                ? SupportedDigits.limited(value, allowed, of(derived))
                : derived.interval();
    }

    /** Whether the interval of an indicator is narrower than the last digit that it is printed with. */
    boolean limits(Derived derived) {
        return !interval(derived).equals(derived.interval());
    }

    int of(Derived derived) {
        return most.getOrDefault(derived.code(), Integer.MAX_VALUE);
    }
}
