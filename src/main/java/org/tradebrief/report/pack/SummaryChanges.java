package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.figure.Cell;

/** What a summary tells of what changed since the edition before. */
final class SummaryChanges {
    private static final int MOST_NAMED = 3;
    private static final Comparator<Revision> LARGEST =
            Comparator.comparingDouble(SummaryChanges::relative).reversed().thenComparing(Comparator.naturalOrder());

    private final Release release;
    private final Voice voice;
    private final List<Revision> estimates;
    private final List<Revision> indicators;

    SummaryChanges(Release release, Voice voice, SummaryScope scope) {
        this.release = release;
        this.voice = voice;
        this.estimates = revisions(release, scope, SummaryChanges::isEstimate);
        this.indicators = revisions(release, scope, revision -> !isEstimate(revision));
    }

    /** How many values are new, revised and withdrawn, and the largest. */
    List<String> lines() {
        Optional<String> previous = release.history().previous();
        if (previous.isEmpty()) {
            return List.of("First edition: nothing to compare with");
        }
        String since = "Since " + previous.get() + ": ";
        if (estimates.isEmpty() && indicators.isEmpty()) {
            return List.of(since + "no value came, went or changed");
        }
        List<String> lines = new ArrayList<>();
        lines.add(ShortLine.of(since + counts("estimates", estimates) + "; " + counts("indicators", indicators)));
        estimates.stream()
                .filter(revision -> revision.size().isPresent())
                .min(LARGEST)
                .ifPresent(revision -> lines.add(ShortLine.of("  revised most: " + revision.name() + ", now "
                        + written(revision.current(), revision) + ", was " + written(revision.previous(), revision))));
        name("new", Revision.Cause.NEW, lines);
        name("withdrawn", Revision.Cause.WITHDRAWN, lines);
        return lines;
    }

    private void name(String what, Revision.Cause cause, List<String> lines) {
        List<Revision> chosen =
                estimates.stream().filter(revision -> revision.cause() == cause).toList();
        if (!chosen.isEmpty()) {
            String names = chosen.stream().limit(MOST_NAMED).map(Revision::name).collect(Collectors.joining(", "));
            lines.add(ShortLine.of(
                    "  " + what + ": " + names,
                    chosen.size() > MOST_NAMED ? " and " + (chosen.size() - MOST_NAMED) + " more" : ""));
        }
    }

    private String written(Optional<Vintage> vintage, Revision revision) {
        return vintage.map(known -> voice.numbers()
                        .value(
                                known.value(),
                                known.interval(),
                                Cell.parse(revision.name()).series().unit()))
                .orElse("[x]");
    }

    private static String counts(String what, List<Revision> revisions) {
        long fresh = count(revisions, Revision.Cause.NEW);
        long gone = count(revisions, Revision.Cause.WITHDRAWN);
        long revised = revisions.size() - fresh - gone;
        String told = Stream.of(fresh + " new", revised + " revised", gone + " withdrawn")
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return what + " " + (told.isEmpty() ? "unchanged" : told);
    }

    private static long count(List<Revision> revisions, Revision.Cause cause) {
        return revisions.stream().filter(revision -> revision.cause() == cause).count();
    }

    private static List<Revision> revisions(Release release, SummaryScope scope, Predicate<Revision> chosen) {
        return release.revisions().stream()
                .filter(revision -> scope.concerns(revision.name()))
                .filter(chosen)
                .toList();
    }

    private static double relative(Revision revision) {
        double before = revision.previous().map(Vintage::value).orElse(0.0);
        double size = Math.abs(revision.size().orElse(0));
        return before == 0 ? size : size / Math.abs(before);
    }

    private static boolean isEstimate(Revision revision) {
        try {
            Cell.parse(revision.name());
            return true;
        } catch (IllegalArgumentException indicator) {
            return false;
        }
    }
}
