package org.tradebrief.figure;

import org.tradebrief.figure.Source.Conventions;

/**
 * Puts a printed phrase into the one form that the readers know, character by character, so that every position in
 * the result is a position in the phrase.
 */
final class PrintedText {
    /** Longer phrases are refused: no printed figure is a paragraph, and reading time stays bounded. */
    static final int LONGEST = 400;

    private static final String SPACES = "\t\n\r\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
            + "\u2008\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\u02D7";
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = FIRST_FULL_WIDTH - '!';

    private PrintedText() {}

    /** The phrase with full-width forms in ASCII, and one space, one dash, one apostrophe and one yen sign. */
    static String normalised(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            text.append(normalised(printed.charAt(i)));
        }
        return text.toString();
    }

    private static char normalised(char c) {
        if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
            return (char) (c - FULL_WIDTH_SHIFT);
        }
        if (SPACES.indexOf(c) >= 0) {
            return ' ';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u301C' -> '~';
            case '\uFFE0' -> '\u00A2';
            case '\uFFE1' -> '\u00A3';
            case '\uFFE5' -> '\u00A5';
            default -> c;
        };
    }

    /** The refusal of a phrase that is longer than any. */
    static Reading.Refused tooLong(String expected) {
        return new Reading.Refused("longer than " + LONGEST + " characters", expected, LONGEST);
    }

    /** Whether a character is an ASCII digit. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the character at a position is a letter of an alphabet, where words have boundaries. */
    static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && isLetter(text.charAt(at));
    }

    /** Whether a character is a letter of an alphabet; an ideograph is none. */
    static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    /** Whether the character at a position is an ASCII digit. */
    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    /** The first position from a given one that holds no ASCII digit. */
    static int endOfDigits(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** The first position from a given one that holds no letter. */
    static int endOfLetters(String text, int from) {
        int end = from;
        while (isLetter(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a source writes in a language, whatever the region or script. */
    static boolean isIn(String language, Conventions conventions) {
        String tag = conventions.language();
        return tag.equals(language) || tag.startsWith(language + "-");
    }
}
