package org.tradebrief.report.pack;

import java.util.stream.Stream;
import org.tradebrief.report.workbook.Column;

/** Columns of identifiers, wide enough that none is broken. */
final class KeyColumn {
    private static final int NARROWEST = 12;
    private static final int WIDEST = 80;

    /** Identifiers are mostly capitals, which are wider than digits. */
    private static final double DIGITS_A_CHARACTER = 1.2;

    private KeyColumn() {}

    /** A column that holds some identifiers. */
    static Column of(String heading, Stream<String> identifiers) {
        int longest = identifiers.mapToInt(String::length).max().orElse(0);
        int width = (int) Math.ceil(longest * DIGITS_A_CHARACTER) + 2;
        return Column.text(heading, Math.clamp(width, NARROWEST, WIDEST));
    }
}
