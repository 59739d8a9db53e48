package org.tradebrief.report.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads {@code data.csv} back as {@link TidyData} wrote it. */
public final class TidyDataReader {
    private TidyDataReader() {}

    /**
     * The observations of a file, in its order.
     *
     * @throws IOException when the file cannot be read or lacks a column
     */
    public static List<DataRow> read(Path file) throws IOException {
        List<DataRow> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                rows.add(row(row));
            }
        } catch (IllegalArgumentException | java.util.NoSuchElementException malformed) {
            throw new IOException(file + ": " + malformed.getMessage(), malformed);
        }
        return rows;
    }

    private static DataRow row(NamedCsvRecord row) {
        return new DataRow(
                text(row, DataColumn.FREQ),
                text(row, DataColumn.REF_AREA),
                text(row, DataColumn.INDICATOR),
                text(row, DataColumn.FLOW),
                text(row, DataColumn.TIME_PERIOD),
                text(row, DataColumn.UNIT_MEASURE),
                number(row, DataColumn.OBS_VALUE),
                number(row, DataColumn.LOWER),
                number(row, DataColumn.UPPER),
                decimals(row),
                text(row, DataColumn.OBS_STATUS),
                text(row, DataColumn.ESTIMATE_STATUS),
                list(row, DataColumn.FIGURES),
                list(row, DataColumn.SOURCES),
                text(row, DataColumn.VINTAGE),
                text(row, DataColumn.REVISION),
                text(row, DataColumn.COMMENT_OBS));
    }

    private static String text(NamedCsvRecord row, DataColumn column) {
        return row.getField(column.name());
    }

    private static OptionalDouble number(NamedCsvRecord row, DataColumn column) {
        String text = text(row, column);
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static OptionalInt decimals(NamedCsvRecord row) {
        String text = text(row, DataColumn.DECIMALS);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static List<String> list(NamedCsvRecord row, DataColumn column) {
        String text = text(row, column);
        return text.isEmpty() ? List.of() : List.of(text.split(DataColumn.SEPARATOR, -1));
    }
}
