package org.tradebrief.report.workbook;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words of a column that are coloured as well, so that colour repeats what the words say.
 *
 * @param column heading of the column
 * @param tones tone of each word, by the whole text of a cell
 */
public record VerdictFormat(String column, SortedMap<String, Tone> tones) {

    /** How a verdict sounds; the colours belong to the house style. */
    public enum Tone {
        GOOD,
        NOTICE,
        BAD,
        NEUTRAL
    }

    /** Words of a column that are coloured as well. */
    public static VerdictFormat of(String column, Map<String, Tone> tones) {
        return new VerdictFormat(column, new TreeMap<>(tones));
    }

    public VerdictFormat {
        Require.that(!tones.isEmpty(), "verdicts on column " + column + ": no word");
    }
}
