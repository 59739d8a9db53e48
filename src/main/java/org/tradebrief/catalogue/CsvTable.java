package org.tradebrief.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A small CSV table with a fixed header, in UTF-8, each of whose rows becomes one record. */
public final class CsvTable {
    private final Path folder;
    private final String name;
    private final List<String> header;

    /**
     * A table.
     *
     * @param folder input folder that error messages leave out
     * @param name file relative to it
     * @param header names of the columns, all of which must be there, in any order
     */
    public CsvTable(Path folder, String name, List<String> header) {
        this.folder = folder;
        this.name = name;
        this.header = List.copyOf(header);
    }

    /**
     * Reads every row.
     *
     * @throws InvalidInput with every error of the file
     */
    public <T> List<T> rows(Function<NamedCsvRecord, T> toRecord) {
        List<T> rows = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text())) {
            for (NamedCsvRecord row : reader) {
                if (rows.isEmpty() && errors.isEmpty()) {
                    requireHeader(row.getHeader());
                }
                try {
                    rows.add(toRecord.apply(row));
                } catch (IllegalArgumentException | java.time.DateTimeException refused) {
                    errors.add(new InputError(
                            name,
                            row.getStartingLineNumber(),
                            "",
                            String.join(",", row.getFields()),
                            String.valueOf(refused.getMessage()),
                            ""));
                }
            }
        } catch (CsvParseException malformed) {
            errors.add(new InputError(name, 0, "", String.valueOf(malformed.getMessage()), "well-formed CSV", ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return rows;
    }

    private String text() throws IOException {
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return decoder.decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name))))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw new InvalidInput(List.of(new InputError(name, 0, "", "no file", "a CSV file", "")));
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidInput(List.of(new InputError(name, 0, "", "bytes that are not UTF-8", "UTF-8", "")));
        }
    }

    private void requireHeader(List<String> seen) {
        List<InputError> missing = header.stream()
                .filter(column -> !seen.contains(column))
                .map(column -> new InputError(
                        name,
                        1,
                        column,
                        String.join(",", seen),
                        "the column " + column,
                        NearestCode.hint(column, seen)))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }
}
