package org.tradebrief.report.pdf;

import java.io.IOException;
import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/** One font file, ready to be measured and embedded as a subset. */
final class Face {
    private static final int UNKNOWN = -1;

    private final BaseFont font;
    private final int[] widths = new int[Character.MAX_VALUE + 1];

    /**
     * A face read from a font file.
     *
     * @param name the file's name
     * @param content its bytes: TrueType outlines
     */
    Face(String name, byte[] content) throws IOException {
        font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, content, null);
        // PDF/A-2 and -3 refuse a CIDSet that is not complete, and a subset's never is
        font.setIncludeCidSet(false);
        font.setSecureRandom(new FixedPrefix(name));
        java.util.Arrays.fill(widths, UNKNOWN);
    }

    BaseFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && font.charExists(codePoint);
    }

    /** The advance of a character in thousandths of the type size. */
    int advance(char character) {
        int known = widths[character];
        if (known == UNKNOWN) {
            known = font.getWidth(character);
            widths[character] = known;
        }
        return known;
    }

    /** Chooses the six letters before a subset's name by the font's name instead of by chance. */
    private static final class FixedPrefix extends SecureRandom {
        private static final long serialVersionUID = 1;
        private long state;

        FixedPrefix(String name) {
            state = name.hashCode();
        }

        @Override
        public double nextDouble() {
            state = (state * 0x5DEECE66DL + 0xBL) & ((1L << 48) - 1);
            return (state >>> 16) / (double) (1L << 32);
        }
    }
}
