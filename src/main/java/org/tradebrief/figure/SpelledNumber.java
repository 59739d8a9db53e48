package org.tradebrief.figure;

import java.util.Optional;

/** Reads numbers that are spelled out, whichever the language. */
final class SpelledNumber {
    private SpelledNumber() {}

    /** The cardinal or ordinal number in words that starts at a position. */
    static Optional<Token> at(String text, int at) {
        return PrintedText.isLetter(text, at) ? EnglishNumeral.at(text, at) : ChineseNumeral.at(text, at);
    }
}
