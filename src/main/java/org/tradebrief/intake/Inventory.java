package org.tradebrief.intake;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an observations file held.
 *
 * @param file path relative to the input folder
 * @param columns its columns
 * @param series notations of the series of its accepted rows, {@code CHN.DDS.X.USD}
 * @param accepted number of rows accepted, those without a value included
 * @param missing number of accepted rows without a value
 * @param quarantined number of rows quarantined
 */
public record Inventory(
        String file, List<String> columns, SortedSet<String> series, long accepted, long missing, long quarantined) {

    /** Number of rows read: those accepted and those quarantined. */
    public long read() {
        return accepted + quarantined;
    }

    /** Takes the inventory of a file while it is read. */
    public static final class Taker {
        private final String file;
        private final List<String> columns;
        private final SortedSet<String> series = new TreeSet<>();
        private long accepted;
        private long missing;
        private long quarantined;
        private Object last = "";

        /** Starts with nothing. */
        public Taker(String file, List<String> columns) {
            this.file = file;
            this.columns = List.copyOf(columns);
        }

        /** Counts a row. */
        public void count(Row<Observation> row) {
            switch (row) {
                case Row.Accepted<Observation> known -> count(known.value());
                case Row.Quarantined<Observation> _ -> quarantined++;
            }
        }

        /** What was counted so far. */
        public Inventory inventory() {
            return new Inventory(file, columns, new TreeSet<>(series), accepted, missing, quarantined);
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
