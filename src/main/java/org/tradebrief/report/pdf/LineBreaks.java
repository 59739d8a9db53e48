package org.tradebrief.report.pdf;

/**
 * Where a line may end: after spaces, after hyphens between letters, and between Chinese characters, where no
 * punctuation may start a line, no opening bracket may end one, and a number keeps its unit (GB/T 15834-2011, section
 * 5.1; JIS X 4051 for the brackets).
 */
final class LineBreaks {
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉〗”’％‰℃…—·～々,.;:?!)]}%°″′";
    private static final String NEVER_LAST = "（《「『【〔〈〖“‘([{$￥¥£€#@−+±<>≤≥≈~";

    private LineBreaks() {}

    /**
     * Whether a line may end before a place in a text. One letter and its hyphen do not stand at the end of a line:
     * e-commerce.
     */
    static boolean before(CharSequence text, int place) {
        boolean afterOneLetter = place >= 2
                && text.charAt(place - 1) == '-'
                && Character.isLetter(text.charAt(place - 2))
                && (place == 2 || !Character.isLetter(text.charAt(place - 3)));
        return !afterOneLetter && between(text.charAt(place - 1), text.charAt(place));
    }

    /** Whether a line may end between a character and the next. */
    static boolean between(char before, char after) {
        if (after == ' ') {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        if (!inNeed(before, after)) {
            return false;
        }
        if (isDigit(before) && wide(after)) {
            return false;
        }
        if (wide(before) || wide(after)) {
            return true;
        }
        return switch (before) {
            case '-', '/' -> Character.isLetter(after);
            case '–', '—', '→' -> true;
            default -> false;
        };
    }

    /** Whether a line may end between two characters when it can end nowhere better. */
    static boolean inNeed(char before, char after) {
        return NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }

    /** Whether a character stands on a full square: ideographs, their punctuation, full-width forms. */
    static boolean wide(char character) {
        return character >= 0x2E80 && character <= 0x9FFF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFF00 && character <= 0xFF60;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
