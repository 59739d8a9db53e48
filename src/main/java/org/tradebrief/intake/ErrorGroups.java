package org.tradebrief.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tradebrief.catalogue.InputError;

/** Gathers the errors of many rows so that each kind is said once; keeps a bounded number of kinds. */
public final class ErrorGroups {
    private static final int MOST_GROUPS = 1_000;
    private static final Pattern CHARACTER = Pattern.compile(", character \\d+$");

    private final Map<Kind, Group> groups = new LinkedHashMap<>();

    /** What errors of one group have in common. */
    private record Kind(String file, String column, String expected, String hint) {}

    /**
     * Errors of one kind in one column of one file.
     *
     * @param first the error met first
     * @param count how many there are
     */
    public record Group(InputError first, long count) {

        /** One line: the first error, and how many are like it. */
        public String message() {
            return first.message() + (count == 1 ? "" : ", and " + (count - 1) + " more like it");
        }
    }

    /** Adds an error. Once there are too many kinds, those that are new count as one. */
    public void add(InputError error) {
        Kind kind = new Kind(
                error.file(), CHARACTER.matcher(error.column()).replaceFirst(""), error.expected(), error.hint());
        if (!groups.containsKey(kind) && groups.size() >= MOST_GROUPS) {
            kind = new Kind(error.file(), "", "", "");
        }
        groups.merge(kind, new Group(error, 1), (known, one) -> new Group(known.first(), known.count() + 1));
    }

    /** The groups, in the order in which their first errors were met. */
    public Collection<Group> groups() {
        return java.util.List.copyOf(groups.values());
    }
}
