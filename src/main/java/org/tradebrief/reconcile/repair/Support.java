package org.tradebrief.reconcile.repair;

import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.reconcile.Admitted;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.Origin;

/**
 * How figures of other sources bear a repair out.
 *
 * @param strength by what means
 * @param evidence identifiers of the figures, sorted
 */
public record Support(Strength strength, List<String> evidence) implements Comparable<Support> {
    /** Nobody bears it out. */
    static final Support NONE = new Support(Strength.NONE, List.of());

    /** By what means figures of other sources bear a repair out. */
    public enum Strength {
        /** They do not bound the value. */
        NONE,
        /** Together with plausible growth bands they bound it on both sides. */
        PLAUSIBLE,
        /** By themselves they bound it on both sides. */
        CORROBORATED
    }

    /** The strongest support for any of some claims that the rest allows. */
    static Support of(List<Constraint> claims, Admitted rest) {
        for (boolean withBands : new boolean[] {false, true}) {
            List<String> evidence = claims.stream()
                    .flatMap(claim -> rest.evidence(claim, source(claim), withBands).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (!evidence.isEmpty()) {
                return new Support(withBands ? Strength.PLAUSIBLE : Strength.CORROBORATED, evidence);
            }
        }
        return NONE;
    }

    /** The stronger of two; both together where they are alike. */
    Support and(Support other) {
        if (strength != other.strength) {
            return compareTo(other) > 0 ? this : other;
        }
        return new Support(
                strength,
                Stream.concat(evidence.stream(), other.evidence.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String source(Constraint claim) {
        return claim.origin() instanceof Origin.Printed printed ? printed.source() : "";
    }

    @Override
    public int compareTo(Support other) {
        return strength.compareTo(other.strength);
    }
}
