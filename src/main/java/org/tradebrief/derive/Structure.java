package org.tradebrief.derive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/** What the catalogue says of indicators and areas. */
public interface Structure {
    /** The indicator that another is a part of. */
    Optional<String> whole(String indicator);

    /** The parts that add up to an indicator, without overlap; empty where none are declared. */
    List<String> parts(String indicator);

    /** Whether an indicator is a part of another, or a part of a part. */
    default boolean within(String part, String whole) {
        Set<String> seen = new HashSet<>();
        Optional<String> above = whole(part);
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(whole)) {
                return true;
            }
            above = whole(above.get());
        }
        return false;
    }

    /** Whether an indicator is an amount or a count, and neither a number in a row nor a date. */
    boolean measurable(String indicator);

    /** Code of the world. */
    String world();

    /** Whether an area is a single economy and not an aggregate. */
    boolean economy(String area);

    /** Whether a declared break in a series lies after the first and not after the second period. */
    boolean broken(SeriesKey series, Period earlier, Period later);
}
