package org.tradebrief.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.figure.Figure.Place;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;

/**
 * All figures files of an input folder, scanned once so that each of their rows can be read for itself, in any order,
 * again, or in parallel.
 *
 * <p>The scan finds what concerns whole files, and which row an identifier belongs to when several have it: the first
 * of those without another error, so that a mended row may stand beside the one that it replaces.
 */
public final class FigureFiles implements RowFiles<ReadFigure> {
    /** Folder of the files in an input folder. */
    public static final String FOLDER = "figures";

    private final Path seeds;
    private final List<String> names;
    private final FigureRows rows;
    private final Map<String, Place> owners = new HashMap<>();

    private FigureFiles(
            Path seeds, List<String> names, List<Source> sources, Catalogue catalogue, PhraseReader phrases) {
        this.seeds = seeds;
        this.names = names;
        Map<String, Source> byId = new TreeMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        this.rows = new FigureRows(byId, catalogue, owners.keySet(), phrases);
    }

    /**
     * Scans the files.
     *
     * @param seeds the input folder
     * @param sources the accepted sources
     * @param phrases what reads printed phrases; called from any thread
     * @throws InvalidInput with the errors of every file that cannot be read as a whole
     */
    public static FigureFiles scan(Path seeds, List<Source> sources, Catalogue catalogue, PhraseReader phrases) {
        return scan(seeds, InputFiles.names(seeds, FOLDER, ".csv"), sources, catalogue, phrases);
    }

    static FigureFiles scan(
            Path folder, List<String> names, List<Source> sources, Catalogue catalogue, PhraseReader phrases) {
        FigureFiles files = new FigureFiles(folder, names, sources, catalogue, phrases);
        Set<String> repeated = files.findOwners();
        if (!repeated.isEmpty()) {
            files.preferRowsWithoutError(repeated);
        }
        return files;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public FigureFile open(String name) {
        return new FigureFile(seeds, name, rows, owners);
    }

    private Set<String> findOwners() {
        List<InputError> errors = new ArrayList<>();
        Set<String> repeated = new HashSet<>();
        for (String name : names) {
            try (FigureFile file = open(name)) {
                while (file.hasNext()) {
                    Line line = file.nextLine();
                    String id = file.id(line);
                    if (!id.isEmpty() && owners.putIfAbsent(id, new Place(name, line.number())) != null) {
                        repeated.add(id);
                    }
                }
            } catch (InvalidInput invalid) {
                errors.addAll(invalid.errors());
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return repeated;
    }

    private void preferRowsWithoutError(Set<String> repeated) {
        Map<String, Place> mended = new HashMap<>();
        for (String name : names) {
            try (FigureFile file = open(name)) {
                while (file.hasNext()) {
                    Line line = file.nextLine();
                    if (repeated.contains(file.id(line)) && file.row(line) instanceof Row.Accepted<?> row) {
                        mended.putIfAbsent(file.id(line), row.place());
                    }
                }
            }
        }
        owners.putAll(mended);
    }
}
