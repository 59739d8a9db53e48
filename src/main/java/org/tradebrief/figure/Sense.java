package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.tradebrief.figure.Quantity.Hedge;

/** What one word or sign of a printed phrase means. */
sealed interface Sense {

    /**
     * A number written out.
     *
     * @param value the number
     * @param lastDigit unit of its last digit
     * @param script how it is written
     */
    record Numeral(BigDecimal value, BigDecimal lastDigit, Script script) implements Sense {}

    /** How numerals are written. */
    enum Script {
        DIGITS,
        ENGLISH,
        CHINESE
    }

    /**
     * A number in a row: {@code 42nd}, {@code fourth}.
     *
     * @param number the number
     * @param suffix letters that followed digits, empty for words
     */
    record Place(int number, String suffix) implements Sense {}

    /** What the number before it is multiplied by: {@code billion}. */
    record Magnitude(BigDecimal factor) implements Sense {}

    /**
     * The name of a unit.
     *
     * @param unit the unit
     * @param factor how many of it the name stands for: 1,000,000 for square kilometres
     * @param leads whether it may stand before a number, as signs and codes do
     * @param otherwise further units that it names where one of them stands before the number: HK$5 billion dollars
     */
    record UnitName(Unit unit, BigDecimal factor, boolean leads, Set<Unit> otherwise) implements Sense {
        /** Whether it says nothing against a unit before the number. */
        boolean agreesWith(Unit before) {
            return unit.equals(before) || otherwise.contains(before);
        }
    }

    /**
     * Words that qualify a number.
     *
     * @param hedge how
     * @param reach which number they qualify
     */
    record Qualifier(Hedge hedge, Reach reach) implements Sense {}

    /**
     * Words that qualify the number after them, or tell the direction of the change before them: {@code more than 3
     * percent}, {@code 3 percent more than}.
     *
     * @param hedge how they qualify
     * @param sign the direction
     */
    record Comparison(Hedge hedge, int sign) implements Sense {}

    /** Where the number stands that a qualifier speaks of. */
    enum Reach {
        /** Right after it: {@code over 300}. */
        NEXT,
        /** Further on in the clause: {@code exceeded the mark of 8 trillion}. */
        AHEAD,
        /** Right before it: {@code 500+}. */
        LAST,
        /** Further before, over the things counted: {@code 300 firms or so}. */
        BEHIND
    }

    /** The direction of a change: 1 up, -1 down. */
    record Change(int sign) implements Sense {}

    /** So many times the base: {@code doubled}. */
    record Multiple(BigDecimal times) implements Sense {}

    /** A part of a whole, by how many of it make the whole: {@code half}, {@code quarters}. */
    record Part(int of) implements Sense {}

    /** A fraction in one sign: {@code ¾}. */
    record FractionSign(int parts, int whole) implements Sense {}

    /** What looks like a number and is none that can be told. */
    record Malformed(String reason, String expected) implements Sense {}

    /** Words and signs that hold a phrase together. */
    enum Mark implements Sense {
        ARTICLE,
        /** Word that may stand between a qualifier and its number. */
        FILLER,
        AND,
        TO,
        /** Before the level that something has reached: Chinese 达到. */
        REACHED,
        FROM,
        BETWEEN,
        DASH,
        /** A word for a minus sign. */
        MINUS,
        TILDE,
        SLASH,
        OPEN,
        CLOSE,
        /** Comma, semicolon: what stands before it qualifies nothing after it. */
        BREAK,
        /** Chinese fraction bar, denominator first. */
        PARTS_OF,
        /** Makes a multiple of the number before it: {@code times}, {@code -fold}. */
        TIMES,
        /** Makes a rank of the number after it: {@code top}. */
        TOP,
        /** Makes an ordinal of the number after it: {@code No.}. */
        NUMBER_SIGN,
        /** Between a part and its whole: {@code three out of ten}. */
        OUT_OF,
        /** Before a year: {@code in 2024}. */
        WHEN,
        /** Beside a number, makes it part of a date: names of months, the Chinese year. */
        CALENDAR,
        /** Any other word, name or sign. */
        OTHER
    }
}
