package org.tradebrief.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.job.EditionDiff;
import org.tradebrief.report.pack.Revision;
import org.tradebrief.report.pack.Vintage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells which values differ between two editions, by how much and why. */
@Command(
        name = "diff",
        description = "Tells which values differ between two editions, by how much and why.",
        headerHeading = "Example: tradebrief diff 2025-11-10.1 2025-11-10.2%n%n")
final class DiffCommand extends ResultVerb {
    @Parameters(index = "0", paramLabel = "<edition>", description = "The earlier edition.")
    String before = "";

    @Parameters(index = "1", paramLabel = "<edition>", description = "The later edition.")
    String now = "";

    /** The differences as JSON. */
    record Diff(String schema, String before, String now, List<Difference> differences) {}

    /** One difference; null where a value is new, withdrawn, or differs in no number. */
    record Difference(
            String name,
            String unit,
            String cause,
            @Nullable Double before,
            @Nullable Double now,
            @Nullable Double size) {
        static Difference of(Revision revision) {
            return new Difference(
                    revision.name(),
                    revision.unit(),
                    revision.cause().name().toLowerCase(Locale.ROOT),
                    revision.previous().map(Vintage::value).orElse(null),
                    revision.current().map(Vintage::value).orElse(null),
                    revision.size().isPresent() ? revision.size().getAsDouble() : null);
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Revision> revisions = EditionDiff.between(inputs.output, before, now);
        return print(
                () -> new Diff(
                        "tradebrief/diff-1",
                        before,
                        now,
                        revisions.stream().map(Difference::of).toList()),
                () -> lines(revisions));
    }

    /** The largest changes first, in proportion to what was published. */
    private List<String> lines(List<Revision> revisions) {
        List<String> lines = new ArrayList<>();
        Map<String, Long> causes = revisions.stream()
                .collect(Collectors.groupingBy(
                        revision -> revision.cause().name().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.counting()));
        lines.add(before + " -> " + now + ": "
                + (revisions.isEmpty() ? "no value differs" : revisions.size() + " values differ " + causes));
        revisions.stream()
                .sorted(Comparator.comparingDouble(DiffCommand::proportion)
                        .reversed()
                        .thenComparing(Revision::name))
                .forEach(revision -> lines.add("  " + line(revision)));
        return lines;
    }

    private static double proportion(Revision revision) {
        double before = revision.previous().map(Vintage::value).orElse(0.0);
        return revision.size().isEmpty() || before == 0
                ? 0
                : Math.abs(revision.size().getAsDouble() / before);
    }

    private static String line(Revision revision) {
        String change = text(revision.previous()) + " -> " + text(revision.current());
        double share = 100 * proportion(revision);
        return revision.name() + ": " + change + " " + revision.unit()
                + (share > 0 ? String.format(Locale.ROOT, " (%.2f%%)", share) : "") + ", "
                + revision.cause().name().toLowerCase(Locale.ROOT);
    }

    private static String text(java.util.Optional<Vintage> value) {
        return value.map(vintage -> String.format(Locale.ROOT, "%.6g", vintage.value()))
                .orElse("-");
    }
}
