package org.tradebrief.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.report.pack.Past;
import org.tradebrief.report.pack.Published;
import org.tradebrief.report.pack.Vintage;

/** The rows by which the values of an edition differ from those before it. */
final class VintageChanges {
    private static final String SEPARATOR = ";";

    private VintageChanges() {}

    /** One row for each value that came, changed or went. */
    static List<Object[]> between(SortedMap<String, Past.Values> before, Published now, String place, String edition) {
        List<Object[]> rows = new ArrayList<>();
        now.values().forEach((name, value) -> {
            Past.Values past = before.get(name);
            if (past == null || !past.held() || !past.last().sameAs(value)) {
                rows.add(row(
                        name, place, edition, Objects.requireNonNull(now.units().get(name)), value));
            }
        });
        before.forEach((name, past) -> {
            if (past.held() && !now.values().containsKey(name)) {
                rows.add(row(name, place, edition, past.unit(), null));
            }
        });
        return rows;
    }

    /** What an edition published, from what was stored until then. */
    static Published held(String edition, SortedMap<String, Past.Values> histories) {
        SortedMap<String, Vintage> values = new TreeMap<>();
        SortedMap<String, String> units = new TreeMap<>();
        histories.forEach((name, past) -> {
            if (past.held()) {
                values.put(name, past.last());
                units.put(name, past.unit());
            }
        });
        return new Published(edition, values, units);
    }

    static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    private static Object[] row(String name, String place, String edition, String unit, @Nullable Vintage value) {
        return new @Nullable Object[] {
            name,
            place,
            edition,
            unit,
            value == null ? null : value.value(),
            value == null ? null : finite(value.interval().lower()),
            value == null ? null : finite(value.interval().upper()),
            value == null ? "" : value.status(),
            value == null ? "" : String.join(SEPARATOR, value.figures())
        };
    }

    private static @Nullable Double finite(double end) {
        return Double.isFinite(end) ? end : null;
    }
}
