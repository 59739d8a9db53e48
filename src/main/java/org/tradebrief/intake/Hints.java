package org.tradebrief.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tradebrief.catalogue.NearestCode;

/** Remembers which valid code was nearest to a wrong one, since a wrong code mostly stands in many rows. */
final class Hints {
    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST = 80;

    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    /** {@code nearest: CODE}, or nothing; single letters are all alike, and nobody mistypes a whole sentence. */
    String nearest(String column, String seen, Collection<String> valid) {
        if (seen.length() > LONGEST) {
            return "";
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(column + '\n' + seen, key -> {
            List<String> likely =
                    valid.stream().filter(code -> code.length() > 1).toList();
            return NearestCode.hint(seen, likely);
        });
    }
}
