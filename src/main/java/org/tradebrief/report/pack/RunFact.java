package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
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
    SOURCES(release -> release.sources().size()),
    ROWS(Release::rowsRead),
    ACCEPTED(Release::rowsAccepted),
    FIGURES(release -> release.figures().all().size()),
    QUARANTINED(release -> release.quarantined().size()),
    ESTIMATES(release -> release.estimates().size()),
    INDICATORS(release -> release.derived().stream()
            .filter(derived -> derived.value().isPresent())
            .count()),
    CHECKS(release -> release.findings().size()),
    HOLD(release -> with(Verdict.HOLDS, release)),
    ROUNDING(release -> with(Verdict.ROUNDING, release)),
    NOT_TESTABLE(release -> with(Verdict.NOT_TESTABLE, release)),
    FAIL(release -> release.findings().stream().filter(Finding::isWrong).count()),
    CONFLICTS(release -> ConflictText.told(release).size()),
    GIVEN_UP(release -> release.asPrinted().retractions().size()),
    REPAIRED(release -> Repair.inUse(release.repairs()).size()),
    RULINGS(release -> release.catalogue().decisions().size());

    private static final String PREFIX = "run.";

    private final BiFunction<Release, Voice, String> words;

    RunFact(BiFunction<Release, Voice, String> words) {
        this.words = words;
    }

    RunFact(ToLongFunction<Release> count) {
        this((release, voice) -> voice.numbers().number(BigDecimal.valueOf(count.applyAsLong(release))));
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

    private static long with(Verdict verdict, Release release) {
        return release.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }
}
