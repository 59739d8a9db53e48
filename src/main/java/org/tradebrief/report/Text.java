package org.tradebrief.report;

/** Checks on texts that a reader must not miss. */
final class Text {
    private Text() {}

    /** Refuses a text without a visible character, naming what it is. */
    static String required(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return text;
    }
}
