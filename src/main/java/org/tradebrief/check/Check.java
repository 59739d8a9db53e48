package org.tradebrief.check;

import java.util.Set;
import java.util.TreeSet;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CheckRule;

/**
 * A check that can be made; a rule of the catalogue with the same identifier turns it on and words it.
 *
 * @param id stable identifier, {@code family.name}
 * @param needsThreshold whether its rule must give a threshold, which is never negative
 * @param needsIndicators whether its rule must say which indicators it applies to
 * @param placeholders what its message may contain besides the {@linkplain #COMMON common} placeholders
 */
record Check(String id, boolean needsThreshold, boolean needsIndicators, Set<String> placeholders) {
    /**
     * What every message may contain, of the figure that is tested: its source, its phrase, the same as a quantity in
     * words, its measure, series and period; and of both sides of the comparison: their intervals and the gap.
     */
    static final Set<String> COMMON =
            Set.of("source", "phrase", "printed", "measure", "series", "period", "left", "right", "gap");

    static Check of(String id, String... placeholders) {
        return new Check(id, false, false, Set.of(placeholders));
    }

    Check withThreshold() {
        return new Check(id, true, needsIndicators, placeholders);
    }

    Check forIndicators() {
        return new Check(id, needsThreshold, true, placeholders);
    }

    /** The threshold that its rule gives, zero where it gives none. */
    double threshold(Catalogue catalogue) {
        CheckRule rule = catalogue.checks().get(id);
        return rule == null || rule.threshold() == null ? 0 : rule.threshold();
    }

    /** Every placeholder that a message of its rule may contain. */
    Set<String> allPlaceholders() {
        Set<String> all = new TreeSet<>(COMMON);
        all.addAll(placeholders);
        return all;
    }
}
