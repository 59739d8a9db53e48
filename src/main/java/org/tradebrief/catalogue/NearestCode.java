package org.tradebrief.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The code that somebody who mistyped one may have meant. */
public final class NearestCode {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private NearestCode() {}

    /** The valid code at the least edit distance, if at most half of its letters differ. */
    public static Optional<String> to(String seen, Collection<String> valid) {
        String lower = seen.toLowerCase(Locale.ROOT);
        return valid.stream()
                .filter(code -> distance(lower, code) <= Math.max(1, code.length() / 2))
                .min(Comparator.comparingInt((String code) -> distance(lower, code))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code nearest: CODE}, or an empty text when no code is near. */
    public static String hint(String seen, Collection<String> valid) {
        return to(seen, valid).map(code -> "nearest: " + code).orElse("");
    }

    private static int distance(String lower, String code) {
        return DISTANCE.apply(lower, code.toLowerCase(Locale.ROOT));
    }
}
