package org.tradebrief.report.pack;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier editions published, beside what this one does.
 *
 * @param previous name of the edition before; empty when this is the first
 * @param revisions every value that came, went or changed since then, in order of name; empty for a first edition
 * @param since edition in which each value that this edition publishes last changed, by the value's name
 */
public record History(Optional<String> previous, List<Revision> revisions, SortedMap<String, String> since) {
    /** Nothing was published before. */
    public static final History NONE = new History(Optional.empty(), List.of(), new TreeMap<>());

    public History {
        revisions = revisions.stream().sorted().toList();
    }

    /** What became of a value in this edition; empty when it is as it was. */
    public Optional<Revision> of(String name) {
        int place =
                Collections.binarySearch(revisions.stream().map(Revision::name).toList(), name);
        return place < 0 ? Optional.empty() : Optional.of(revisions.get(place));
    }
}
