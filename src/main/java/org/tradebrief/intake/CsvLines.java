package org.tradebrief.intake;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;

/**
 * The records of a delimited file, one after the other, in memory that does not grow with the file.
 *
 * <p>What breaks the file as a whole (bytes that are no text, a quote that never closes, a line without end) is thrown
 * as {@link InvalidInput} with its place.
 */
final class CsvLines implements Lines {
    private final Path folder;
    private final String name;
    private final Encoding encoding;
    private final LineHandler handler = new LineHandler();
    private final CloseableIterator<Line> records;

    private CsvLines(Path folder, String name, Encoding encoding, char delimiter) throws IOException {
        this.folder = folder;
        this.name = name;
        this.encoding = encoding;
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LineHandler.MOST_CHARACTERS)
                .build(handler, encoding.open(folder.resolve(name)))
                .iterator();
    }

    /** Opens a file of an input folder. */
    static CsvLines open(Path folder, String name, Encoding encoding, char delimiter) {
        try {
            return new CsvLines(folder, name, encoding, delimiter);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /** Opens a comma-separated file in UTF-8, or in the encoding that its byte order mark declares. */
    static CsvLines open(Path folder, String name) {
        try {
            return open(folder, name, Encoding.utf8(folder.resolve(name)), ',');
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /** How the bytes of the file stand for text. */
    Encoding encoding() {
        return encoding;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | LineHandler.TooLong malformed) {
            throw new InvalidInput(List.of(broken(malformed)));
        } catch (UncheckedIOException failed) {
            throw invalid(requireNonNull(failed.getCause()));
        }
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return records.next();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private InvalidInput invalid(IOException failed) {
        return failed instanceof CharacterCodingException
                ? new InvalidInput(List.of(MalformedBytes.in(folder, name, encoding)))
                : unreadable(name, failed);
    }

    private InputError broken(RuntimeException malformed) {
        boolean tooLong = malformed instanceof LineHandler.TooLong
                || malformed.getCause() instanceof LineHandler.TooLong
                || String.valueOf(malformed.getMessage()).contains("buffer");
        return tooLong
                ? new InputError(
                        name,
                        handler.line(),
                        "",
                        "a record of more than " + LineHandler.MOST_CHARACTERS + " characters or "
                                + LineHandler.MOST_FIELDS + " fields",
                        "records that end",
                        "look for a quote that never closes")
                : new InputError(
                        name,
                        handler.line(),
                        "",
                        "a quoted field that does not end where its quote closes",
                        "quotes doubled inside quoted fields",
                        "");
    }

    private static InvalidInput unreadable(String name, IOException failed) {
        return new InvalidInput(List.of(new InputError(name, 0, "", failed.toString(), "a readable file", "")));
    }
}
