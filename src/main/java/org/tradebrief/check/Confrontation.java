package org.tradebrief.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        Collection<ReadFigure> sorted = sorted(figures);
        Docket lexical = new Docket(catalogue);
        LexicalChecks.judge(sorted, catalogue, lexical);
        Evidence evidence = new Evidence(sorted, lexical.failed(), catalogue, sources);
        List<Docket> dockets = new ArrayList<>(Family.ALL.parallelStream()
                .filter(family -> isDeclared(family, catalogue))
                .map(family -> judged(family, evidence))
                .toList());
        dockets.add(lexical);
        return Docket.findings(dockets);
    }

    /** Figures in order of their identifiers: themselves where they are, because a copy of millions costs a collection. */
    private static Collection<ReadFigure> sorted(Collection<ReadFigure> figures) {
        ReadFigure last = null;
        for (ReadFigure read : figures) {
            if (last != null && BY_ID.compare(last, read) > 0) {
                return figures.stream().sorted(BY_ID).toList();
            }
            last = read;
        }
        return figures;
    }

    private static boolean isDeclared(Family family, Catalogue catalogue) {
        return family.checks().stream().anyMatch(check -> catalogue.checks().containsKey(check.id()));
    }

    private static Docket judged(Family family, Evidence evidence) {
        Docket docket = new Docket(evidence.catalogue());
        family.judge(evidence, docket);
        return docket;
    }
}
