package org.tradebrief.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.ObsStatus;

/**
 * How a source writes tables: what it declares, the rest by convention.
 *
 * @param delimiter what stands between fields; null when it is to be found
 * @param decimal the decimal mark, point or comma; the other one may then stand between thousands
 * @param missing marks that stand for no value, beside the empty field and {@code NaN}, which always do
 * @param flags marks that follow or replace a value, with the status that they stand for; {@code A} says nothing of it
 */
public record Dialect(
        @Nullable Character delimiter,
        @JsonProperty("decimal") Character decimal,
        List<String> missing,
        Map<String, ObsStatus> flags) {

    /** Marks that mean the same wherever statistics are printed, with and without brackets. */
    private static final Map<String, ObsStatus> COMMON_FLAGS = Map.of(
            "(e)",
            ObsStatus.E,
            "(p)",
            ObsStatus.P,
            "(f)",
            ObsStatus.F,
            "(r)",
            ObsStatus.A,
            "e",
            ObsStatus.E,
            "p",
            ObsStatus.P,
            "f",
            ObsStatus.F,
            "r",
            ObsStatus.A,
            "*",
            ObsStatus.A);

    /** The dialect of a source that declares nothing. */
    public static final Dialect PLAIN = new Dialect(null, '.', List.of(), Map.of());

    public Dialect {
        decimal = decimal == null ? '.' : decimal;
        if (decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException("decimal: expected '.' or ',', seen '" + decimal + "'");
        }
        missing = missing == null ? List.of() : List.copyOf(missing);
        Map<String, ObsStatus> all = new TreeMap<>(COMMON_FLAGS);
        all.putAll(flags == null ? Map.of() : flags);
        flags = Map.copyOf(all);
    }

    /** Whether a text stands for no value. */
    boolean isMissing(String text) {
        return text.isEmpty() || text.equals("NaN") || missing.contains(text);
    }

    /** The same dialect with a delimiter. */
    Dialect delimitedBy(char found) {
        return new Dialect(found, decimal, missing, flags);
    }
}
