package org.tradebrief.report.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes {@code data.csv}: one observation a row, sorted by key, UTF-8, LF. */
public final class TidyData {
    private TidyData() {}

    /**
     * Writes observations. The stream is flushed and left open.
     *
     * @throws IllegalArgumentException when two observations share a key
     */
    public static void write(Collection<DataRow> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(DataColumn.names());
        for (DataRow row : sorted(rows)) {
            csv.writeRecord(DataColumn.cells(row));
        }
        csv.flush();
    }

    private static List<DataRow> sorted(Collection<DataRow> rows) {
        List<DataRow> sorted =
                rows.stream().sorted(Comparator.comparing(DataRow::key)).toList();
        for (int index = 1; index < sorted.size(); index++) {
            if (sorted.get(index).key().equals(sorted.get(index - 1).key())) {
                throw new IllegalArgumentException("two observations for "
                        + sorted.get(index).key() + ": " + sorted.get(index - 1) + " and " + sorted.get(index));
            }
        }
        return sorted;
    }
}
