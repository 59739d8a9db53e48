package org.tradebrief.figure;

import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Sense.Mark;
import org.tradebrief.figure.Sense.UnitName;

/**
 * The tokens of a phrase in printed order; beyond both ends everything is {@link Mark#OTHER}.
 *
 * @param list the tokens
 */
record Tokens(List<Token> list) {

    Tokens {
        list = List.copyOf(list);
    }

    int size() {
        return list.size();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    Token get(int k) {
        return list.get(k);
    }

    /** What the k-th token means. */
    Sense sense(int k) {
        return k >= 0 && k < list.size() ? list.get(k).sense() : Mark.OTHER;
    }

    /** The characters of the k-th token, none beyond the ends. */
    String word(int k) {
        return k >= 0 && k < list.size() ? list.get(k).word() : "";
    }

    /** The unit that the k-th token names. */
    Optional<UnitName> unit(int k) {
        return sense(k) instanceof UnitName name ? Optional.of(name) : Optional.empty();
    }

    /** Whether nothing stands between the k-th token and the one before it. */
    boolean isGlued(int k) {
        return k > 0 && k < list.size() && list.get(k - 1).to() == list.get(k).from();
    }
}
