package org.tradebrief.report.workbook;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How wide text is, in the unit of column widths: one digit of the body font.
 *
 * <p>The widths are those of Arial and its metric twins (Helvetica, Liberation Sans, Nimbus Sans), by class of
 * character; nothing is measured, so that every machine lays out alike.
 */
final class TextWidth {
    private static final int DIGIT = 100;
    private static final int CAPITAL = 135;
    private static final int IDEOGRAPH = 185;

    /** Characters that are not as wide as a digit or, being capitals, as a wide capital: width in hundredths. */
    private static final Map<Integer, Integer> WIDTHS = widths(Map.of(
            40, "ijl'",
            50, " .,:;!|/tfI[]\u00a0",
            60, "r()-",
            90, "cksvxyzJ",
            120, "ABEFKLPSTVXYZ&",
            135, "w",
            155, "mM",
            180, "W%@\u2026"));

    /** The same for the characters that most texts are made of, found without boxing: long tables ask for each. */
    private static final int[] ASCII =
            IntStream.range(0, 128).map(TextWidth::looked).toArray();

    private TextWidth() {}

    /** The width of a line. */
    static int of(String line) {
        int width = 0;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (character < ASCII.length) {
                width += ASCII[character];
            } else {
                int point = line.codePointAt(index);
                width += looked(point);
                index += Character.charCount(point) - 1;
            }
        }
        return (width + DIGIT - 1) / DIGIT;
    }

    /** The width of the part of a line that cannot be broken. */
    static int longestWord(String line) {
        return Arrays.stream(line.split("[\\s/-]"))
                .mapToInt(TextWidth::ofWord)
                .max()
                .orElse(0);
    }

    /** How many characters of a line fit in a width. */
    private static int fitting(String line, int width) {
        int used = 0;
        int index = 0;
        while (index < line.length()) {
            int point = line.codePointAt(index);
            used += of(point);
            if (used > width * DIGIT) {
                return index;
            }
            index += Character.charCount(point);
        }
        return index;
    }

    /** How many lines a line becomes when it wraps at a width. */
    static int lines(String line, int width) {
        int lines = 1;
        String rest = line;
        while (of(rest) > width) {
            rest = rest.substring(end(rest, width)).stripLeading();
            lines++;
        }
        return lines;
    }

    /** Where a line that is too wide is best broken. */
    static int end(String line, int width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        int fitting = Math.max(fitting(line, width), 1);
        int end = breaks.isBoundary(fitting) ? fitting : breaks.preceding(fitting);
        return end <= 0 ? fitting : end;
    }

    /** A word with a Chinese character can be broken behind it. */
    private static int ofWord(String word) {
        int widest = word.codePoints().map(TextWidth::of).max().orElse(0);
        return widest == IDEOGRAPH ? IDEOGRAPH / DIGIT + 1 : of(word);
    }

    private static int of(int point) {
        return point < ASCII.length ? ASCII[point] : looked(point);
    }

    private static int looked(int point) {
        Integer known = WIDTHS.get(point);
        if (known != null) {
            return known;
        }
        return switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> IDEOGRAPH;
            default -> Character.isUpperCase(point) ? CAPITAL : DIGIT;
        };
    }

    private static Map<Integer, Integer> widths(Map<Integer, String> classes) {
        Map<Integer, Integer> widths = new HashMap<>();
        classes.forEach((width, characters) -> characters.chars().forEach(point -> widths.put(point, width)));
        return widths;
    }
}
