package org.tradebrief.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;

/** Wholes by their parts, and a year from which on no series compares with earlier ones. */
record StatedStructure(Map<String, String> wholes, Period breakAt) implements Structure {
    @Override
    public Optional<String> whole(String indicator) {
        return Optional.ofNullable(wholes.get(indicator));
    }

    @Override
    public List<String> parts(String indicator) {
        return wholes.keySet().stream()
                .filter(part -> indicator.equals(wholes.get(part)))
                .sorted()
                .toList();
    }

    @Override
    public boolean measurable(String indicator) {
        return !indicator.equals("EXPO_EDITION");
    }

    @Override
    public String world() {
        return "WLD";
    }

    @Override
    public boolean economy(String area) {
        return !area.startsWith("WLD") && !area.contains("_");
    }

    @Override
    public boolean broken(SeriesKey series, Period earlier, Period later) {
        return earlier.compareTo(breakAt) < 0 && breakAt.compareTo(later) <= 0;
    }
}
