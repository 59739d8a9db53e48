package org.tradebrief.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Interval;

/** The statements that variables have their recorded values, under linear rules. */
final class RecordedValues implements Infeasibility {
    /** A variable that can vary by less than this part of its value has only that value. */
    private static final double NO_ROOM = 1e-9;

    private final List<Interval> recorded;
    private final Simplex simplex;
    private final Certificate certificate;
    private final int decimals;

    /** The values of a record; a missing one is no statement. */
    RecordedValues(LinearEdits edits, Map<String, BigDecimal> record) {
        recorded = edits.variables().stream()
                .map(variable -> Optional.ofNullable(record.get(variable))
                        .map(value -> Interval.of(value, value))
                        .orElse(Interval.ALL))
                .toList();
        simplex = new Simplex(edits.matrix(), recorded.size());
        certificate = new Certificate(edits.matrix(), recorded.size());
        for (int r = 0; r < edits.matrix().length; r++) {
            simplex.bound(
                    recorded.size() + r,
                    edits.bounds(r).lower(),
                    edits.bounds(r).upper());
        }
        decimals = record.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    @Override
    public Optional<BitSet> conflict(BitSet active) {
        return contradiction(active)
                .map(found -> Infeasibility.smallest(
                        found, fewer -> contradiction(fewer).isPresent()));
    }

    boolean areFeasible() {
        BitSet all = new BitSet();
        all.set(0, recorded.size());
        return contradiction(all).isEmpty();
    }

    /** The only value that a variable can have beside those of the last question. */
    Optional<BigDecimal> only(int variable) {
        Optional<Simplex.Equation> most = simplex.push(variable, true);
        Optional<Simplex.Equation> least = simplex.push(variable, false);
        if (most.isEmpty() || least.isEmpty()) {
            return Optional.empty();
        }
        double low = certificate.left(least.get(), variable, this::bounds).lower();
        double high = certificate.left(most.get(), variable, this::bounds).upper();
        boolean single = high - low <= NO_ROOM * Math.max(1, Math.abs(high));
        return single
                ? Optional.of(new BigDecimal(low / 2 + high / 2).setScale(decimals, RoundingMode.HALF_EVEN))
                : Optional.empty();
    }

    private Optional<BitSet> contradiction(BitSet active) {
        for (int v = 0; v < recorded.size(); v++) {
            Interval allowed = active.get(v) ? recorded.get(v) : Interval.ALL;
            simplex.bound(v, allowed.lower(), allowed.upper());
        }
        return simplex.solve()
                .filter(equation -> certificate.isImpossible(equation, this::bounds))
                .map(equation -> stated(equation, active));
    }

    private Interval bounds(int variable) {
        return Interval.of(simplex.lower(variable), simplex.upper(variable));
    }

    private BitSet stated(Simplex.Equation equation, BitSet active) {
        BitSet used = new BitSet();
        for (int variable : equation.variables()) {
            if (variable < recorded.size() && active.get(variable)) {
                used.set(variable);
            }
        }
        return used;
    }
}
