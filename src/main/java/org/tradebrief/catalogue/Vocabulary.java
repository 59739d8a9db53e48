package org.tradebrief.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.NumberWords;
import org.tradebrief.figure.Quantity.Hedge;
import org.tradebrief.figure.Unit;

/**
 * Words of printed numbers that analysts add to the built-in ones.
 *
 * @param units codes of units by their names: {@code dirham: AED}
 * @param magnitudes factors by their names: {@code milliard: 1000000000}
 * @param hedges what words right before a number say of it: {@code well over: OVER}
 */
record Vocabulary(
        @Nullable Map<String, String> units,
        @Nullable Map<String, BigDecimal> magnitudes,
        @Nullable Map<String, Hedge> hedges) {
    static final Vocabulary NONE = new Vocabulary(null, null, null);

    public Vocabulary {
        Map<String, String> declared = units == null ? Map.of() : units;
        declared.values().forEach(Unit::parse);
        units = declared;
        magnitudes = magnitudes == null ? Map.of() : magnitudes;
        hedges = hedges == null ? Map.of() : hedges;
    }

    /** The built-in words and these. */
    NumberWords words() {
        Map<String, Unit> byName = new TreeMap<>();
        units.forEach((name, code) -> byName.put(name, Unit.parse(code)));
        return NumberWords.builtIn().with(byName, magnitudes, hedges);
    }
}
