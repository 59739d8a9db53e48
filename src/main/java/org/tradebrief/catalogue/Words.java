package org.tradebrief.catalogue;

import static java.util.Objects.requireNonNull;

/**
 * The same words in both languages of publication.
 *
 * @param en English
 * @param zh Simplified Chinese
 */
public record Words(String en, String zh) {

    public Words {
        requireNonNull(en, "en is missing");
        requireNonNull(zh, "zh is missing");
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException("both en and zh are needed, seen en '" + en + "', zh '" + zh + "'");
        }
    }

    /** The words in the language with a BCP 47 tag; English for every tag that is not Chinese. */
    public String in(String languageTag) {
        return languageTag.startsWith("zh") ? zh : en;
    }
}
