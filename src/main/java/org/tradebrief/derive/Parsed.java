package org.tradebrief.derive;

/** What reading a formula gave. */
public sealed interface Parsed {
    /** A formula. */
    record Formula(Expression<Term> expression) implements Parsed {}

    /** A comparison: the first is smaller than the second. */
    record Comparison(Expression<Term> smaller, Expression<Term> greater) implements Parsed {}

    /**
     * Text that is no formula.
     *
     * @param text the whole text
     * @param at first character that could not be read, from 0
     * @param seen what stands there
     * @param expected what could stand there
     * @param nearest the known name that is most like what was seen; empty where none is
     */
    record Mistake(String text, int at, String seen, String expected, String nearest) implements Parsed {
        /** The mistake in words. */
        public String message() {
            return "formula \"" + text + "\", character " + (at + 1) + ": seen " + seen + ", expected " + expected
                    + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?");
        }
    }
}
