package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Place;

/**
 * A run of letters, a whole number or a single sign of a phrase about time.
 *
 * @param word the characters in small letters
 * @param number the number, -1 where it is none
 * @param place whether the number is an ordinal
 * @param from place of the first character
 * @param to place after the last
 */
record Lexeme(String word, int number, boolean place, int from, int to) {
    /** Stands beyond the last lexeme of a phrase. */
    static final Lexeme NONE = new Lexeme("", -1, false, 0, 0);

    private static final int LONGEST_NUMBER = 9;

    /** The lexeme that starts at a place of a normalised phrase. */
    static Lexeme at(String text, int at) {
        if (PrintedText.isDigit(text, at)) {
            int end = PrintedText.endOfDigits(text, at);
            String digits = text.substring(at, end);
            boolean counts = digits.length() <= LONGEST_NUMBER;
            return new Lexeme(digits, counts ? Integer.parseInt(digits) : -1, false, at, end);
        }
        return spelled(text, at).orElseGet(() -> word(text, at));
    }

    private static Lexeme word(String text, int at) {
        int end = Math.max(at + 1, PrintedText.endOfLetters(text, at));
        return new Lexeme(text.substring(at, end).toLowerCase(Locale.ROOT), -1, false, at, end);
    }

    private static Optional<Lexeme> spelled(String text, int at) {
        return SpelledNumber.at(text, at).flatMap(token -> switch (token.sense()) {
            case Place place -> Optional.of(number(token, place.number(), true));
            case Numeral(BigDecimal value, var _, var _)
            when value.scale() <= 0 -> Optional.of(number(token, value.intValue(), false));
            default -> Optional.empty();
        });
    }

    private static Lexeme number(Token token, int number, boolean place) {
        return new Lexeme(token.word().toLowerCase(Locale.ROOT), number, place, token.from(), token.to());
    }

    /** Whether it is one of some words. */
    boolean is(String... words) {
        return List.of(words).contains(word);
    }

    boolean isNumber() {
        return number >= 0 && !place;
    }

    /** Whether it starts with a letter. */
    boolean isWord() {
        return PrintedText.isLetter(word, 0);
    }

    /** Whether it is a year in four digits. */
    boolean isYear() {
        return isNumber() && word.length() == 4 && number >= 1900 && number <= 2100;
    }
}
