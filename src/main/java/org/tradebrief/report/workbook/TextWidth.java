package org.tradebrief.report.workbook;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** How wide text is, in Latin characters; a Chinese character takes two. */
final class TextWidth {
    private TextWidth() {}

    /** The width of a line. */
    static int of(String line) {
        return line.codePoints().map(TextWidth::of).sum();
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
            if (used > width) {
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
        return word.codePoints().anyMatch(point -> of(point) == 2) ? 2 : word.length();
    }

    private static int of(int point) {
        return switch (UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
        };
    }
}
