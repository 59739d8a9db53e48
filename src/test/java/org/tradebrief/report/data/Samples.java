package org.tradebrief.report.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One of each record that an edition writes, with every field filled; made up. */
final class Samples {
    static final String EDITION = "2026-01-31.1";

    /** NIST FIPS 180-2, appendix B.1: SHA-256 of "abc". */
    static final String SHA = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private Samples() {}

    static ChecksJson checks() {
        return new ChecksJson(
                EDITION,
                new ChecksJson.Rows(3, 2, 1),
                List.of(new ChecksJson.Finding(
                        "growth",
                        2,
                        ChecksJson.Severity.ERROR,
                        ChecksJson.Verdict.EXPLAINED_BY_ROUNDING,
                        List.of("S1-01"),
                        new ChecksJson.Side(1.5, 1.0, 2.0),
                        new ChecksJson.Side(null, 3.0, Double.POSITIVE_INFINITY),
                        "PT",
                        0.5,
                        new ChecksJson.Message("apart", "不符"))),
                List.of(new ChecksJson.Conflict(
                        List.of("S1-01", "S1-02"),
                        List.of("S1-02"),
                        List.of(List.of("S1-01")),
                        true,
                        0.1,
                        new ChecksJson.Repair(
                                "S1-02",
                                "digits swapped",
                                "$2.1 bn",
                                "1.2 bn",
                                1.2e9,
                                1.15e9,
                                1.25e9,
                                List.of("S2-01")),
                        List.of())),
                List.of(),
                List.of(new ChecksJson.Quarantined("figures/S1.csv", 4, "period", "2024-13", "a period")));
    }

    static ProvenanceJson provenance() {
        return new ProvenanceJson(
                EDITION,
                List.of(new ProvenanceJson.Value(
                        "CHN.DDS.T.USD.YOY.2024",
                        ProvenanceJson.Kind.INDICATOR,
                        new ChecksJson.Message("6.5 percent", "6.5%"),
                        "half up to 1 decimal",
                        "x[t] / x[t-1] - 1",
                        "106.5 / 100 - 1",
                        0.065,
                        0.0649,
                        0.0651,
                        "PT",
                        "single",
                        List.of("CHN.DDS.T.USD.2024", "CHN.DDS.T.USD.2023"),
                        List.of("S1-01"),
                        List.of(new ProvenanceJson.Check("growth", ChecksJson.Verdict.HOLDS)),
                        List.of(new ProvenanceJson.Vintage("2025-12-31.1", 0.06, null, null)))),
                List.of(new ProvenanceJson.PrintedFigure(
                        "S1-01",
                        "S1",
                        2,
                        "S1-p2-s1",
                        "$106.5 billion",
                        "USD",
                        106.45e9,
                        106.55e9,
                        "figures/S1.csv",
                        2)),
                List.of(new ProvenanceJson.Source("S1", "Office of Samples", "2025-01-31", "en", "a.html")),
                List.of(new FileHash("figures/S1.csv", 3, SHA)));
    }

    static ManifestJson manifest() {
        return ManifestJson.of(
                EDITION,
                LocalDate.of(2026, 1, 31),
                "1.0",
                Map.of("pack", "all"),
                List.of(new FileHash("figures/S1.csv", 3, SHA)),
                List.of(new FileHash("data.csv", 3, SHA)));
    }
}
