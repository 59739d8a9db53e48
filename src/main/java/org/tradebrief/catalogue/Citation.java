package org.tradebrief.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a definition comes from: a publication, cited in its own language, or a sentence in both.
 *
 * @param words the citation in each language
 */
public record Citation(Words words) {

    /** A publication, whose title stays as it is. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Citation publication(String title) {
        return new Citation(new Words(title, title));
    }

    /** A sentence. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Citation sentence(@JsonProperty("en") @Nullable String en, @JsonProperty("zh") @Nullable String zh) {
        return new Citation(new Words(en == null ? "" : en, zh == null ? "" : zh));
    }

    /** The citation in the language with a BCP 47 tag. */
    public String in(String languageTag) {
        return words.in(languageTag);
    }
}
