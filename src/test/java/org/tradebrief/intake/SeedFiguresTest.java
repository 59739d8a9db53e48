package org.tradebrief.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.Source;

class SeedFiguresTest {
    private static final Path SEEDS = Path.of("seeds");

    @Test
    void everySeedRowIsAccepted() {
        Rows<Source> sources = SourcesFile.read(SEEDS);
        assertThat(sources.quarantined()).isEmpty();
        FigureFiles files =
                FigureFiles.scan(SEEDS, sources.accepted(), CatalogueFiles.load(SEEDS), PrintedPhrase::read);
        List<Row<?>> quarantined = new ArrayList<>();
        for (String name : files.names()) {
            try (FigureFile file = files.open(name)) {
                file.forEachRemaining(row -> {
                    if (row instanceof Row.Quarantined<?>) {
                        quarantined.add(row);
                    }
                });
            }
        }
        assertThat(quarantined).isEmpty();
    }
}
