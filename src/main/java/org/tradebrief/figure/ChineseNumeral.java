package org.tradebrief.figure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.figure.Sense.Malformed;
import org.tradebrief.figure.Sense.Numeral;
import org.tradebrief.figure.Sense.Script;

/**
 * Reads Chinese numerals below ten thousand ({@code 三千七百二十七}, {@code 十二点五}) and digits in a row
 * ({@code 二〇二五}); 万 and above are magnitudes.
 *
 * <p>As in English, a numeral counts only if ICU writes its number back the same way, so that colloquial
 * {@code 三千五} (3,500) is refused and not taken for 3,005.
 */
final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String VARIANTS = "零两兩壹贰貳叁參肆伍陆陸柒捌玖拾佰仟點";
    private static final String STANDARD = "〇二二一二二三三四五六六七八九十百千点";
    private static final String PLACES = "十百千";
    private static final char POINT = '点';
    /** 九千九百九十九点九九: enough for any printed numeral. */
    private static final int LONGEST = 24;

    /** Not safe for threads, therefore guarded by itself. */
    private static final RuleBasedNumberFormat ICU =
            new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT);

    private ChineseNumeral() {}

    /** The Chinese numeral that starts at a position; after ASCII digits 十 is a magnitude and starts none. */
    static Optional<Token> at(String text, int from) {
        char first = standard(text.charAt(from));
        boolean starts = isDigit(first) || first == '十' && !PrintedText.isDigit(text, from - 1);
        if (!starts) {
            return Optional.empty();
        }
        int end = end(text, from);
        String numeral = standard(text.substring(from, end));
        Sense sense = value(numeral)
                .<Sense>map(value -> new Numeral(value, lastDigit(value), Script.CHINESE))
                .orElseGet(() -> new Malformed(
                        "'" + text.substring(from, end) + "' can be read as more than one number",
                        "a full Chinese numeral such as 三千五百 or 三千〇五"));
        return Optional.of(Token.of(sense, text, from, end));
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && belongs(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(String text, int at) {
        char c = standard(text.charAt(at));
        boolean digitFollows = at + 1 < text.length() && isDigit(standard(text.charAt(at + 1)));
        return isDigit(c) || PLACES.indexOf(c) >= 0 || c == POINT && digitFollows;
    }

    private static Optional<BigDecimal> value(String numeral) {
        if (numeral.length() > 1 && numeral.chars().allMatch(c -> isDigit((char) c))) {
            return inARow(numeral);
        }
        boolean padded = numeral.length() > 1 && numeral.charAt(0) == DIGITS.charAt(0);
        String unpadded = padded ? numeral.substring(1) : numeral;
        String plain = unpadded.startsWith("一十") ? unpadded.substring(1) : unpadded;
        synchronized (ICU) {
            Number number = ICU.parse(plain, new ParsePosition(0));
            BigDecimal value = new BigDecimal(number.toString());
            return ICU.format(value).equals(plain) ? Optional.of(value) : Optional.empty();
        }
    }

    /** Digits in a row name a year or, after zero, a number's last digit; 三四 alone may mean three or four. */
    private static Optional<BigDecimal> inARow(String numeral) {
        boolean padded = numeral.length() == 2 && numeral.charAt(0) == DIGITS.charAt(0);
        if (numeral.length() < 3 && !padded) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.ZERO;
        for (int i = 0; i < numeral.length(); i++) {
            value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(DIGITS.indexOf(numeral.charAt(i))));
        }
        return Optional.of(value);
    }

    private static BigDecimal lastDigit(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
    }

    private static boolean isDigit(char c) {
        return DIGITS.indexOf(c) >= 0;
    }

    private static String standard(String numeral) {
        StringBuilder result = new StringBuilder(numeral.length());
        numeral.chars().forEach(c -> result.append(standard((char) c)));
        return result.toString();
    }

    private static char standard(char c) {
        int variant = VARIANTS.indexOf(c);
        return variant < 0 ? c : STANDARD.charAt(variant);
    }
}
