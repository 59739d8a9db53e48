package org.tradebrief.catalogue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tradebrief.figure.Period;

/** Loads the catalogue from an input folder and lints it: every reference must lead somewhere. */
public final class CatalogueFiles {
    private final Path folder;
    private final List<InputError> errors = new ArrayList<>();

    private CatalogueFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The catalogue in {@code catalogue/} and the rulings in {@code decisions.yaml} of an input folder.
     *
     * @throws InvalidInput with the errors of all files
     */
    public static Catalogue load(Path folder) {
        return new CatalogueFiles(folder).load();
    }

    private Catalogue load() {
        List<Indicator> indicators = collect(() -> yaml("indicators").list(Indicator.class), List.of());
        List<Area> areas = collect(this::areas, List.of());
        Relations relations = collect(
                () -> yaml("relations").value(Relations.class),
                new Relations(List.of(), List.of(), List.of(), List.of(), List.of()));
        List<Derivation> derivations = collect(() -> yaml("derivations").list(Derivation.class), List.of());
        List<CheckRule> checks = collect(() -> yaml("checks").list(CheckRule.class), List.of());
        List<ExchangeRates.Rate> rates = collect(this::rates, List.of());
        List<Decision> decisions =
                collect(() -> new YamlFile(folder, "decisions.yaml").list(Decision.class), List.of());
        SortedMap<String, Area> byArea = byCode("catalogue/areas.csv", areas, Area::code);
        Economies.all().forEach(economy -> byArea.putIfAbsent(economy.code(), economy));
        Catalogue catalogue = new Catalogue(
                byCode("catalogue/indicators.yaml", indicators, Indicator::code),
                byArea,
                relations,
                List.copyOf(derivations),
                byCode("catalogue/checks.yaml", checks, CheckRule::rule),
                new ExchangeRates(rates),
                byCode("decisions.yaml", decisions, Decision::figure),
                collect(() -> yaml("vocabulary").valueOr(Vocabulary.class, Vocabulary.NONE), Vocabulary.NONE)
                        .words());
        lint(catalogue);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return catalogue;
    }

    /** Entries by their code; a code that two entries share is an error. */
    private <T> SortedMap<String, T> byCode(String file, List<T> entries, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        entries.stream()
                .map(code)
                .filter(entry -> !seen.add(entry))
                .forEach(entry -> errors.add(new InputError(file, 0, "", entry, "a code that no other entry has", "")));
        return Catalogue.byCode(entries, code);
    }

    private YamlFile yaml(String name) {
        return new YamlFile(folder, "catalogue/" + name + ".yaml");
    }

    private List<Area> areas() {
        return new CsvTable(folder, "catalogue/areas.csv", List.of("area", "name_en", "name_zh", "within", "group"))
                .rows(row -> new Area(
                        row.getField("area"),
                        new Words(row.getField("name_en"), row.getField("name_zh")),
                        row.getField("within"),
                        row.getField("group").equals("yes")));
    }

    private List<ExchangeRates.Rate> rates() {
        Map<List<Object>, ExchangeRates.Rate> seen = new HashMap<>();
        return new CsvTable(
                        folder,
                        "catalogue/exchange-rates.csv",
                        List.of("currency", "period", "kind", "per_usd", "source"))
                .rows(row -> {
                    ExchangeRates.Rate rate = new ExchangeRates.Rate(
                            row.getField("currency"),
                            Period.parse(row.getField("period")),
                            kind(row.getField("kind")),
                            new BigDecimal(row.getField("per_usd")),
                            row.getField("source"));
                    requireOnce(rate, seen);
                    return rate;
                });
    }

    private static ExchangeRates.Kind kind(String name) {
        return switch (name) {
            case "average" -> ExchangeRates.Kind.AVERAGE;
            case "parity" -> ExchangeRates.Kind.PARITY;
            case "daily" -> ExchangeRates.Kind.DAILY;
            default -> throw new IllegalArgumentException("kind " + name + ": expected average, parity or daily");
        };
    }

    /** There is one rate of a kind for a period: of two nobody could say which an amount was restated at. */
    private static void requireOnce(ExchangeRates.Rate rate, Map<List<Object>, ExchangeRates.Rate> seen) {
        ExchangeRates.Rate other = seen.putIfAbsent(List.of(rate.currency(), rate.period(), rate.kind()), rate);
        if (other != null && !other.interval().equals(rate.interval())) {
            throw new IllegalArgumentException("a second " + rate.kind().words().en() + " of " + rate.period()
                    + ": expected " + other.perUsd() + " as " + other.source() + " has it, or one row only");
        }
    }

    private void lint(Catalogue catalogue) {
        Set<String> codes = catalogue.indicators().keySet();
        Relations relations = catalogue.relations();
        relations.sums().forEach(sum -> {
            requireIndicator(sum.whole(), codes);
            sum.parts().forEach(part -> requireIndicator(part, codes));
        });
        relations.parts().forEach(part -> {
            requireIndicator(part.part(), codes);
            requireIndicator(part.whole(), codes);
        });
        relations.breaks().forEach(pair -> {
            requireIndicator(pair.concept(), codes);
            requireIndicator(pair.other(), codes);
        });
        relations.within().forEach(pair -> {
            requireIndicator(pair.day(), codes);
            requireIndicator(pair.days(), codes);
        });
        relations.mirrors().forEach(mirror -> {
            requireSeries(mirror.exports(), codes);
            requireSeries(mirror.imports(), codes);
        });
        relations.benchmarks().forEach(benchmark -> {
            requireIndicator(benchmark.indicator(), codes);
            requireIndicator(benchmark.totals(), codes);
            if (!benchmark.sum().isEmpty()) {
                requireIndicator(benchmark.sum(), codes);
            }
        });
        Set<String> areas = catalogue.areas().keySet();
        catalogue.areas().values().stream()
                .filter(area -> !area.within().isEmpty() && !areas.contains(area.within()))
                .forEach(area -> errors.add(new InputError(
                        "catalogue/areas.csv",
                        0,
                        "within",
                        area.within(),
                        "the code of an area",
                        NearestCode.hint(area.within(), areas))));
    }

    private void requireSeries(String series, Set<String> codes) {
        String[] parts = series.split("\\.", -1);
        if (parts.length == 3) {
            requireIndicator(parts[1], codes);
        } else {
            errors.add(new InputError(
                    "catalogue/relations.yaml", 0, "mirrors", series, "a series as AREA.INDICATOR.FLOW", ""));
        }
    }

    private void requireIndicator(String code, Set<String> codes) {
        boolean indicatorsWereRead = !codes.isEmpty();
        if (indicatorsWereRead && !codes.contains(code)) {
            errors.add(new InputError(
                    "catalogue/relations.yaml",
                    0,
                    "",
                    code,
                    "the code of an indicator",
                    NearestCode.hint(code, codes)));
        }
    }

    private <T> T collect(Supplier<T> file, T otherwise) {
        try {
            return file.get();
        } catch (InvalidInput invalid) {
            errors.addAll(invalid.errors());
            return otherwise;
        }
    }
}
