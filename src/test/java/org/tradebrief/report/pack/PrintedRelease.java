package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.Statements;
import org.tradebrief.reconcile.repair.Repair;

/** Amounts of China's two-way trade in 2022 that sources print, as a release; identifiers start with their source. */
final class PrintedRelease {
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));

    private final List<ReadFigure> figures = new ArrayList<>();
    private final TreeMap<String, Source> sources = new TreeMap<>();

    void print(String id, String published, String printed) {
        String source = id.substring(0, id.indexOf('-'));
        sources.put(
                source,
                new Source(source, "Office " + source, Period.parse(published), "en", false, BigDecimal.ONE, ""));
        Figure figure = new Figure(
                id,
                source,
                1,
                id,
                "DDS",
                "CHN",
                Flow.T,
                Period.year(2022),
                Measure.LEVEL,
                printed,
                "",
                "",
                new Figure.Place("figures/test.csv", figures.size() + 2));
        figures.add(new ReadFigure(figure, PrintedPhrase.read(figure, Unit.Kind.CURRENCY, Source.Conventions.ENGLISH)));
    }

    ReadFigure figure(String id) {
        return figures.stream()
                .filter(read -> read.figure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Release release(Budget budget, Repair... repairs) {
        FigureList list = new FigureList(figures, sources);
        Reconciliation reconciliation = Reconciliation.of(new Statements(list, SEEDS, Set.of()).constraints(), budget);
        return new Release(
                "2025-02-01.1",
                LocalDate.of(2025, 2, 1),
                "test",
                SEEDS,
                sources,
                new TreeMap<>(),
                list,
                List.of(),
                List.of(),
                List.of(),
                reconciliation,
                List.of(repairs),
                reconciliation,
                List.of(),
                History.NONE);
    }
}
