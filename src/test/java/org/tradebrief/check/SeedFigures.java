package org.tradebrief.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.intake.FigureFile;
import org.tradebrief.intake.FigureFiles;
import org.tradebrief.intake.Row;
import org.tradebrief.intake.SourcesFile;

/** The figures that ship with the project, as a run reads them. */
record SeedFigures(List<ReadFigure> figures, Catalogue catalogue, Map<String, Source> sources) {
    private static final Path FOLDER = Path.of("seeds");

    static SeedFigures load() {
        Catalogue catalogue = CatalogueFiles.load(FOLDER);
        List<Source> sources = SourcesFile.read(FOLDER).accepted();
        FigureFiles files = FigureFiles.scan(FOLDER, sources, catalogue, PrintedPhrase::read);
        List<ReadFigure> figures = new ArrayList<>();
        for (String name : files.names()) {
            try (FigureFile file = files.open(name)) {
                file.forEachRemaining(row -> {
                    if (row instanceof Row.Accepted<ReadFigure>(ReadFigure read, var _)) {
                        figures.add(read);
                    }
                });
            }
        }
        return new SeedFigures(
                figures, catalogue, sources.stream().collect(Collectors.toMap(Source::id, Function.identity())));
    }

    Findings confront() {
        return Confrontation.confront(figures, catalogue, sources);
    }
}
