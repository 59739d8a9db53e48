package org.tradebrief.derive;

import java.util.Locale;
import java.util.stream.Collectors;

/** How messages call the steps and sets of a formula. */
final class Terms {
    private Terms() {}

    static String described(Path path) {
        return path.moves().stream()
                .map(move -> move.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" of "));
    }

    static String described(Term.Members members) {
        return switch (members) {
            case Term.Members.Parts() -> "the parts";
            case Term.Members.YearToDate() -> "the periods of the year up to that";
            case Term.Members.Running(int count) -> "the last " + count + " periods";
            case Term.Members.Revised() -> "revised years";
        };
    }
}
