package org.tradebrief.figure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Place;
import org.tradebrief.figure.Sense.Script;

/**
 * Reads English number words below a thousand, cardinal ({@code three hundred and twenty}) and ordinal
 * ({@code twenty-first}); thousand and above are magnitudes.
 *
 * <p>ICU is the authority: the words are those it writes, and a phrase counts only if ICU writes its number back as
 * the same phrase. ICU alone would take {@code three three} for 303.
 */
final class EnglishNumeral {
    private static final String HUNDRED = "hundred";
    private static final String WITHOUT_AND = "%spellout-cardinal";
    private static final String WITH_AND = "%spellout-cardinal-verbose";
    private static final String ORDINAL = "%spellout-ordinal";
    /** Six words name any number below a thousand: three hundred and twenty-one. */
    private static final int MOST_WORDS = 8;

    private static final int BASE = 10;

    /** Not safe for threads, therefore guarded by itself. */
    private static final RuleBasedNumberFormat ICU =
            new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    private static final Map<String, Integer> CARDINALS = words(WITHOUT_AND);
    private static final Map<String, Integer> ORDINALS = words(ORDINAL);

    private final String text;
    private final int from;
    private final StringBuilder words = new StringBuilder();
    private String last = "";
    private int end;

    private EnglishNumeral(String text, int from) {
        this.text = text;
        this.from = from;
        this.end = from;
    }

    /** The number in English words that starts at a position. */
    static Optional<Token> at(String text, int from) {
        if (PrintedText.isLetter(text, from - 1)) {
            return Optional.empty();
        }
        return new EnglishNumeral(text, from).read();
    }

    private Optional<Token> read() {
        String first = wordAt(from);
        Integer place = ORDINALS.get(first);
        if (place != null) {
            return Optional.of(Token.of(new Place(place, ""), text, from, from + first.length()));
        }
        if (!CARDINALS.containsKey(first)) {
            return Optional.empty();
        }
        take(from, first, "");
        for (int count = 1; count < MOST_WORDS && takeNext(); count++) {}
        return Optional.of(number());
    }

    /** Takes the next number word with what joins it to the last one; false where the number ends. */
    private boolean takeNext() {
        int next = end + 1;
        if (next >= text.length() || " -".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        String word = wordAt(next);
        if (word.equals("and") && last.equals(HUNDRED) && text.startsWith(" ", next + 3)) {
            String after = wordAt(next + 4);
            return CARDINALS.containsKey(after) && take(next + 4, after, " and ");
        }
        if (word.equals(HUNDRED)) {
            return take(next, word, " ");
        }
        Integer digit = CARDINALS.get(word);
        return digit != null && take(next, word, isTens(last) && digit < 10 ? "-" : " ");
    }

    private boolean take(int at, String word, String joint) {
        words.append(joint).append(word);
        last = word;
        end = at + word.length();
        return true;
    }

    private Token number() {
        Optional<BigDecimal> value = value(words.toString());
        if (value.isEmpty()) {
            return Token.of(
                    new Malformed("'" + text.substring(from, end) + "' is no number", "number words as in thirty-one"),
                    text,
                    from,
                    end);
        }
        return ordinal(value.get().intValue()).orElseGet(() -> decimal(value.get()));
    }

    /** The number with the digits that {@code point} puts behind it: {@code fifty-three point eight}. */
    private Token decimal(BigDecimal whole) {
        BigDecimal value = whole;
        int at = text.startsWith(" point ", end) ? end + " point ".length() : text.length();
        while (CARDINALS.getOrDefault(wordAt(at), BASE) < BASE) {
            int digit = CARDINALS.getOrDefault(wordAt(at), 0);
            value = value.add(BigDecimal.valueOf(digit, value.scale() + 1));
            end = at + wordAt(at).length();
            at = text.startsWith(" ", end) ? end + 1 : text.length();
        }
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(value.scale());
        return Token.of(new Numeral(value, lastDigit, Script.ENGLISH), text, from, end);
    }

    /** The ordinal that the words make with the next one: twenty-first, one hundred and third. */
    private Optional<Token> ordinal(int cardinal) {
        int room = last.equals(HUNDRED) ? 100 : isTens(last) ? 10 : 0;
        int next = end + 1 + (text.startsWith(" and ", end) && room == 100 ? 4 : 0);
        if (room == 0 || next >= text.length() || " -".indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        String word = wordAt(next);
        Integer place = ORDINALS.get(word);
        return place == null || place >= room
                ? Optional.empty()
                : Optional.of(Token.of(new Place(cardinal + place, ""), text, from, next + word.length()));
    }

    private String wordAt(int at) {
        return text.substring(at, PrintedText.endOfLetters(text, at)).toLowerCase(Locale.ROOT);
    }

    private static boolean isTens(String word) {
        return CARDINALS.getOrDefault(word, 0) >= 20;
    }

    private static Optional<BigDecimal> value(String words) {
        synchronized (ICU) {
            ParsePosition parsed = new ParsePosition(0);
            int value = ICU.parse(words, parsed).intValue();
            boolean same = ICU.format(value, WITH_AND).equals(words)
                    || ICU.format(value, WITHOUT_AND).equals(words);
            return same ? Optional.of(BigDecimal.valueOf(value)) : Optional.empty();
        }
    }

    private static Map<String, Integer> words(String rules) {
        Map<String, Integer> words = new TreeMap<>();
        synchronized (ICU) {
            for (int number = 0; number < 100; number += number < 20 ? 1 : 10) {
                words.put(ICU.format(number, rules), number);
            }
        }
        return words;
    }
}
