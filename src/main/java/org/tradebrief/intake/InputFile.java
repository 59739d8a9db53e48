package org.tradebrief.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.figure.Source;

/** One input file of either kind, wherever it stands: printed figures, or observations. */
public final class InputFile {
    private InputFile() {}

    /**
     * Opens a file: one with the column {@code printed} holds printed figures, any other observations.
     *
     * @param file the file
     * @param seeds input folder whose layouts apply to it
     * @param catalogue the codes that it may use
     * @param sources the accepted sources
     * @param phrases what reads printed phrases
     * @throws InvalidInput when the file as a whole cannot be read
     */
    public static RowFile<?> open(
            Path file, Path seeds, Catalogue catalogue, Collection<Source> sources, PhraseReader phrases) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(List.of(new InputError(file.toString(), 0, "", "no file", "a readable file", "")));
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        String name = file.getFileName().toString();
        if (name.endsWith(".csv") && holdsFigures(folder, name)) {
            return FigureFiles.scan(folder, List.of(name), List.copyOf(sources), catalogue, phrases)
                    .open(name);
        }
        Layout layout = new ObservationFiles(seeds, catalogue).layout(ObservationFiles.FOLDER + "/" + name);
        return ObservationFile.open(folder, name, layout, catalogue);
    }

    private static boolean holdsFigures(Path folder, String name) {
        try (CsvLines lines = CsvLines.open(folder, name)) {
            return lines.hasNext() && lines.next().fields().contains("printed");
        } catch (InvalidInput notInUtf8) {
            return false;
        }
    }
}
