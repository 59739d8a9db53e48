package org.tradebrief.intake;

import java.util.List;
import java.util.Locale;

/** The SDMX concepts that an observation is read from, with the names that columns give them. */
public enum Concept {
    REF_AREA("Reference area"),
    INDICATOR("Indicator", "SERIES"),
    FLOW("Flow", "TRADE_FLOW", "ACCOUNTING_ENTRY"),
    UNIT_MEASURE("Unit of measure", "UNIT"),
    FREQ("Frequency"),
    TIME_PERIOD("Time period"),
    OBS_VALUE("Observation value"),
    UNIT_MULT("Unit multiplier"),
    DECIMALS("Decimals"),
    OBS_STATUS("Observation status"),
    OBS_CONF("Confidentiality status", "CONF_STATUS"),
    ACTION("Action");

    /** Names of columns that carry the concept, in lower case, the likelier first. */
    private final List<String> names;

    Concept(String name, String... synonyms) {
        List<String> known = new java.util.ArrayList<>();
        known.add(name());
        known.addAll(List.of(synonyms));
        known.add(name);
        known.add(name() + "_LABEL");
        known.add(name() + "_NAME");
        this.names = known.stream().map(Concept::lower).toList();
    }

    /** Position of the column that carries the concept, or -1. */
    int in(List<String> columns) {
        List<String> lower = columns.stream().map(Concept::lower).toList();
        return names.stream()
                .mapToInt(lower::indexOf)
                .filter(position -> position >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
