package org.tradebrief.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tradebrief.figure.NumberWords;

/**
 * Everything that analysts declare, by code.
 *
 * @param indicators by code, in code order
 * @param areas by code, in code order
 * @param relations how series hang together
 * @param derivations indicators to compute, in the order they were declared
 * @param checks by rule identifier
 * @param rates exchange rates
 * @param decisions by figure
 * @param words vocabulary of printed numbers
 */
public record Catalogue(
        SortedMap<String, Indicator> indicators,
        SortedMap<String, Area> areas,
        Relations relations,
        List<Derivation> derivations,
        SortedMap<String, CheckRule> checks,
        ExchangeRates rates,
        SortedMap<String, Decision> decisions,
        NumberWords words) {

    /** A catalogue that adds no words of its own. */
    public Catalogue(
            SortedMap<String, Indicator> indicators,
            SortedMap<String, Area> areas,
            Relations relations,
            List<Derivation> derivations,
            SortedMap<String, CheckRule> checks,
            ExchangeRates rates,
            SortedMap<String, Decision> decisions) {
        this(indicators, areas, relations, derivations, checks, rates, decisions, NumberWords.builtIn());
    }

    /** The indicator with a code or an alias. */
    public Optional<Indicator> indicator(String codeOrAlias) {
        Indicator known = indicators.get(codeOrAlias);
        return known != null
                ? Optional.of(known)
                : indicators.values().stream()
                        .filter(indicator -> indicator.aliases().contains(codeOrAlias))
                        .findFirst();
    }

    /** The rule with an identifier; a program error when it is not declared. */
    public CheckRule check(String rule) {
        CheckRule known = checks.get(rule);
        if (known == null) {
            throw new IllegalArgumentException("no check " + rule + " in checks.yaml");
        }
        return known;
    }

    /** The same catalogue with other rulings. */
    public Catalogue under(SortedMap<String, Decision> rulings) {
        return new Catalogue(indicators, areas, relations, derivations, checks, rates, rulings, words);
    }

    /** Values by their code, in code order. */
    public static <T> SortedMap<String, T> byCode(Collection<T> values, Function<T, String> code) {
        SortedMap<String, T> map = new TreeMap<>();
        for (T value : values) {
            map.put(code.apply(value), value);
        }
        return map;
    }
}
