package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Period;

/**
 * The periods that levels are printed for, each once, with the others of them that it is compared with.
 *
 * <p>Levels are looked up by period more often than anything else is done with them. A slot is found by its identity,
 * without hashing dates, and its neighbours are worked out once for all series, without computing with dates.
 */
final class Timeline {
    private static final List<Period.Frequency> PARTS =
            List.of(Period.Frequency.S, Period.Frequency.Q, Period.Frequency.M);

    private final Map<Period, Slot> slots = new HashMap<>();

    /** A period for which some level is printed. */
    static final class Slot {
        private final Period period;
        private final Map<Period.Frequency, List<Slot>> parts = new EnumMap<>(Period.Frequency.class);
        private @Nullable Slot year;
        private @Nullable Slot yearEarlier;

        private Slot(Period period) {
            this.period = period;
        }

        Period period() {
            return period;
        }

        /** The calendar year that it is a shorter part of; null where it is none, or no level is printed for the year. */
        @Nullable
        Slot year() {
            return year;
        }

        /** The same period a year earlier; null where no level is printed for it. */
        @Nullable
        Slot yearEarlier() {
            return yearEarlier;
        }

        /** The calendar halves, quarters or months that make it up; none where for one of them no level is printed. */
        List<Slot> parts(Period.Frequency kind) {
            return parts.getOrDefault(kind, List.of());
        }
    }

    /** The slot of a period, new where it is the first. */
    Slot add(Period period) {
        return slots.computeIfAbsent(period, Slot::new);
    }

    /** The slot of a period; null where no level is printed for it. */
    @Nullable
    Slot at(Period period) {
        return slots.get(period);
    }

    /** Makes slots know each other; to be called when all are there. */
    void link() {
        for (Slot slot : slots.values()) {
            Period period = slot.period;
            slot.yearEarlier = slots.get(period.yearEarlier());
            Period year = Period.year(period.year());
            slot.year = period.frequency() != Period.Frequency.A && year.contains(period) ? slots.get(year) : null;
            for (Period.Frequency kind : PARTS) {
                List<Slot> parts = new ArrayList<>();
                period.parts(kind).forEach(part -> parts.add(slots.get(part)));
                if (!parts.isEmpty() && !parts.contains(null)) {
                    slot.parts.put(kind, Collections.unmodifiableList(parts));
                }
            }
        }
    }
}
