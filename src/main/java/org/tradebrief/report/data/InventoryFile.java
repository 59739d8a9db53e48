package org.tradebrief.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tradebrief.intake.Inventory;

/**
 * The content of {@code inventory.json}: what every input file of an edition held, so that the next can be compared.
 *
 * @param inputs the files in the order in which they were read
 */
public record InventoryFile(List<Inventory> inputs) {
    /** Name of the file in an edition. */
    public static final String NAME = "inventory.json";

    /** Writes the file. The stream is left open. */
    public void write(OutputStream out) throws IOException {
        Json.write(this, out);
    }

    /** What the inputs of an edition held; nothing where it has no such file. */
    public static List<Inventory> in(Path edition) throws IOException {
        Path file = edition.resolve(NAME);
        return Files.exists(file)
                ? Json.read(Files.readString(file), InventoryFile.class).inputs()
                : List.of();
    }
}
