package org.tradebrief.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.YamlFile;

/** The observation files of an input folder, with what is declared of them. */
public final class ObservationFiles {
    /** Folder of the files in an input folder. */
    public static final String FOLDER = "observations";

    /** File in which their layouts are declared, the first that matches being a file's own. */
    public static final String LAYOUTS = "catalogue/layouts.yaml";

    private static final List<String> ENDS = List.of(".csv", ".tsv", ".txt", ".xlsx");

    private final Path seeds;
    private final Catalogue catalogue;
    private final List<Layout> layouts;

    /**
     * Loads the layouts.
     *
     * @throws org.tradebrief.catalogue.InvalidInput when they are malformed
     */
    public ObservationFiles(Path seeds, Catalogue catalogue) {
        this.seeds = seeds;
        this.catalogue = catalogue;
        this.layouts = new YamlFile(seeds, LAYOUTS).list(Layout.class);
    }

    /** Paths of the files relative to the input folder, in the order in which they are read. */
    public List<String> names() {
        if (Files.notExists(seeds.resolve(FOLDER))) {
            return List.of();
        }
        return ENDS.stream()
                .flatMap(end -> InputFiles.names(seeds, FOLDER, end).stream())
                .sorted()
                .toList();
    }

    /** What is declared of one of the {@link #names}. */
    public Layout layout(String name) {
        String below = name.substring(FOLDER.length() + 1);
        return Stream.concat(layouts.stream(), Stream.of(Layout.UNDECLARED))
                .filter(layout -> layout.matches(below) || layout == Layout.UNDECLARED)
                .findFirst()
                .orElseThrow();
    }

    /** Opens one of the {@link #names}; close it after use. */
    public ObservationFile open(String name) {
        return ObservationFile.open(seeds, name, layout(name), catalogue);
    }
}
