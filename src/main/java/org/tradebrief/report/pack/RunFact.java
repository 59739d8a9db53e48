package org.tradebrief.report.pack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.figure.Period;
import org.tradebrief.reconcile.repair.Repair;

/** What a template can say about the run itself: {@code {run.figures}}, {@code {run.as_of}}. */
enum RunFact {
    EDITION((release, _) -> release.edition()),
    AS_OF((release, voice) -> voice.period(Period.day(release.asOf()))),
    CODE((release, _) -> release.codeVersion()),
    SOURCES((release, _) -> count(release.sources().values())),
    ROWS((release, _) -> Long.toString(release.rowsRead())),
    ACCEPTED((release, _) -> Long.toString(release.rowsAccepted())),
    FIGURES((release, _) -> count(release.figures().all())),
    QUARANTINED((release, _) -> count(release.quarantined())),
    ESTIMATES((release, _) -> count(release.estimates())),
    INDICATORS((release, _) ->
            count(release.derived().stream().filter(derived -> derived.value().isPresent()))),
    CHECKS((release, _) -> count(release.findings())),
    HOLD((release, _) -> count(with(Verdict.HOLDS, release))),
    ROUNDING((release, _) -> count(with(Verdict.ROUNDING, release))),
    NOT_TESTABLE((release, _) -> count(with(Verdict.NOT_TESTABLE, release))),
    FAIL((release, _) -> count(release.findings().stream().filter(Finding::isWrong))),
    CONFLICTS((release, _) -> count(release.asPrinted().conflicts())),
    GIVEN_UP((release, _) -> count(release.asPrinted().retractions())),
    REPAIRED((release, _) -> count(release.repairs().stream().filter(Repair::applied))),
    RULINGS((release, _) -> count(release.catalogue().decisions().values()));

    private static final String PREFIX = "run.";

    private final BiFunction<Release, Voice, String> words;

    RunFact(BiFunction<Release, Voice, String> words) {
        this.words = words;
    }

    /** Whether a name in a template is meant to stand for a fact of the run. */
    static boolean isMeantBy(String name) {
        return name.startsWith(PREFIX);
    }

    /** The names of all facts. */
    static List<String> names() {
        return Stream.of(values()).map(RunFact::key).toList();
    }

    /** The fact with a name as it is printed. */
    static String of(String name, Release release, Voice voice) {
        return valueOf(name.substring(PREFIX.length()).toUpperCase(Locale.ROOT))
                .words
                .apply(release, voice);
    }

    private String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    private static Stream<Finding> with(Verdict verdict, Release release) {
        return release.findings().stream().filter(finding -> finding.verdict() == verdict);
    }

    private static String count(Collection<?> things) {
        return Integer.toString(things.size());
    }

    private static String count(Stream<?> things) {
        return Long.toString(things.count());
    }
}
