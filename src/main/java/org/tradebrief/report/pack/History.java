package org.tradebrief.report.pack;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier editions published, beside what this one does.
 *
 * @param previous name of the edition before; empty when this is the first
 * @param revisions every value that came, went or changed since then, in order of name; empty for a first edition
 * @param since edition in which each value that this edition publishes last changed, by the value's name
 * @param earlier every value that any edition before published and that differs from the one before it, oldest first,
 *     by the value's name
 */
public record History(
        Optional<String> previous,
        List<Revision> revisions,
        SortedMap<String, String> since,
        SortedMap<String, List<Vintage>> earlier) {
    /** Nothing was published before. */
    public static final History NONE = new History(Optional.empty(), List.of(), new TreeMap<>(), new TreeMap<>());

    public History {
        revisions = revisions.stream().sorted().toList();
    }

    /** What became of a value in this edition; empty when it is as it was. */
    public Optional<Revision> of(String name) {
        int place = Collections.binarySearch(new Names(revisions), name);
        return place < 0 ? Optional.empty() : Optional.of(revisions.get(place));
    }

    /** What editions before published under a name, latest first. */
    public List<Vintage> before(String name) {
        return earlier.getOrDefault(name, List.of()).reversed();
    }

    /** The names of revisions, seen and not copied. */
    private static final class Names extends AbstractList<String> implements RandomAccess {
        private final List<Revision> revisions;

        Names(List<Revision> revisions) {
            this.revisions = revisions;
        }

        @Override
        public String get(int index) {
            return revisions.get(index).name();
        }

        @Override
        public int size() {
            return revisions.size();
        }
    }
}
