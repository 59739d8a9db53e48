package org.tradebrief.report.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Reconciliation;

/** A release under the shipped catalogue that holds no figures. */
final class EmptyRelease {
    private static final Catalogue CATALOGUE = CatalogueFiles.load(Path.of("seeds"));

    private EmptyRelease() {}

    static Release with(History history) {
        return new Release(
                "2025-02-01.1",
                LocalDate.of(2025, 2, 1),
                "test",
                CATALOGUE,
                new TreeMap<>(),
                new TreeMap<>(),
                new FigureList(List.of(), new TreeMap<>()),
                List.of(),
                List.of(),
                List.of(),
                Reconciliation.of(List.of()),
                List.of(),
                Reconciliation.of(List.of()),
                List.of(),
                history);
    }
}
