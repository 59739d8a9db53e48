package org.tradebrief.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
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
record Vocabulary(Map<String, String> units, Map<String, BigDecimal> magnitudes, Map<String, Hedge> hedges) {
    static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of(), Map.of());

    public Vocabulary {
        units = units == null ? Map.of() : units;
        units.values().forEach(Unit::parse);
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
