package org.tradebrief.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.Words;
import org.tradebrief.check.Findings.Tally;

/** Takes down outcomes under the rules that ask for them: counts them all, words those that a reader needs. */
final class Docket {
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Phrases english;
    private final Phrases chinese;

    /** A rule and how often each verdict was given under it. */
    private record Entry(CheckRule rule, long[] counts) {}

    Docket(Catalogue catalogue) {
        catalogue.checks().forEach((id, rule) -> entries.put(id, new Entry(rule, new long[Verdict.values().length])));
        english = new Phrases("en", catalogue);
        chinese = new Phrases("zh", catalogue);
    }

    /** Takes an outcome down where a rule asks for it. */
    void take(Outcome outcome) {
        if (counts(outcome.check(), outcome.tested().figure().indicator(), outcome.verdict())) {
            word(outcome);
        }
    }

    /**
     * Counts a verdict on a figure of an indicator where a rule asks for it. Of a million figures nearly all agree, and nobody reads
     * that: their outcome need not be made.
     *
     * @return whether a reader needs the outcome, so that it is to be {@linkplain #word worded}
     */
    boolean counts(Check check, String indicator, Verdict verdict) {
        Entry entry = entries.get(check.id());
        if (entry == null || !entry.rule().covers(indicator)) {
            return false;
        }
        entry.counts()[verdict.ordinal()]++;
        boolean agrees = verdict == Verdict.HOLDS || verdict == Verdict.ROUNDING;
        return !entry.rule().quiet() || !agrees;
    }

    /** Words an outcome whose verdict was counted. */
    void word(Outcome outcome) {
        CheckRule rule = requireNonNull(entries.get(outcome.check().id())).rule();
        findings.add(finding(rule, outcome));
    }

    /** Identifiers of the figures in findings that failed. */
    Set<String> failed() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAILS)
                .flatMap(finding -> finding.figures().stream())
                .collect(Collectors.toSet());
    }

    /** What all dockets hold together. */
    static Findings findings(List<Docket> dockets) {
        List<Finding> all =
                dockets.stream().flatMap(docket -> docket.findings.stream()).toList();
        SortedMap<String, Tally> tallies = new TreeMap<>();
        for (Docket docket : dockets) {
            docket.entries.forEach((rule, entry) -> tallies.merge(rule, Tally.of(entry.counts()), Tally::plus));
        }
        return new Findings(Finding.merged(all), tallies);
    }

    private Finding finding(CheckRule rule, Outcome outcome) {
        return new Finding(
                rule.rule(),
                rule.level(),
                rule.severity(),
                outcome.verdict(),
                outcome.figures().stream().map(read -> read.figure().id()).toList(),
                outcome.compared().map(sides -> sides.left().side()),
                outcome.compared().map(sides -> sides.right().side()),
                outcome.compared().isPresent() ? outcome.unit().code() : "",
                outcome.compared().map(Comparison::gap).orElse(0.0),
                new Words(Wording.message(rule, outcome, english), Wording.message(rule, outcome, chinese)));
    }
}
