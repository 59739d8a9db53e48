package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.CheckRule;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;

/** Confronts figures with the rules of a catalogue. */
public final class Confrontation {
    private static final Comparator<ReadFigure> BY_ID =
            Comparator.comparing(read -> read.figure().id());

    private final SortedMap<String, CheckRule> rules;
    private final Phrases english;
    private final Phrases chinese;
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<String, Findings.Tally> tallies = new TreeMap<>();

    private Confrontation(Catalogue catalogue) {
        this.rules = catalogue.checks();
        this.english = new Phrases("en", catalogue);
        this.chinese = new Phrases("zh", catalogue);
    }

    /**
     * Makes every check that the catalogue declares a rule for.
     *
     * @param figures what was read, in any order
     * @param catalogue rules, relations, exchange rates and names
     * @param sources publications by identifier, every source of a figure among them
     * @return what was found, the same for every order of the figures
     */
    public static Findings confront(Collection<ReadFigure> figures, Catalogue catalogue, Map<String, Source> sources) {
        List<ReadFigure> sorted = figures.stream().sorted(BY_ID).toList();
        Confrontation confrontation = new Confrontation(catalogue);
        Set<String> damaged = new HashSet<>();
        LexicalChecks.judge(sorted, catalogue, outcome -> {
            if (confrontation.take(outcome) && outcome.verdict() == Verdict.FAILS) {
                damaged.add(outcome.tested().figure().id());
            }
        });
        Evidence evidence = new Evidence(sorted, damaged, catalogue, sources);
        Family.ALL.stream()
                .filter(confrontation::isDeclared)
                .forEach(family -> family.judge(evidence, confrontation::take));
        return new Findings(Finding.merged(confrontation.findings), confrontation.tallies);
    }

    private boolean isDeclared(Family family) {
        return family.checks().stream().anyMatch(check -> rules.containsKey(check.id()));
    }

    /** Whether a rule asks for this outcome; if so, it is counted and, unless the rule is quiet, put into words. */
    private boolean take(Outcome outcome) {
        CheckRule rule = rules.get(outcome.check().id());
        if (rule == null || !rule.covers(outcome.tested().figure().indicator())) {
            return false;
        }
        tallies.computeIfAbsent(rule.rule(), _ -> Findings.Tally.empty()).and(outcome.verdict());
        if (!rule.quiet() || outcome.verdict() != Verdict.HOLDS) {
            findings.add(finding(rule, outcome));
        }
        return true;
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
