package org.tradebrief.catalogue;

import java.util.List;

/**
 * How series hang together beyond what a figure itself says.
 *
 * @param sums wholes and the parts that add up to them
 * @param parts parts that never exceed a whole
 * @param conversions currencies whose amounts are the same at the average rate
 * @param breaks concepts that look alike and are compared, never chained
 * @param within days that lie within the days of an event
 */
public record Relations(
        List<Sum> sums, List<Part> parts, List<Conversion> conversions, List<Break> breaks, List<Within> within) {

    public Relations {
        sums = sums == null ? List.of() : List.copyOf(sums);
        parts = parts == null ? List.of() : List.copyOf(parts);
        conversions = conversions == null ? List.of() : List.copyOf(conversions);
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
        within = within == null ? List.of() : List.copyOf(within);
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
}
