package org.tradebrief.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PrintedPhrase;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;

/** Figures that a test prints, under the rules that ship with the project and relations of its own. */
final class Printed {
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));

    private final List<ReadFigure> figures = new ArrayList<>();
    private final TreeMap<String, Source> sources = new TreeMap<>();
    private Relations relations = SEEDS.relations();
    private ExchangeRates rates = SEEDS.rates();

    Printed relating(Relations others) {
        relations = others;
        return this;
    }

    Printed at(ExchangeRates others) {
        rates = others;
        return this;
    }

    /** A level of {@code AREA.INDICATOR.FLOW.PERIOD}. */
    Printed level(String id, String what, String phrase) {
        return print(id, what, Measure.LEVEL, phrase, "");
    }

    /** A figure whose identifier starts with its source, as in {@code S1-2}, all of a source in one sentence. */
    Printed print(String id, String what, Measure measure, String phrase, String relativeTo) {
        String source = id.substring(0, id.indexOf('-'));
        sources.computeIfAbsent(
                source, _ -> new Source(source, source, Period.parse("2023-11-24"), "en", false, BigDecimal.ONE, ""));
        String[] parts = what.split("\\.", 4);
        Figure figure = new Figure(
                id,
                source,
                1,
                source + "-p1",
                parts[1],
                parts[0],
                Flow.parse(parts[2]),
                Period.parse(parts[3]),
                measure,
                phrase,
                relativeTo,
                "",
                new Figure.Place("figures/test.csv", figures.size() + 2L));
        Unit.Kind kind = SEEDS.indicator(figure.indicator()).orElseThrow().unitKind();
        figures.add(new ReadFigure(
                figure, PrintedPhrase.read(figure, kind, sources.get(source).conventions())));
        return this;
    }

    Findings confront() {
        Catalogue catalogue = new Catalogue(
                SEEDS.indicators(),
                SEEDS.areas(),
                relations,
                SEEDS.derivations(),
                listingAll(),
                rates,
                SEEDS.decisions());
        return Confrontation.confront(figures, catalogue, sources);
    }

    /** The rules, none of which is quiet. */
    private static SortedMap<String, CheckRule> listingAll() {
        return Catalogue.byCode(
                SEEDS.checks().values().stream()
                        .map(rule -> new CheckRule(
                                rule.rule(),
                                rule.level(),
                                rule.severity(),
                                rule.threshold(),
                                rule.blocks(),
                                false,
                                rule.appliesTo(),
                                rule.label(),
                                rule.message(),
                                rule.agreement()))
                        .toList(),
                CheckRule::rule);
    }

    /** The only finding of a rule. */
    Finding only(String rule) {
        List<Finding> of = confront().of(rule);
        if (of.size() != 1) {
            throw new AssertionError("expected one finding of " + rule + ", seen " + of);
        }
        return of.getFirst();
    }
}
