package org.tradebrief.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * All rows of a small table.
 *
 * @param accepted what the accepted rows say, in the order of the file
 * @param quarantined the other rows, in the order of the file
 */
public record Rows<T>(List<T> accepted, List<Row.Quarantined<T>> quarantined) {

    /** Reads to the end. */
    static <T> Rows<T> of(Iterator<Row<T>> rows) {
        List<T> accepted = new ArrayList<>();
        List<Row.Quarantined<T>> quarantined = new ArrayList<>();
        while (rows.hasNext()) {
            switch (rows.next()) {
                case Row.Accepted<T> row -> accepted.add(row.value());
                case Row.Quarantined<T> row -> quarantined.add(row);
            }
        }
        return new Rows<>(List.copyOf(accepted), List.copyOf(quarantined));
    }

    /** Number of rows read. */
    public int read() {
        return accepted.size() + quarantined.size();
    }
}
