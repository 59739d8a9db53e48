package org.tradebrief.figure;

import java.math.BigDecimal;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Script;

/**
 * Reads a number in digits, with thousands marks and a decimal mark.
 *
 * <p>Thousands marks are comma, apostrophe and space, and the point where the decimal mark is a comma; all marks of
 * one number are the same and cut it into groups of three.
 */
final class DigitNumeral {
    private static final String MARKS = ",'. ";
    private static final String EXPECTED = "digits in groups of three, as in 1,234,567, or a declared decimal mark";

    private final String text;
    private final int from;
    private final char decimalMark;
    private final StringBuilder digits = new StringBuilder();
    private int at;

    private DigitNumeral(String text, int from, char decimalMark) {
        this.text = text;
        this.from = from;
        this.decimalMark = decimalMark;
        this.at = from;
    }

    /** The number whose first digit or decimal mark stands at a position. */
    static Token at(String text, int from, char decimalMark) {
        return new DigitNumeral(text, from, decimalMark).read();
    }

    /** Whether a number in digits starts at a position. */
    static boolean startsAt(String text, int at, char decimalMark) {
        return PrintedText.isDigit(text, at)
                || text.charAt(at) == decimalMark
                        && PrintedText.isDigit(text, at + 1)
                        && !PrintedText.isDigit(text, at - 1);
    }

    private Token read() {
        takeDigits();
        takeThousands();
        if (markAt(at) == decimalMark) {
            digits.append('.');
            at++;
            takeDigits();
        }
        return markAt(at) != 0 && markAt(at) != ' ' ? malformed() : numeral();
    }

    private void takeDigits() {
        int end = PrintedText.endOfDigits(text, at);
        digits.append(text, at, end);
        at = end;
    }

    private void takeThousands() {
        char mark = markAt(at);
        if (mark == 0 || mark == decimalMark || at - from > 3 || text.charAt(from) == '0') {
            return;
        }
        while (markAt(at) == mark && PrintedText.endOfDigits(text, at + 1) == at + 4) {
            at++;
            takeDigits();
        }
    }

    /** The mark at a position that a digit follows, or zero. */
    private char markAt(int position) {
        boolean between = position > from - 1 && PrintedText.isDigit(text, position + 1);
        return between && MARKS.indexOf(text.charAt(position)) >= 0 ? text.charAt(position) : 0;
    }

    private Token numeral() {
        BigDecimal value = new BigDecimal(digits.toString());
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(value.scale());
        return Token.of(new Numeral(value, lastDigit, Script.DIGITS), text, from, at);
    }

    private Token malformed() {
        String reason = "'" + text.charAt(at) + "' here is neither a thousands mark nor the source's decimal mark '"
                + decimalMark + "'";
        return Token.of(new Malformed(reason, EXPECTED), text, from, endOfNumber());
    }

    private int endOfNumber() {
        int end = at;
        while (PrintedText.isDigit(text, end) || end < text.length() && markAt(end) != 0 && markAt(end) != ' ') {
            end++;
        }
        return end;
    }
}
