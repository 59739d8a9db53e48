package org.tradebrief.report.workbook;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;

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
    static int fitting(String line, int width) {
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
