package org.tradebrief.derive;

/**
 * What reading a text gave.
 *
 * @param <T> what was to be read
 */
public sealed interface Parsed<T> {
    /** What was read. */
    record Read<T>(T content) implements Parsed<T> {}

    /** Nothing, because of a mistake in the text. */
    record Unread<T>(Mistake mistake) implements Parsed<T> {}

    /**
     * Where and why a text cannot be read.
     *
     * @param text the whole text
     * @param at first character that could not be read, from 0
     * @param seen what stands there
     * @param expected what could stand there
     * @param nearest the known name that is most like what was seen; empty where none is
     */
    record Mistake(String text, int at, String seen, String expected, String nearest) {
        /** The mistake in words. */
        public String message() {
            return "formula \"" + text + "\", character " + (at + 1) + ": seen " + seen + ", expected " + expected
                    + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?");
        }
    }
}
