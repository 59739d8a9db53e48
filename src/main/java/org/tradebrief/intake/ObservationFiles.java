package org.tradebrief.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.catalogue.YamlFile;

/** The observation files of an input folder, with what is declared of them. */
public final class ObservationFiles implements RowFiles<Observation> {
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
     * @throws InvalidInput when they are malformed or name an indicator that the catalogue does not have
     */
    public ObservationFiles(Path seeds, Catalogue catalogue) {
        this.seeds = seeds;
        this.catalogue = catalogue;
        this.layouts = new YamlFile(seeds, LAYOUTS).list(Layout.class);
        List<InputError> errors = layouts.stream()
                .flatMap(layout -> Stream.of(layout.indicators(), layout.values(), byItself(layout.decimals()))
                        .flatMap(this::unknownIndicators))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    @Override
    public List<String> names() {
        return ENDS.stream()
                .flatMap(end -> InputFiles.names(seeds, FOLDER, end).stream())
                .sorted()
                .toList();
    }

    /** What is declared of one of the {@link #names}. */
    public Layout layout(String name) {
        String below = QuarantineFile.original(name).substring(FOLDER.length() + 1);
        return Stream.concat(layouts.stream(), Stream.of(Layout.UNDECLARED))
                .filter(layout -> layout.matches(below) || layout == Layout.UNDECLARED)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public ObservationFile open(String name) {
        return ObservationFile.open(seeds, name, layout(name), catalogue);
    }

    private static Map<String, String> byItself(Map<String, Integer> decimals) {
        return decimals.keySet().stream().collect(Collectors.toMap(code -> code, code -> code));
    }

    private Stream<InputError> unknownIndicators(Map<String, String> declared) {
        return declared.entrySet().stream()
                .filter(entry -> SeriesCodes.target(entry.getValue(), catalogue).isEmpty())
                .map(entry -> new InputError(
                        LAYOUTS,
                        0,
                        entry.getKey(),
                        entry.getValue(),
                        "INDICATOR or INDICATOR.FLOW of the catalogue",
                        NearestCode.hint(
                                entry.getValue().replaceFirst("\\.[^.]*$", ""),
                                catalogue.indicators().keySet())));
    }
}
