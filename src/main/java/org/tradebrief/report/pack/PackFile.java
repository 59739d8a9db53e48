package org.tradebrief.report.pack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.YamlFile;

/**
 * The template of a pack with the lines it was read from, so that an error can name its line.
 *
 * @param name folder and name of the file
 * @param pack what it declares
 * @param lines the lines of the file
 */
public record PackFile(String name, Pack pack, List<String> lines) {
    private static final String NAME = "pack.yaml";

    /**
     * Reads {@code pack.yaml} in the folder of a pack.
     *
     * @throws InvalidInput when it cannot be used
     */
    public static PackFile load(Path folder) {
        String name = folder.getFileName() + "/" + NAME;
        Pack pack = new YamlFile(requireNonNull(folder.toAbsolutePath().getParent()), name).value(Pack.class);
        try {
            return new PackFile(name, pack, Files.readAllLines(folder.resolve(NAME)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The template for one economy, its placeholders replaced: see {@link Placeholders}. */
    public PackFile in(Placeholders placeholders) {
        String text = placeholders.replacedIn(String.join("\n", lines));
        return new PackFile(
                name,
                YamlFile.parse(name, text, Pack.class).of(placeholders.name()),
                text.lines().toList());
    }

    /** The error of a name that leads nowhere, with the line that holds it. */
    InputError error(String seen, String expected, String hint) {
        for (int line = 0; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(seen);
            if (column >= 0) {
                return new InputError(name, line + 1L, Integer.toString(column + 1), seen, expected, hint);
            }
        }
        return new InputError(name, 0, "", seen, expected, hint);
    }
}
