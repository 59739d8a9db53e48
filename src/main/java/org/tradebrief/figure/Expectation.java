package org.tradebrief.figure;

/** What a printed phrase is expected to be; a number of another kind is refused, not bent. */
public enum Expectation {
    /** A level of a currency or physical unit. */
    AMOUNT("an amount such as 12.5 billion with its currency"),
    /** A change in percent, or a multiple of the base: {@code up 6.5 percent}, {@code doubled}. */
    PERCENT("a change in percent such as 6.5 percent"),
    /** A part of a whole in percent or as a fraction: {@code 12.5%}, {@code nearly one-third}. */
    SHARE("a share such as 12.5% or one-third"),
    /** A difference of percentages. */
    POINTS("percentage points such as 1.2 percentage points"),
    /** A number of things. */
    COUNT("a number of things such as 89 projects"),
    /** A number in a row: of an edition, a session, a rank. */
    ORDINAL("an ordinal such as 2nd, fourth or top three"),
    /** Words that claim without a number. */
    CLAIM("words such as record high");

    private final String words;

    Expectation(String words) {
        this.words = words;
    }

    /** What it looks like, with an example. */
    public String inWords() {
        return words;
    }
}
