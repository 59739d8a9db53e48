package org.tradebrief.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;

/** A printed count against the things that its own sentence enumerates with a claim. */
final class CountChecks implements Family {
    private static final Check ENUMERATION =
            Check.of("count.enumeration", "things").forIndicators();

    @Override
    public List<Check> checks() {
        return List.of(ENUMERATION);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        Map<String, List<ReadFigure>> claims = evidence.all(Measure.CLAIM).stream()
                .collect(Collectors.groupingBy(
                        read -> read.figure().sentence(), LinkedHashMap::new, Collectors.toList()));
        if (claims.isEmpty()) {
            return;
        }
        for (Series series : evidence.series()) {
            if (series.unit().equals(Unit.COUNT)) {
                series.cells().stream().flatMap(List::stream).forEach(count -> judge(count, claims, docket));
            }
        }
    }

    private static void judge(Level.Printed count, Map<String, List<ReadFigure>> claims, Docket docket) {
        List<ReadFigure> enumerated = claims.getOrDefault(count.read().figure().sentence(), List.of());
        if (!enumerated.isEmpty()) {
            docket.take(outcome(count, enumerated));
        }
    }

    private static Outcome outcome(Level.Printed count, List<ReadFigure> claims) {
        List<String> indicators = claims.stream()
                .map(claim -> claim.figure().indicator())
                .distinct()
                .toList();
        return Outcome.of(
                ENUMERATION,
                count.read(),
                new ArrayList<>(claims),
                Comparison.equal(Term.exact(indicators.size()), count.term()),
                Unit.COUNT,
                phrases -> Map.of(
                        "things",
                        indicators.stream()
                                .map(phrases::indicator)
                                .collect(Collectors.joining(phrases.of("; ", "、")))));
    }
}
