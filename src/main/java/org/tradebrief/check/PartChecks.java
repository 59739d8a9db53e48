package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;

/** Parts that must not exceed their whole: of an indicator, an area, two-way trade or a year. */
final class PartChecks implements Family {
    private static final Check INDICATOR = check("part.indicator");
    private static final Check AREA = check("part.area");
    private static final Check FLOW = check("part.flow");
    private static final Check PERIOD = check("part.period");

    private static Check check(String id) {
        return Check.of(id, "whole", "whole_source", "whole_series", "whole_period");
    }

    @Override
    public List<Check> checks() {
        return List.of(INDICATOR, AREA, FLOW, PERIOD);
    }

    @Override
    public void judge(Evidence evidence, Consumer<Outcome> outcomes) {
        for (Series part : evidence.series()) {
            if (part.subject().flow() != Flow.B) {
                boolean adds = addsOver(evidence.catalogue(), part.subject());
                wholes(evidence.catalogue(), part.subject(), adds)
                        .forEach(whole -> judge(
                                whole.check(), part, evidence.series(whole.subject(), part.unit()), adds, outcomes));
            }
        }
    }

    /** What something is a part of, and the check that says so. */
    private record Whole(Check check, Subject subject) {}

    private static List<Whole> wholes(Catalogue catalogue, Subject part, boolean adds) {
        List<Whole> wholes = new ArrayList<>();
        catalogue.relations().parts().stream()
                .filter(relation -> relation.part().equals(part.indicator()))
                .forEach(relation -> wholes.add(new Whole(INDICATOR, part.ofIndicator(relation.whole()))));
        catalogue.relations().sums().stream()
                .filter(sum -> sum.parts().contains(part.indicator()))
                .forEach(sum -> wholes.add(new Whole(INDICATOR, part.ofIndicator(sum.whole()))));
        Area area = catalogue.areas().get(part.area());
        if (adds && area != null && !area.within().isEmpty()) {
            wholes.add(new Whole(AREA, part.ofArea(area.within())));
        }
        if (part.flow() == Flow.X || part.flow() == Flow.M) {
            wholes.add(new Whole(FLOW, part.ofFlow(Flow.T)));
        }
        if (adds) {
            wholes.add(new Whole(PERIOD, part));
        }
        return wholes;
    }

    private static boolean addsOver(Catalogue catalogue, Subject subject) {
        return catalogue
                .indicator(subject.indicator())
                .filter(indicator -> indicator.overTime() == Indicator.OverTime.SUM)
                .isPresent();
    }

    private static void judge(Check check, Series parts, Series wholes, boolean adds, Consumer<Outcome> outcomes) {
        if (wholes.isEmpty()) {
            return;
        }
        for (List<Level.Printed> cell : parts.cells()) {
            Period period = cell.getFirst().period();
            if (check != PERIOD) {
                judge(check, cell, wholes, period, outcomes);
            }
            if (adds && period.frequency() != Period.Frequency.A && wholes.has(Period.Frequency.A)) {
                Period year = Period.year(period.year());
                if (year.contains(period)) {
                    judge(check, cell, wholes, year, outcomes);
                }
            }
        }
    }

    private static void judge(
            Check check, List<Level.Printed> parts, Series wholes, Period at, Consumer<Outcome> outcomes) {
        for (Level.Printed whole : wholes.at(at)) {
            parts.forEach(part -> outcomes.accept(outcome(check, wholes, part, whole)));
        }
    }

    private static Outcome outcome(Check check, Series series, Level.Printed part, Level.Printed whole) {
        return Outcome.of(
                check,
                part.read(),
                List.of(whole.read()),
                Comparison.atMost(part.term(), whole.term()),
                series.unit(),
                phrases -> Map.of(
                        "whole", phrases.level(whole, series.unit()),
                        "whole_source",
                                phrases.source(
                                        whole.read().figure(), part.read().figure()),
                        "whole_series", phrases.series(series.subject()),
                        "whole_period", phrases.period(whole.period())));
    }
}
