package org.tradebrief.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.InputError;

/**
 * Writes the rows of one input file that cannot be used, each after its line and what is wrong with it.
 *
 * <p>The file has the columns of the input and can be fed back once its rows are mended: the two columns in front,
 * whose names start with {@code quarantine_}, are ignored on reading. They stand in front so that a row with too many
 * fields runs over at its end. The byte order mark says that it is UTF-8, whatever the encoding of the input was.
 */
public final class QuarantineFile implements AutoCloseable {
    private static final String END = ".quarantine.csv";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final List<Boolean> own;

    private QuarantineFile(CsvWriter csv, List<String> columns) {
        this.csv = csv;
        this.own = columns.stream().map(QuarantineFile::isOwn).toList();
        csv.writeRecord(record(Header.QUARANTINE + "line", Header.QUARANTINE + "errors", columns));
    }

    /**
     * Writes the quarantined rows of every input file into a folder, each to a file of the input's name and
     * {@code .quarantine.csv}, below a folder of the input's kind.
     *
     * @param inventories what the input files held
     * @param folder where they go; not created when there are none
     */
    public static void writeAll(
            List<? extends Row.Quarantined<?>> quarantined, List<Inventory> inventories, Path folder)
            throws IOException {
        for (Inventory input : inventories) {
            List<? extends Row.Quarantined<?>> rows = quarantined.stream()
                    .filter(row -> row.place().file().equals(input.file()))
                    .toList();
            if (!rows.isEmpty()) {
                Path file = folder.resolve(input.file() + END);
                Files.createDirectories(file.getParent());
                try (QuarantineFile out = create(file, rows.getFirst().columns(), input.delimiter())) {
                    rows.forEach(out::write);
                }
            }
        }
    }

    /** The input file that the rows of a quarantine file, mended and fed back, were taken from; any other as it is. */
    static String original(String name) {
        return name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
    }

    /**
     * Creates the file and writes its header.
     *
     * @param file the file, in a folder that exists
     * @param columns header of the input
     * @param delimiter delimiter of the input
     */
    public static QuarantineFile create(Path file, List<String> columns, char delimiter) throws IOException {
        Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        return new QuarantineFile(csv, columns);
    }

    /** Writes a row of the input that the file belongs to. */
    public void write(Row.Quarantined<?> row) {
        String errors = row.errors().stream().map(QuarantineFile::inRow).collect(Collectors.joining(" | "));
        csv.writeRecord(record(Long.toString(row.place().line()), errors, row.fields()));
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> record(String line, String errors, List<String> fields) {
        List<String> record = new ArrayList<>(fields.size() + 2);
        record.add(line);
        record.add(errors);
        for (int i = 0; i < fields.size(); i++) {
            boolean ofAnEarlierQuarantine = i < own.size() && own.get(i);
            if (!ofAnEarlierQuarantine) {
                record.add(fields.get(i));
            }
        }
        return record;
    }

    private static boolean isOwn(String column) {
        return column.startsWith(Header.QUARANTINE);
    }

    /** The message without the place, which the row has already. */
    private static String inRow(InputError error) {
        return new InputError("", 0, error.column(), error.seen(), error.expected(), error.hint())
                .message()
                .replaceFirst("^[, :]+", "");
    }
}
