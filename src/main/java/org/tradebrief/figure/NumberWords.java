package org.tradebrief.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Sense.Magnitude;
import org.tradebrief.figure.Sense.Qualifier;
import org.tradebrief.figure.Sense.Reach;
import org.tradebrief.figure.Sense.UnitName;

/**
 * The closed vocabulary of printed figures: units, magnitudes, hedges and the words that hold them together.
 *
 * <p>A word in small letters is found in any case; a word with capitals, such as a currency code, only as written.
 */
public final class NumberWords {
    private static final NumberWords BUILT_IN = builtInWords();

    private final Map<String, Sense> senses;
    private final int[] lengths;

    private NumberWords(Map<String, Sense> senses) {
        this.senses = Collections.unmodifiableMap(senses);
        this.lengths = senses.keySet().stream()
                .map(String::length)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The words of English and Chinese, simplified and traditional, that every catalogue starts from. */
    public static NumberWords builtIn() {
        return BUILT_IN;
    }

    /**
     * These words and more; a word that is there already takes its new meaning.
     *
     * @param units names of units
     * @param magnitudes names of powers of ten and other factors
     * @param hedges words right before a number that qualify it
     */
    public NumberWords with(Map<String, Unit> units, Map<String, BigDecimal> magnitudes, Map<String, Hedge> hedges) {
        Map<String, Sense> more = new TreeMap<>(senses);
        units.forEach((word, unit) -> more.put(word, new UnitName(unit, BigDecimal.ONE, isSign(word), Set.of())));
        magnitudes.forEach((word, factor) -> more.put(word, new Magnitude(factor)));
        hedges.forEach((word, hedge) -> more.put(word, new Qualifier(hedge, Reach.NEXT)));
        return new NumberWords(more);
    }

    /** Signs and codes may stand before a number, words in small letters only after it. */
    private static boolean isSign(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** The longest word of the vocabulary that starts at a position of a normalised phrase. */
    Optional<Token> longestAt(String text, int at) {
        if (PrintedText.isLetter(text, at) && PrintedText.isLetter(text, at - 1)) {
            return Optional.empty();
        }
        for (int length : lengths) {
            int end = at + length;
            if (end > text.length() || PrintedText.isLetter(text, end - 1) && PrintedText.isLetter(text, end)) {
                continue;
            }
            Sense sense = meaning(text.substring(at, end));
            if (sense != null) {
                return Optional.of(Token.of(sense, text, at, end));
            }
        }
        return Optional.empty();
    }

    private @org.jspecify.annotations.Nullable Sense meaning(String word) {
        Sense exact = senses.get(word);
        return exact != null ? exact : senses.get(word.toLowerCase(Locale.ROOT));
    }

    private static NumberWords builtInWords() {
        Map<String, Sense> all = new TreeMap<>();
        all.putAll(EnglishWords.table());
        all.putAll(ChineseWords.table());
        all.putAll(UnitWords.table());
        return new NumberWords(all);
    }
}
