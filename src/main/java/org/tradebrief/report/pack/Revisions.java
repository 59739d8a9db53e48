package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what an edition publishes with what was published before. */
public final class Revisions {
    private static final List<String> FIGURE_FILES =
            List.of("seeds/figures/", "seeds/sources.csv", "seeds/observations/");

    private final Past past;
    private final boolean figureFilesChanged;
    private final boolean otherInputsChanged;

    private Revisions(Past past, Map<String, String> inputs) {
        this.past = past;
        this.figureFilesChanged = changed(past.inputs(), inputs, true);
        this.otherInputsChanged = changed(past.inputs(), inputs, false);
    }

    /** What became of every value since the edition before. */
    public static History since(Past past, Published now, Map<String, String> inputs) {
        return new Revisions(past, inputs).of(now);
    }

    private History of(Published now) {
        List<Revision> revisions = new ArrayList<>();
        SortedMap<String, String> since = new TreeMap<>();
        now.values().forEach((name, value) -> {
            Past.Values before = past.histories().get(name);
            String unit = Objects.requireNonNull(now.units().get(name));
            if (before == null || !before.held()) {
                List<Vintage> history = before == null ? List.of() : before.values();
                revisions.add(new Revision(name, unit, history, Optional.of(value), Revision.Cause.NEW));
                since.put(name, now.edition());
            } else if (!before.last().sameAs(value)) {
                revisions.add(
                        new Revision(name, unit, before.values(), Optional.of(value), cause(before.last(), value)));
                since.put(name, now.edition());
            } else {
                since.put(name, before.last().edition());
            }
        });
        past.histories().forEach((name, before) -> {
            if (before.held() && !now.values().containsKey(name)) {
                revisions.add(
                        new Revision(name, before.unit(), before.values(), Optional.empty(), Revision.Cause.WITHDRAWN));
            }
        });
        SortedMap<String, List<Vintage>> earlier = new TreeMap<>();
        past.histories().forEach((name, before) -> earlier.put(name, before.values()));
        return new History(Optional.of(past.edition()), revisions, since, earlier);
    }

    private Revision.Cause cause(Vintage before, Vintage value) {
        if (!before.figures().equals(value.figures())) {
            return Revision.Cause.FIGURES;
        }
        if (figureFilesChanged) {
            return Revision.Cause.INPUTS;
        }
        return otherInputsChanged ? Revision.Cause.CATALOGUE : Revision.Cause.PROGRAM;
    }

    private static boolean changed(Map<String, String> before, Map<String, String> now, boolean figureFiles) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> figureFiles == FIGURE_FILES.stream().anyMatch(name::startsWith))
                .anyMatch(name -> !Objects.equals(before.get(name), now.get(name)));
    }
}
