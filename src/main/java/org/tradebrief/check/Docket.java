package org.tradebrief.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Takes an outcome down; false where no rule asks for it. */
    boolean take(Outcome outcome) {
        Entry entry = entries.get(outcome.check().id());
        if (entry == null || !entry.rule().covers(outcome.tested().figure().indicator())) {
            return false;
        }
        entry.counts()[outcome.verdict().ordinal()]++;
        boolean agrees = outcome.verdict() == Verdict.HOLDS || outcome.verdict() == Verdict.ROUNDING;
        if (!entry.rule().quiet() || !agrees) {
            findings.add(finding(entry.rule(), outcome));
        }
        return true;
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
