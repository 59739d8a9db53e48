package org.tradebrief.check;

import java.math.BigDecimal;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.Quantity.Hedge;

/**
 * Two sides of a relation and how they stand to each other.
 *
 * <p>Intervals decide as in XBRL Calculations 1.1 (XBRL International 2023, section 4): a relation fails only when no
 * reading of the printed digits satisfies it.
 *
 * @param left what follows from other figures
 * @param right what was printed, or what bounds the left side
 * @param verdict how they stand
 * @param gap distance that no rounding explains, zero when the relation can hold
 */
record Comparison(Term left, Term right, Verdict verdict, double gap) {

    /** Both sides should be the same. */
    static Comparison equal(Term left, Term right) {
        boolean central = left.same().meets(right.same());
        boolean possible = left.allowed().meets(right.allowed());
        return of(left, right, central && possible, possible, left.allowed().gap(right.allowed()));
    }

    /**
     * Both phrases should print the same number. Plain roundings that meet in one end only do not: that number would be
     * rounded to one of them, not to both.
     */
    static Comparison duplicate(Quantity left, Quantity right) {
        Comparison comparison = equal(Term.printed(left), Term.printed(right));
        BigDecimal overlap =
                left.upper().min(right.upper()).subtract(left.lower().max(right.lower()));
        boolean touching = overlap.signum() == 0 && isRounded(left) && isRounded(right);
        return touching ? new Comparison(comparison.left(), comparison.right(), Verdict.FAILS, 0) : comparison;
    }

    private static boolean isRounded(Quantity quantity) {
        return quantity.hedge() == Hedge.NONE && quantity.lower().compareTo(quantity.upper()) < 0;
    }

    /** The left side should not be above the right one. */
    static Comparison atMost(Term left, Term right) {
        double gap = left.allowed().lower() - right.allowed().upper();
        return of(left, right, left.value() <= right.value(), gap <= 0, gap);
    }

    /** The left side should be above the right one. */
    static Comparison above(Term left, Term right) {
        double gap = right.allowed().lower() - left.allowed().upper();
        return of(left, right, left.value() > right.value(), gap < 0, gap);
    }

    private static Comparison of(Term left, Term right, boolean central, boolean possible, double gap) {
        Verdict verdict = central ? Verdict.HOLDS : possible ? Verdict.ROUNDING : Verdict.FAILS;
        return new Comparison(left, right, verdict, verdict == Verdict.FAILS ? gap : 0);
    }
}
