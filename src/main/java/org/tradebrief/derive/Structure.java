package org.tradebrief.derive;

import java.util.List;
import java.util.Optional;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/** What the catalogue says of indicators and areas. */
public interface Structure {
    /** The indicator that another is a part of. */
    Optional<String> whole(String indicator);

    /** The parts that add up to an indicator, without overlap; empty where none are declared. */
    List<String> parts(String indicator);

    /** Code of the world. */
    String world();

    /** Whether an area is a single economy and not an aggregate. */
    boolean economy(String area);

    /** Whether a declared break in a series lies after the first and not after the second period. */
    boolean broken(SeriesKey series, Period earlier, Period later);
}
