package org.tradebrief.report.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.catalogue.YamlFile;

/**
 * The template of a pack with the lines it was read from, so that an error can name its line.
 *
 * @param pack what it declares
 * @param lines the lines of the file
 */
public record PackFile(Pack pack, List<String> lines) {
    private static final String NAME = "pack.yaml";

    /**
     * Reads {@code pack.yaml} in the folder of a pack.
     *
     * @throws InvalidInput when it cannot be used
     */
    public static PackFile load(Path folder) {
        Pack pack = new YamlFile(folder, NAME).value(Pack.class);
        try {
            return new PackFile(pack, Files.readAllLines(folder.resolve(NAME)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The error of a reference that leads nowhere, with the line that holds it and the nearest that leads somewhere. */
    InvalidInput unknown(String reference, String expected, Collection<String> valid) {
        int line = 0;
        while (line < lines.size() && !lines.get(line).contains(reference)) {
            line++;
        }
        int column = line < lines.size() ? lines.get(line).indexOf(reference) + 1 : 0;
        return new InvalidInput(List.of(new InputError(
                NAME,
                line < lines.size() ? line + 1 : 0,
                column == 0 ? "" : Integer.toString(column),
                reference,
                expected,
                NearestCode.hint(reference, valid))));
    }
}
