package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.Indicator;
import org.tradebrief.figure.Flow;

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
    public void judge(Evidence evidence, Docket docket) {
        for (Series part : evidence.series()) {
            if (part.subject().flow() != Flow.B) {
                boolean adds = addsOver(evidence.catalogue(), part.subject());
                wholes(evidence.catalogue(), part.subject(), adds)
                        .forEach(whole -> judge(
                                whole.check(), part, evidence.series(whole.subject(), part.unit()), adds, docket));
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

    private static void judge(Check check, Series part, Series whole, boolean adds, Docket docket) {
        if (whole.isEmpty()) {
            return;
        }
        String indicator = part.subject().indicator();
        for (List<Level.Printed> parts : part.cells()) {
            Timeline.Slot slot = parts.getFirst().slot();
            if (check != PERIOD) {
                judge(check, indicator, parts, whole, whole.at(slot), docket);
            }
            if (adds) {
                judge(check, indicator, parts, whole, whole.at(slot.year()), docket);
            }
        }
    }

    private static void judge(
            Check check,
            String indicator,
            List<Level.Printed> parts,
            Series series,
            List<Level.Printed> wholes,
            Docket docket) {
        for (Level.Printed whole : wholes) {
            for (Level.Printed part : parts) {
                Comparison comparison = Comparison.atMost(part.term(), whole.term());
                if (docket.counts(check, indicator, comparison.verdict())) {
                    docket.word(outcome(check, series, part, whole, comparison));
                }
            }
        }
    }

    private static Outcome outcome(
            Check check, Series series, Level.Printed part, Level.Printed whole, Comparison comparison) {
        return Outcome.of(
                check,
                part.read(),
                List.of(whole.read()),
                comparison,
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
