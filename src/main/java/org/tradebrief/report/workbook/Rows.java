package org.tradebrief.report.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a table, each a value a column.
 *
 * <p>Rows may be computed as they are read, so that a table of millions need not be held; they must be the same at
 * each reading.
 */
public interface Rows extends Iterable<List<CellValue>> {

    /** How many rows there are. */
    int size();

    /** The rows from one to another, first included, last not. */
    default Rows part(int from, int to) {
        Rows whole = this;
        return new Rows() {
            @Override
            public int size() {
                return to - from;
            }

            @Override
            public Iterator<List<CellValue>> iterator() {
                Iterator<List<CellValue>> rows = whole.iterator();
                for (int row = 0; row < from; row++) {
                    rows.next();
                }
                return Stream.generate(rows::next).limit(size()).iterator();
            }
        };
    }

    /** Rows that are held in memory. */
    static Rows of(List<List<CellValue>> rows) {
        return new Held(rows.stream().map(List::copyOf).toList());
    }

    /** Rows that are held in memory. */
    record Held(List<List<CellValue>> rows) implements Rows {
        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public Iterator<List<CellValue>> iterator() {
            return rows.iterator();
        }
    }
}
