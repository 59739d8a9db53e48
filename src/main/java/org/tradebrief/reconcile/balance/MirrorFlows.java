package org.tradebrief.reconcile.balance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Balances what exporters and importers report of the same trade by how well each one's reports agree with its partners'.
 *
 * <p>Symmetry index: SI_i = sum_j X_ij (1 - d_ij) / sum_j X_ij with d = |X - F| / (X + F), likewise for imports; balanced =
 * (SI_X X + SI_M F) / (SI_X + SI_M) (OECD Balanced International Merchandise Trade; Fortanier and Sarrazin 2016).
 */
public final class MirrorFlows {
    private MirrorFlows() {}

    /**
     * Trade from one economy to another.
     *
     * @param exporter code of the exporter
     * @param importer code of the importer
     * @param exports as the exporter reports it, free on board
     * @param imports as the importer reports it, cost, insurance and freight included
     * @param margin freight and insurance as a part of the value free on board
     */
    public record Reported(String exporter, String importer, double exports, double imports, double margin) {
        /** Imports free on board: what is comparable with exports. */
        public double comparableImports() {
            return imports / (1 + margin);
        }

        /** The difference of the two reports as a part of their sum. */
        double asymmetry() {
            double sum = exports + comparableImports();
            return sum == 0 ? 0 : Math.abs(exports - comparableImports()) / sum;
        }
    }

    /**
     * One flow, always in all three forms.
     *
     * @param reported what both report
     * @param comparableImports imports free on board
     * @param balanced the value between the two
     */
    public record Balanced(Reported reported, double comparableImports, double balanced) {}

    /** Balances flows, in their order. */
    public static List<Balanced> balanced(List<Reported> flows) {
        SortedMap<String, Double> exporters = indices(flows, Reported::exporter, Reported::exports);
        SortedMap<String, Double> importers = indices(flows, Reported::importer, Reported::comparableImports);
        return flows.stream()
                .map(flow -> balanced(
                        flow, exporters.getOrDefault(flow.exporter, 0.0), importers.getOrDefault(flow.importer, 0.0)))
                .toList();
    }

    /** The symmetry index of every economy as a reporter of exports. */
    public static SortedMap<String, Double> exporters(List<Reported> flows) {
        return indices(flows, Reported::exporter, Reported::exports);
    }

    /** The symmetry index of every economy as a reporter of imports. */
    public static SortedMap<String, Double> importers(List<Reported> flows) {
        return indices(flows, Reported::importer, Reported::comparableImports);
    }

    private static Balanced balanced(Reported flow, double exporter, double importer) {
        double weight = exporter + importer;
        double imports = flow.comparableImports();
        double balanced =
                weight == 0 ? (flow.exports + imports) / 2 : (exporter * flow.exports + importer * imports) / weight;
        return new Balanced(flow, imports, balanced);
    }

    private static SortedMap<String, Double> indices(
            List<Reported> flows, Function<Reported, String> reporter, ToDoubleFunction<Reported> value) {
        SortedMap<String, Double> symmetric = new TreeMap<>();
        SortedMap<String, Double> all = new TreeMap<>();
        for (Reported flow : flows) {
            double reported = value.applyAsDouble(flow);
            symmetric.merge(reporter.apply(flow), reported * (1 - flow.asymmetry()), Double::sum);
            all.merge(reporter.apply(flow), reported, Double::sum);
        }
        symmetric.replaceAll((economy, sum) -> {
            double total = all.getOrDefault(economy, 0.0);
            return total == 0 ? 0 : sum / total;
        });
        return symmetric;
    }
}
