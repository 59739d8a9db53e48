package org.tradebrief.report.pack;

import java.util.List;
import java.util.SortedMap;

/**
 * What was published before an edition.
 *
 * @param edition name of the edition before
 * @param code what identifies the program that made it
 * @param inputs SHA-256 of every file that it was made from, by path
 * @param histories every value that any edition published, by its name
 */
public record Past(String edition, String code, SortedMap<String, String> inputs, SortedMap<String, Values> histories) {

    /**
     * The values of one name.
     *
     * @param unit code of their unit
     * @param values each value that differs from the one before, oldest first, at least one
     * @param held whether the edition before still published the last of them
     */
    public record Values(String unit, List<Vintage> values, boolean held) {
        public Values {
            values = List.copyOf(values);
        }

        /** What was published last. */
        public Vintage last() {
            return values.getLast();
        }
    }
}
