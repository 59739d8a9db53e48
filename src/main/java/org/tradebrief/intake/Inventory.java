package org.tradebrief.intake;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an input file held.
 *
 * @param file path relative to the input folder
 * @param encoding its encoding and how it is known, in words
 * @param delimiter delimiter of its fields
 * @param columns its columns
 * @param series notations of the series that it observes, {@code CHN.DDS.X.USD}; empty for printed figures
 * @param accepted number of rows accepted, those without a value included
 * @param missing number of accepted rows without a value
 * @param quarantined number of rows quarantined
 */
public record Inventory(
        String file,
        String encoding,
        char delimiter,
        List<String> columns,
        SortedSet<String> series,
        long accepted,
        long missing,
        long quarantined) {

    /** Number of rows read: those accepted and those quarantined. */
    public long read() {
        return accepted + quarantined;
    }

    /** What two readings of parts of one file held together. */
    public Inventory plus(Inventory other) {
        SortedSet<String> both = new TreeSet<>(series);
        both.addAll(other.series);
        return new Inventory(
                file,
                encoding,
                delimiter,
                columns,
                both,
                accepted + other.accepted,
                missing + other.missing,
                quarantined + other.quarantined);
    }

    /** Takes the inventory of a file while it is read. */
    public static final class Taker {
        private final String file;
        private final String encoding;
        private final char delimiter;
        private final List<String> columns;
        private final SortedSet<String> series = new TreeSet<>();
        private long accepted;
        private long missing;
        private long quarantined;
        private Object last = "";

        /** Starts with nothing. */
        public Taker(String file, RowFile<?> opened) {
            this.file = file;
            this.encoding = opened.encoding();
            this.delimiter = opened.delimiter();
            this.columns = List.copyOf(opened.columns());
        }

        /** Counts a row. */
        public void count(Row<?> row) {
            switch (row) {
                case Row.Accepted<?>(Observation observation, var _) -> count(observation);
                case Row.Accepted<?> _ -> accepted++;
                case Row.Quarantined<?> _ -> quarantined++;
            }
        }

        /** What was counted so far. */
        public Inventory inventory() {
            return new Inventory(
                    file, encoding, delimiter, columns, new TreeSet<>(series), accepted, missing, quarantined);
        }

        private void count(Observation observation) {
            accepted++;
            missing += observation.missing() ? 1 : 0;
            // Rows of a series mostly follow each other, and naming a series costs more than comparing it.
            if (!observation.series().equals(last)) {
                last = observation.series();
                series.add(observation.series().toString());
            }
        }
    }
}
