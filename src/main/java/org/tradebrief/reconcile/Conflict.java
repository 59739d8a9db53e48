package org.tradebrief.reconcile;

import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;

/**
 * A smallest set of figures that cannot all be true, told from the side of one of them: the others imply bounds, it says
 * others.
 *
 * @param figures identifiers of the figures, sorted
 * @param relations names of identities and bands that the others need for what they imply, sorted by English name
 * @param claimant the figure against the others: one that is given up, where there is one
 * @param cell what the claim is about
 * @param base the cell that it is a multiple of; empty for a level
 * @param claimed what the claimant allows
 * @param implied what the others allow together
 */
public record Conflict(
        List<String> figures,
        List<Words> relations,
        String claimant,
        Cell cell,
        Optional<Cell> base,
        Interval claimed,
        Interval implied) {

    /** The figures that speak against the claimant. */
    public List<String> others() {
        return figures.stream().filter(figure -> !figure.equals(claimant)).toList();
    }

    /** Least difference between what is claimed and what is implied, in the unit of the cell or of the quotient. */
    public double gap() {
        return claimed.gap(implied);
    }

    /** The gap as a part of the nearest implied value; infinite when that is zero. */
    public double relativeGap() {
        double nearest = claimed.lower() > implied.upper() ? implied.upper() : implied.lower();
        return gap() == 0 ? 0 : gap() / Math.abs(nearest);
    }
}
