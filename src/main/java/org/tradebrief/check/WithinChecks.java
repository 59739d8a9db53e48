package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;

/** Days that must lie within the printed days of an event of the same year. */
final class WithinChecks implements Family {
    private static final Check EVENT = Check.of("within.event", "event", "days", "days_source");

    @Override
    public List<Check> checks() {
        return List.of(EVENT);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        List<ReadFigure> dates = evidence.all(Measure.DATE).stream()
                .filter(date -> possible(date).isPresent())
                .toList();
        for (Relations.Within relation : evidence.catalogue().relations().within()) {
            dates.stream()
                    .filter(date -> date.figure().indicator().equals(relation.day()))
                    .forEach(day -> judge(day, relation.days(), dates, docket));
        }
    }

    private static void judge(ReadFigure day, String event, List<ReadFigure> dates, Docket docket) {
        List<ReadFigure> events = dates.stream()
                .filter(date -> isOfEvent(date.figure(), event, day.figure()))
                .toList();
        if (events.isEmpty()) {
            docket.take(Outcome.notTestable(EVENT, day, Reasons.noDays(event)));
        }
        for (ReadFigure days : events) {
            Verdict verdict =
                    verdict(possible(day).orElseThrow(), possible(days).orElseThrow());
            docket.take(Outcome.of(
                    EVENT,
                    day,
                    List.of(days),
                    verdict,
                    phrases -> Map.of(
                            "event", phrases.indicator(event),
                            "days", phrases.printed(days),
                            "days_source", phrases.source(days.figure(), day.figure()))));
        }
    }

    private static boolean isOfEvent(Figure date, String event, Figure day) {
        return date.indicator().equals(event)
                && date.area().equals(day.area())
                && date.period().year() == day.period().year();
    }

    /** A day that is printed less exactly than the event may be within it: that is rounding. */
    private static Verdict verdict(Reading.Date day, Reading.Date days) {
        boolean inside = !day.from().isBefore(days.from()) && !day.to().isAfter(days.to());
        boolean outside = day.from().isAfter(days.to()) || day.to().isBefore(days.from());
        return inside ? Verdict.HOLDS : outside ? Verdict.FAILS : Verdict.ROUNDING;
    }

    private static Optional<Reading.Date> possible(ReadFigure date) {
        return date.reading() instanceof Reading.Date read && read.possible() ? Optional.of(read) : Optional.empty();
    }
}
