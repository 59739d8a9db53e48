package org.tradebrief.reconcile.repair;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Budget;
import org.tradebrief.reconcile.Constraint;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.FigureList;
import org.tradebrief.reconcile.Identities;
import org.tradebrief.reconcile.Reconciliation;
import org.tradebrief.reconcile.Retraction;
import org.tradebrief.reconcile.Statements;

/**
 * Figures printed under the shipped catalogue, reconciled and repaired as a run does it; identifiers start with their
 * source, and a source named {@code W} and a digit weighs half as much as any other.
 */
final class Newsroom {
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));

    private final List<ReadFigure> figures = new ArrayList<>();
    private final TreeMap<String, Source> sources = new TreeMap<>();

    /** A level of {@code AREA.INDICATOR.FLOW.PERIOD}. */
    Newsroom level(String id, String what, String phrase) {
        return print(id, what, "level", phrase, "");
    }

    Newsroom growth(String id, String what, String phrase) {
        return print(id, what, "growth", phrase, "");
    }

    Newsroom print(String id, String what, String measure, String phrase, String relativeTo) {
        String source = id.substring(0, id.indexOf('-'));
        BigDecimal reliability = new BigDecimal(source.startsWith("W") ? "0.4" : "0.8");
        sources.putIfAbsent(
                source, new Source(source, source, Period.parse("2025-01-01"), "en", false, reliability, ""));
        String[] parts = what.split("\\.", 4);
        Figure figure = new Figure(
                id,
                source,
                1,
                id,
                parts[1],
                parts[0],
                Flow.parse(parts[2]),
                Period.parse(parts[3]),
                Measure.parse(measure),
                phrase,
                relativeTo,
                "",
                new Figure.Place("figures/test.csv", figures.size() + 2L));
        Unit.Kind kind = SEEDS.indicator(figure.indicator()).orElseThrow().unitKind();
        figures.add(new ReadFigure(figure, PrintedPhrase.read(figure, kind, Source.Conventions.ENGLISH)));
        return this;
    }

    Reconciliation asPrinted() {
        return Reconciliation.of(constraints(), Budget.STANDARD);
    }

    List<String> givenUp() {
        return asPrinted().retractions().stream().map(Retraction::figure).toList();
    }

    List<Repair> repairs() {
        Set<String> givenUp = Set.copyOf(givenUp());
        Set<Unit> currencies = figures.stream()
                .flatMap(read -> read.reading().allowed().stream())
                .map(quantity -> quantity.unit())
                .filter(unit -> unit.kind() == Unit.Kind.CURRENCY)
                .collect(Collectors.toSet());
        return Repairs.find(
                constraints(),
                figures.stream()
                        .filter(read -> givenUp.contains(read.figure().id()))
                        .toList(),
                asPrinted().retractions().stream()
                        .filter(retraction -> !retraction.alternatives().isEmpty())
                        .map(Retraction::figure)
                        .collect(Collectors.toSet()),
                List.of(),
                currencies.stream().sorted(Comparator.comparing(Unit::code)).toList(),
                statements()::of);
    }

    /** After the repairs that are applied. */
    Reconciliation reconciled() {
        return Reconciliation.of(Repairs.applied(constraints(), repairs()), Budget.STANDARD);
    }

    Estimate estimate(String cell) {
        return reconciled().of(Cell.parse(cell)).orElseThrow();
    }

    private Statements statements() {
        return new Statements(new FigureList(figures, sources), SEEDS, Set.of());
    }

    private List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>(statements().constraints());
        all.addAll(Identities.among(
                all.stream().flatMap(Constraint::cells).distinct().toList(), SEEDS));
        return all;
    }
}
