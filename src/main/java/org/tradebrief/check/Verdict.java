package org.tradebrief.check;

/** What a check found. */
public enum Verdict {
    /** Both sides agree. */
    HOLDS("holds"),
    /** The central values disagree, but the intervals that rounding leaves open meet. */
    ROUNDING("explained by rounding"),
    /** No reading of the printed digits makes both sides agree. */
    FAILS("fails"),
    /** What the check needs was not printed. */
    NOT_TESTABLE("not testable");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The verdict's name in files. */
    public String code() {
        return code;
    }
}
