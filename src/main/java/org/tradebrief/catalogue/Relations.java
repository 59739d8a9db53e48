package org.tradebrief.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How series hang together beyond what a figure itself says.
 *
 * @param sums wholes and the parts that add up to them
 * @param parts parts that never exceed a whole
 * @param conversions currencies whose amounts are the same at the average rate
 * @param breaks concepts that look alike and are compared, never chained
 * @param within days that lie within the days of an event
 * @param mirrors trade that both partners report
 * @param benchmarks series of parts of years that are fitted to annual totals
 */
public record Relations(
        List<Sum> sums,
        List<Part> parts,
        List<Conversion> conversions,
        List<Break> breaks,
        List<Within> within,
        List<Mirror> mirrors,
        List<Benchmark> benchmarks) {

    /** Relations without mirrors and benchmarks. */
    public Relations(
            List<Sum> sums, List<Part> parts, List<Conversion> conversions, List<Break> breaks, List<Within> within) {
        this(sums, parts, conversions, breaks, within, List.of(), List.of());
    }

    public Relations {
        sums = sums == null ? List.of() : List.copyOf(sums);
        parts = parts == null ? List.of() : List.copyOf(parts);
        conversions = conversions == null ? List.of() : List.copyOf(conversions);
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
        within = within == null ? List.of() : List.copyOf(within);
        mirrors = mirrors == null ? List.of() : List.copyOf(mirrors);
        benchmarks = benchmarks == null ? List.of() : List.copyOf(benchmarks);
    }

    public record Sum(String whole, List<String> parts) {}

    public record Part(String part, String whole) {}

    /**
     * @param currencies two ISO 4217 codes
     * @param band how far, in percent, a publisher's rate may be from the period average
     */
    public record Conversion(List<String> currencies, double band) {}

    public record Break(String concept, String other) {}

    public record Within(String day, String days) {}

    /**
     * @param exporter code of the economy that exports
     * @param importer code of the economy that imports
     * @param exports series that the exporter reports, {@code AREA.INDICATOR.FLOW}
     * @param imports series that the importer reports
     * @param margin freight and insurance in percent of the value free on board
     */
    public record Mirror(String exporter, String importer, String exports, String imports, double margin) {}

    /**
     * @param indicator code of the indicator whose halves, quarters or months are fitted
     * @param totals code of the indicator whose years they are fitted to
     * @param method how
     * @param autocorrelation of the adjustments, for Cholette's method; 0 to 1
     * @param sum code of the indicator that the fitted series of all that name it add up to in each period; empty for a
     *     series that is fitted alone
     */
    public record Benchmark(String indicator, String totals, Method method, double autocorrelation, String sum) {
        public Benchmark {
            sum = sum == null ? "" : sum;
        }
    }

    /** How a series is fitted to totals. */
    public enum Method {
        @JsonProperty("proportional-denton")
        PROPORTIONAL_DENTON(new Words("proportional Denton", "比例Denton法")),
        @JsonProperty("additive-denton")
        ADDITIVE_DENTON(new Words("additive Denton", "加法Denton法")),
        @JsonProperty("second-difference-denton")
        SECOND_DIFFERENCE_DENTON(new Words("proportional Denton of second differences", "二阶差分比例Denton法")),
        @JsonProperty("original-denton")
        ORIGINAL_DENTON(new Words("Denton's original proportional method", "原始比例Denton法")),
        @JsonProperty("growth-preservation")
        GROWTH_PRESERVATION(new Words("growth rate preservation", "增长率保持法")),
        @JsonProperty("cholette")
        CHOLETTE(new Words("Cholette regression", "Cholette回归法")),
        @JsonProperty("multivariate-cholette")
        MULTIVARIATE_CHOLETTE(new Words("multivariate Cholette regression", "多元Cholette回归法"));

        private final Words words;

        Method(Words words) {
            this.words = words;
        }

        /** Its name for a reader. */
        public Words words() {
            return words;
        }
    }
}
