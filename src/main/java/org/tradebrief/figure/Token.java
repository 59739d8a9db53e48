package org.tradebrief.figure;

/**
 * A word or sign of a printed phrase with its meaning and its place.
 *
 * @param sense what it means
 * @param word the characters themselves
 * @param from the place of the first
 */
record Token(Sense sense, String word, int from) {

    /** The token between two places of a phrase. */
    static Token of(Sense sense, String text, int from, int to) {
        return new Token(sense, text.substring(from, to), from);
    }

    /** The place after its last character. */
    int to() {
        return from + word.length();
    }
}
