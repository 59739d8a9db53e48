package org.tradebrief.check;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tradebrief.bench.Race;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CatalogueFiles;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Source;
import org.tradebrief.figure.Unit;

/**
 * Confronts 1,000,000 consistent observations with ten rules and prints the processor time of the whole process.
 *
 * <p>The observations are exports, imports, two-way trade and balances of six nested and unnested indicators, by quarter
 * and year.
 */
@Tag("large-heap")
class ConfrontationBenchmark {
    private static final int OBSERVATIONS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final Catalogue SEEDS = CatalogueFiles.load(Path.of("seeds"));
    private static final Source SOURCE = new Source("S1", "Office", Period.year(2025), "en", false, BigDecimal.ONE, "");
    private static final Set<String> RULES = Set.of(
            "lexical.year-as-amount",
            "duplicate.within",
            "duplicate.between",
            "sum.two-way",
            "sum.balance",
            "sum.periods",
            "part.indicator",
            "part.flow",
            "part.period",
            "band.levels");
    private static final Map<String, Double> SIZES =
            Map.of("TCI", 0.15, "DDS", 0.5, "SVC", 1.0, "TRD", 4.0, "CBEC", 0.2, "DOT", 0.3);
    private static final BigDecimal HALF_LAST_DIGIT = BigDecimal.valueOf(50_000);

    private final List<ReadFigure> figures = new ArrayList<>(OBSERVATIONS);
    private final Random random = new Random(1);

    private void observe(String area) {
        double size = 1e9 * Math.exp(random.nextGaussian());
        for (Map.Entry<String, Double> indicator : SIZES.entrySet()) {
            double exports = size * indicator.getValue();
            for (int year = 1990; year < 2025; year++) {
                double ofTheYear = 0;
                for (int quarter = 1; quarter <= 4; quarter++) {
                    exports *= 1.01;
                    ofTheYear += exports;
                    observe(area, indicator.getKey(), Period.quarter(year, quarter), exports);
                }
                observe(area, indicator.getKey(), Period.year(year), ofTheYear);
            }
        }
    }

    private void observe(String area, String indicator, Period period, double exports) {
        double imports = 0.8 * exports;
        observe(area, indicator, Flow.X, period, exports);
        observe(area, indicator, Flow.M, period, imports);
        observe(area, indicator, Flow.T, period, exports + imports);
        observe(area, indicator, Flow.B, period, exports - imports);
    }

    private void observe(String area, String indicator, Flow flow, Period period, double amount) {
        if (figures.size() == OBSERVATIONS) {
            return;
        }
        BigDecimal value = BigDecimal.valueOf(Math.round(amount / 1e5), -5);
        Quantity quantity = new Quantity(
                value.subtract(HALF_LAST_DIGIT),
                value,
                value.add(HALF_LAST_DIGIT),
                Unit.currency("USD"),
                Hedge.NONE,
                BigDecimal.valueOf(1, -5),
                5);
        Figure figure = new Figure(
                "O%07d".formatted(figures.size()),
                "S1",
                0,
                "",
                indicator,
                area,
                flow,
                period,
                Measure.LEVEL,
                value.toPlainString(),
                "",
                "",
                new Figure.Place("observations/benchmark.csv", figures.size()));
        figures.add(new ReadFigure(figure, new Reading.Number(quantity, 0, 0, List.of())));
    }

    @Test
    void tenRulesOnAMillionObservations() throws Exception {
        for (int area = 0; figures.size() < OBSERVATIONS; area++) {
            observe("A" + area);
        }
        Race.of("1,000,000 observations confronted with rules")
                .with("one rule", () -> confront(Set.of("duplicate.within")))
                .with("ten rules", () -> confront(RULES))
                .run(ROUNDS);
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        Findings findings = confront(RULES);
        double cpu = (system.getProcessCpuTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "  ten rules, %,d verdicts, %d findings: %.2f s of processor time, %.2f s a core%n",
                findings.tallies().values().stream()
                        .mapToLong(tally -> tally.holds() + tally.rounding() + tally.fails())
                        .sum(),
                findings.list().size(),
                cpu,
                cpu / Runtime.getRuntime().availableProcessors());
    }

    private Findings confront(Set<String> ids) {
        List<CheckRule> rules = SEEDS.checks().values().stream()
                .filter(rule -> ids.contains(rule.rule()))
                .toList();
        Catalogue catalogue = new Catalogue(
                SEEDS.indicators(),
                Catalogue.byCode(List.of(new Area("WLD", new Words("World", "世界"), "", true)), Area::code),
                SEEDS.relations(),
                List.of(),
                Catalogue.byCode(rules, CheckRule::rule),
                SEEDS.rates(),
                SEEDS.decisions());
        return Confrontation.confront(figures, catalogue, Map.of(SOURCE.id(), SOURCE));
    }
}
