package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Source;

/** Confronts figures with the rules of a catalogue. */
public final class Confrontation {
    private static final Comparator<ReadFigure> BY_ID =
            Comparator.comparing(read -> read.figure().id());

    private Confrontation() {}

    /**
     * Makes every check that the catalogue declares a rule for.
     *
     * @param figures what was read, in any order
     * @param catalogue rules, relations, exchange rates and names
     * @param sources publications by identifier, every source of a figure among them
     * @return what was found, the same for every order of the figures and every number of threads
     */
    public static Findings confront(Collection<ReadFigure> figures, Catalogue catalogue, Map<String, Source> sources) {
        List<ReadFigure> sorted = figures.stream().sorted(BY_ID).toList();
        Docket lexical = new Docket(catalogue);
        Set<String> damaged = new HashSet<>();
        LexicalChecks.judge(sorted, catalogue, outcome -> {
            if (lexical.take(outcome) && outcome.verdict() == Verdict.FAILS) {
                damaged.add(outcome.tested().figure().id());
            }
        });
        Evidence evidence = new Evidence(sorted, damaged, catalogue, sources);
        List<Docket> dockets = new ArrayList<>(Family.ALL.parallelStream()
                .filter(family -> isDeclared(family, catalogue))
                .map(family -> judged(family, evidence))
                .toList());
        dockets.add(lexical);
        return Docket.findings(dockets);
    }

    private static boolean isDeclared(Family family, Catalogue catalogue) {
        return family.checks().stream().anyMatch(check -> catalogue.checks().containsKey(check.id()));
    }

    private static Docket judged(Family family, Evidence evidence) {
        Docket docket = new Docket(evidence.catalogue());
        family.judge(evidence, docket::take);
        return docket;
    }
}
