package org.tradebrief.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the fields of one record within limits that keep memory bounded.
 *
 * <p>A field that says the same as the field above it shares its text: the columns of statistical files repeat
 * themselves, and a text that is already known by identity is found faster in a table of codes.
 */
final class LineHandler extends AbstractBaseCsvCallbackHandler<Line> {
    static final int MOST_CHARACTERS = 1 << 20;
    static final int MOST_FIELDS = 1 << 12;

    private String[] fields = new String[16];
    private int count;
    private int characters;

    @Override
    protected void handleBegin(long startingLine) {
        count = 0;
        characters = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (characters > MOST_CHARACTERS || index >= MOST_FIELDS) {
            throw new TooLong();
        }
        if (index == fields.length) {
            fields = Arrays.copyOf(fields, 2 * fields.length);
        }
        String above = fields[index];
        fields[index] =
                above != null && says(above, buffer, offset, length) ? above : new String(buffer, offset, length);
        count = index + 1;
    }

    @Override
    protected Line buildRecord() {
        return new Line(getStartingLineNumber(), List.of(Arrays.copyOf(fields, count)));
    }

    /** Line on which the record starts that was read last. */
    long line() {
        return getStartingLineNumber();
    }

    private static boolean says(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** Thrown when a record is longer than any that a statistical file holds. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
