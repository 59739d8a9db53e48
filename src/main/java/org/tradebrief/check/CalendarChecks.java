package org.tradebrief.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Reading;
import org.tradebrief.figure.Unit;

/** Dates against the calendar and against the period that they belong to; editions against the years between them. */
final class CalendarChecks implements Family {
    private static final Check WEEKDAY = Check.of("calendar.weekday");
    private static final Check PERIOD = Check.of("calendar.period");
    private static final Check PUBLISHED =
            Check.of("calendar.published", "published").forIndicators();
    private static final Check EDITION = Check.of("calendar.edition", "earlier", "earlier_source", "earlier_period")
            .withThreshold()
            .forIndicators();

    @Override
    public List<Check> checks() {
        return List.of(WEEKDAY, PERIOD, PUBLISHED, EDITION);
    }

    @Override
    public void judge(Evidence evidence, Docket docket) {
        for (ReadFigure read : evidence.all(Measure.DATE)) {
            if (read.reading() instanceof Reading.Date date) {
                judgeDate(evidence, read, date, docket);
            }
        }
        evidence.all(Measure.ORDINAL).stream()
                .filter(read -> read.reading() instanceof Reading.Ordinal)
                .collect(Collectors.groupingBy(
                        read -> Subject.of(read.figure()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(editions -> judgeEditions(editions, EDITION.threshold(evidence.catalogue()), docket));
    }

    private static void judgeDate(Evidence evidence, ReadFigure read, Reading.Date date, Docket docket) {
        Figure figure = read.figure();
        if (Weekdays.isNamed(figure.printed())) {
            docket.take(verdict(WEEKDAY, read, date.possible(), Map.of()));
        }
        if (date.possible()) {
            docket.take(verdict(PERIOD, read, meets(date, figure.period()), Map.of()));
            Period published = evidence.source(figure).published();
            docket.take(Outcome.of(
                    PUBLISHED,
                    read,
                    List.of(),
                    meets(date, published) ? Verdict.HOLDS : Verdict.FAILS,
                    phrases -> Map.of("published", phrases.period(published))));
        }
    }

    private static boolean meets(Reading.Date date, Period period) {
        LocalDate last = period.end().minusDays(1);
        return !date.from().isAfter(last) && !date.to().isBefore(period.start());
    }

    private static Outcome verdict(Check check, ReadFigure read, boolean holds, Map<String, String> facts) {
        return Outcome.of(check, read, List.of(), holds ? Verdict.HOLDS : Verdict.FAILS, _ -> facts);
    }

    /** Each year's editions against those of the last year before it. */
    private static void judgeEditions(List<ReadFigure> editions, double aYear, Docket docket) {
        SortedMap<Integer, List<ReadFigure>> byYear = editions.stream()
                .collect(Collectors.groupingBy(
                        read -> read.figure().period().year(), TreeMap::new, Collectors.toList()));
        List<ReadFigure> before = List.of();
        for (List<ReadFigure> ofYear : byYear.values()) {
            for (ReadFigure earlier : before) {
                ofYear.forEach(later -> docket.take(edition(earlier, later, aYear)));
            }
            before = ofYear;
        }
    }

    private static Outcome edition(ReadFigure earlier, ReadFigure later, double aYear) {
        int years = later.figure().period().year() - earlier.figure().period().year();
        Term steps = place(later).minus(place(earlier));
        return Outcome.of(
                EDITION,
                later,
                List.of(earlier),
                Comparison.equal(steps, Term.band(Interval.of(0, years * aYear))),
                Unit.COUNT,
                phrases -> Map.of(
                        "earlier", phrases.printed(earlier),
                        "earlier_source", phrases.source(earlier.figure(), later.figure()),
                        "earlier_period", phrases.period(earlier.figure().period())));
    }

    private static Term place(ReadFigure read) {
        return Term.exact(((Reading.Ordinal) read.reading()).first());
    }
}
