package org.tradebrief.figure;

import java.math.BigDecimal;

/**
 * One publication that printed figures.
 *
 * @param id short identifier that figures refer to
 * @param publisher who published it
 * @param published day of publication, or the month or half in which it must lie when the text carries no date
 * @param language BCP 47 language tag of the text
 * @param machineTranslated whether a machine translated the text
 * @param reliability weight of its word, 0 (none) to 1 (immutable only by ruling)
 * @param document title or file that holds the text
 */
public record Source(
        String id,
        String publisher,
        Period published,
        String language,
        boolean machineTranslated,
        BigDecimal reliability,
        String document) {

    /** How this source writes numbers. */
    public Conventions conventions() {
        return new Conventions(language, '.');
    }

    /**
     * How a source writes numbers.
     *
     * @param language BCP 47 language tag
     * @param decimalMark {@code '.'}, or {@code ','} only where the source declares it
     */
    public record Conventions(String language, char decimalMark) {
        public static final Conventions ENGLISH = new Conventions("en", '.');
        public static final Conventions CHINESE = new Conventions("zh", '.');
    }
}
