package org.tradebrief.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;

/** Opens the table in a file: finds its encoding, its delimiter or sheet, and its header. */
final class TableFile {
    private final Path folder;
    private final String name;
    private final Layout layout;

    private TableFile(Path folder, String name, Layout layout) {
        this.folder = folder;
        this.name = name;
        this.layout = layout;
    }

    static FoundTable open(Path folder, String name, Layout layout) {
        TableFile file = new TableFile(folder, name, layout);
        return name.endsWith(".xlsx") ? file.workbook() : file.text();
    }

    private FoundTable workbook() {
        List<String> sheets = layout.sheet() == null ? SheetLines.sheets(folder, name) : List.of(layout.sheet());
        for (String sheet : sheets) {
            Optional<FoundTable> found =
                    FoundTable.in(name, sheet(sheet), layout, layout.dialect(), "XML of the workbook");
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw FoundTable.notFound(name, sheets.isEmpty() ? () -> EmptyLines.INSTANCE : sheet(sheets.getFirst()));
    }

    private FoundTable text() {
        Encoding encoding = encoding();
        Character declared = layout.dialect().delimiter();
        List<Character> delimiters = declared == null ? DelimiterChange.DELIMITERS : List.of(declared);
        List<InvalidInput> malformed = new ArrayList<>();
        for (char delimiter : delimiters) {
            try {
                Optional<FoundTable> found = FoundTable.in(
                        name,
                        delimited(encoding, delimiter),
                        layout,
                        layout.dialect().delimitedBy(delimiter),
                        encoding.description());
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (InvalidInput invalid) {
                malformed.add(invalid);
            }
        }
        throw malformed.isEmpty()
                ? FoundTable.notFound(name, delimited(encoding, delimiters.getFirst()))
                : malformed.getFirst();
    }

    private Supplier<Lines> sheet(String sheet) {
        return () -> SheetLines.open(folder, name, sheet);
    }

    private Supplier<Lines> delimited(Encoding encoding, char delimiter) {
        return () -> CsvLines.open(folder, name, encoding, delimiter);
    }

    private Encoding encoding() {
        try {
            return Encoding.of(folder.resolve(name), layout.charset());
        } catch (IOException unreadable) {
            throw new InvalidInput(List.of(new InputError(name, 0, "", unreadable.toString(), "a readable file", "")));
        }
    }
}
