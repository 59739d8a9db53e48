package org.tradebrief.reconcile.repair;

import java.util.List;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.reconcile.Constraint;

/**
 * What one damaged figure, or the figures of one damaged sentence, may have been.
 *
 * @param kind what befell it
 * @param changes each figure that changes
 * @param support how other sources bear it out
 * @param unique whether no other repair is feasible with everything else and borne out as well
 * @param applied whether it stands in for what was printed; otherwise it is only proposed
 */
public record Repair(Kind kind, List<Change> changes, Support support, boolean unique, boolean applied) {

    /** What may befall a printed figure, the likeliest first. */
    public enum Kind {
        /** The digit groups of a sentence were poured into wrong slots. */
        RESEGMENTATION,
        /** Its magnitude is another power of ten, as when 亿 is read as billion. */
        MAGNITUDE,
        /** The decimal mark of a percentage moved by one digit. */
        DECIMAL_SHIFT,
        /** A ratio was printed as a percentage, or the reverse: a factor of a hundred. */
        RATIO_AS_PERCENT,
        /** The label of the currency is another's. */
        CURRENCY,
        /** The minus was lost or added. */
        SIGN,
        /** Two neighbouring digits changed places. */
        DIGITS_SWAPPED,
        /** A digit was printed twice. */
        DIGIT_DOUBLED,
        /** A digit is missing. */
        DIGIT_MISSING,
        /** One digit is another. */
        DIGIT_WRONG,
        /** The year is one off. */
        PERIOD,
        /** Exports and imports changed places. */
        FLOW;

        /** Whether the number stays and speaks of another cell, of which others must know something. */
        boolean isLabel() {
            return this == CURRENCY || this == PERIOD || this == FLOW;
        }

        /** Whether so many numbers or so wide a window can be meant that some may fit anything. */
        boolean mayFitByChance() {
            return switch (this) {
                case RESEGMENTATION, MAGNITUDE, SIGN -> false;
                case DECIMAL_SHIFT, RATIO_AS_PERCENT, CURRENCY, PERIOD, FLOW -> true;
                case DIGITS_SWAPPED, DIGIT_DOUBLED, DIGIT_MISSING, DIGIT_WRONG -> true;
            };
        }

        /** Whether it is a slip in one digit, of which a number allows many. */
        boolean isSlip() {
            return switch (this) {
                case DIGITS_SWAPPED, DIGIT_DOUBLED, DIGIT_MISSING, DIGIT_WRONG -> true;
                case RESEGMENTATION, MAGNITUDE, DECIMAL_SHIFT, RATIO_AS_PERCENT, CURRENCY, SIGN, PERIOD, FLOW -> false;
            };
        }
    }

    /**
     * One figure before and after.
     *
     * @param printed the figure as it was read
     * @param repaired the same figure as it may have been
     * @param wording the repaired number in the notation of its source: {@code 125.1亿}, {@code 3.?}
     * @param constraints what the repaired figure says; nothing where it is only read as others state it
     * @param support how other sources bear out this figure
     */
    public record Change(
            ReadFigure printed, ReadFigure repaired, String wording, List<Constraint> constraints, Support support) {
        public Change {
            constraints = List.copyOf(constraints);
        }

        /** Whether it says what the figure was; otherwise only that its digits belong to another. */
        public boolean isRead() {
            return !(repaired.reading() instanceof Reading.Refused);
        }

        Change borneOutBy(Support other) {
            return new Change(printed, repaired, wording, constraints, other);
        }

        private boolean says(Change other) {
            return figure().equals(other.figure()) && wording.equals(other.wording);
        }

        /** Identifier of the figure. */
        public String figure() {
            return printed.figure().id();
        }
    }

    public Repair {
        changes = List.copyOf(changes);
    }

    /** The changes that both of two readings with the same claims make; of what claims nothing, only what they share. */
    static List<Change> shared(List<Change> one, List<Change> other) {
        return one.stream()
                .filter(change ->
                        !change.constraints().isEmpty() || other.stream().anyMatch(change::says))
                .toList();
    }

    /** The figures that repairs in use read otherwise than they are printed. */
    public static List<Change> inUse(List<Repair> repairs) {
        return repairs.stream()
                .filter(Repair::applied)
                .flatMap(repair -> repair.changes().stream())
                .filter(Change::isRead)
                .toList();
    }
}
