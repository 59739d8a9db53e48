package org.tradebrief.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.catalogue.InputError;
import org.tradebrief.catalogue.InvalidInput;
import org.tradebrief.catalogue.NearestCode;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Figure.Place;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Source;

/** Observations as figures: the source of a file is the one whose document it is, so that each can be traced. */
public final class ObservedFigures {
    private final Map<String, String> sourceOfFile;

    private ObservedFigures(Map<String, String> sourceOfFile) {
        this.sourceOfFile = sourceOfFile;
    }

    /**
     * Finds the source of each file.
     *
     * @param files paths relative to the input folder
     * @param sources the accepted sources
     * @throws InvalidInput with every file that is no source's document
     */
    public static ObservedFigures of(List<String> files, Collection<Source> sources) {
        Map<String, String> byDocument = new TreeMap<>();
        sources.forEach(source -> byDocument.putIfAbsent(source.document(), source.id()));
        Map<String, String> sourceOfFile = new TreeMap<>();
        List<InputError> errors = new ArrayList<>();
        for (String file : files) {
            String document = document(file);
            String source = byDocument.get(document);
            if (source == null) {
                errors.add(new InputError(
                        SourcesFile.NAME,
                        0,
                        "document",
                        "no row for " + file,
                        "a source whose document is " + document,
                        NearestCode.hint(document, byDocument.keySet())));
            } else {
                sourceOfFile.put(file, source);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new ObservedFigures(sourceOfFile);
    }

    /** The figure of an observation; empty for one that has no value or may not be published. */
    public Optional<ReadFigure> figure(Observation observation) {
        return observation.free()
                ? observation.quantity().map(quantity -> figure(observation, quantity))
                : Optional.empty();
    }

    private ReadFigure figure(Observation observation, Quantity quantity) {
        Place place = observation.place();
        String id = document(place.file()).replaceFirst("\\.[^.]*$", "").replaceAll("[^\\p{Alnum}._-]", "_") + "-"
                + place.line();
        Figure figure = new Figure(
                id,
                sourceOfFile.getOrDefault(place.file(), ""),
                1,
                id,
                observation.series().indicator(),
                observation.series().area(),
                observation.series().flow(),
                observation.period(),
                Measure.LEVEL,
                observation.printed(),
                "",
                observation.field("UNIT_MULT").map("UNIT_MULT "::concat).orElse(""),
                place);
        return new ReadFigure(
                figure,
                new Reading.Number(quantity, 0, observation.printed().length(), List.of()),
                observation.status());
    }

    private static String document(String file) {
        return QuarantineFile.original(file).substring(file.lastIndexOf('/') + 1);
    }
}
