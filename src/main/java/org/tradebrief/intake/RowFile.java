package org.tradebrief.intake;

import java.util.Iterator;
import java.util.List;

/**
 * The rows of one input file, streamed in memory that does not grow with it; close it after use.
 *
 * @param <T> what an accepted row says
 */
public interface RowFile<T> extends Iterator<Row<T>>, AutoCloseable {

    /** Passes over rows without reading what they say, to go on where an earlier reader stopped. */
    void skip(long count);

    /** Names of the columns, in the order of the file. */
    List<String> columns();

    /** The encoding and how it is known, in words. */
    String encoding();

    /** Delimiter of its fields; a comma for workbooks, which have none. */
    char delimiter();

    @Override
    void close();
}
