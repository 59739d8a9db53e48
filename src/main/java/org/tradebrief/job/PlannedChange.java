package org.tradebrief.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.tradebrief.store.Edition;
import org.tradebrief.store.EditionFolders;
import org.tradebrief.store.Manifest;

/**
 * One reason why the next edition differs from the last.
 *
 * @param what what differs: the path of a file, a parameter, or the program
 * @param how how: {@code new}, {@code changed} or {@code gone}
 */
public record PlannedChange(String what, String how) {

    /** What differs from the last published edition; empty when there is none. */
    public static List<PlannedChange> since(RunPlan plan) throws IOException {
        EditionFolders folders = new EditionFolders(plan.request().output());
        List<Edition> published = folders.published();
        if (published.isEmpty()) {
            return List.of();
        }
        Manifest last = Manifest.in(folders.folder(published.getLast()));
        List<PlannedChange> changes = new ArrayList<>(between(last.inputs(), plan.inputs()));
        SortedMap<String, String> parameters = plan.parameters();
        parameters.remove("release");
        parameters.keySet().retainAll(last.parameters().keySet());
        parameters.forEach((name, value) -> {
            if (!value.equals(last.parameters().get(name))) {
                changes.add(new PlannedChange(name.equals("code") ? "the program" : "--" + name, "changed"));
            }
        });
        return changes;
    }

    private static List<PlannedChange> between(Map<String, String> before, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .map(name -> new PlannedChange(
                        name, !before.containsKey(name) ? "new" : now.containsKey(name) ? "changed" : "gone"))
                .toList();
    }
}
