package org.tradebrief.reconcile.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Words;
import org.tradebrief.check.Notice;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.PeriodText;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Estimates;
import org.tradebrief.reconcile.FigureList;

/** The series of halves, quarters or months that the catalogue declares to be fitted to annual totals. */
public final class DeclaredBenchmarks {
    private final Estimates estimates;
    private final FigureList figures;

    private DeclaredBenchmarks(Estimates estimates, FigureList figures) {
        this.estimates = estimates;
        this.figures = figures;
    }

    /** A series at periods of one length, one right after the other. */
    private record Run(List<Estimate> members) {
        private static final Run EMPTY = new Run(List.of());

        boolean isFollowedBy(Estimate next) {
            return !members.isEmpty()
                    && period(members.getLast()).end().equals(period(next).start());
        }

        /** The members from and to which a year reaches; empty where it is not covered. */
        List<Integer> within(Period year) {
            int from = 0;
            while (from < members.size() && !year.contains(period(members.get(from)))) {
                from++;
            }
            int to = from;
            while (to < members.size() && year.contains(period(members.get(to)))) {
                to++;
            }
            boolean covered = to > from
                    && period(members.get(from)).start().equals(year.start())
                    && period(members.get(to - 1)).end().equals(year.end());
            return covered ? List.of(from, to) : List.of();
        }
    }

    /** A notice for each year whose parts and total are known: the parts as they are and as they are fitted. */
    public static List<Notice> notices(List<Relations.Benchmark> declared, Estimates estimates, FigureList figures) {
        DeclaredBenchmarks benchmarks = new DeclaredBenchmarks(estimates, figures);
        return declared.stream().flatMap(benchmarks::notices).toList();
    }

    private Stream<Notice> notices(Relations.Benchmark declared) {
        return runs(declared.indicator()).stream().flatMap(run -> notices(declared, run));
    }

    private List<Run> runs(String indicator) {
        SortedMap<String, List<Estimate>> series = new TreeMap<>();
        for (Estimate estimate : estimates.all()) {
            Period.Frequency frequency = period(estimate).frequency();
            if (estimate.cell().series().indicator().equals(indicator) && isPartOfAYear(frequency)) {
                series.computeIfAbsent(estimate.cell().series() + " " + frequency, _ -> new ArrayList<>())
                        .add(estimate);
            }
        }
        return series.values().stream().flatMap(all -> unbroken(all).stream()).toList();
    }

    private static List<Run> unbroken(List<Estimate> series) {
        List<Run> runs = new ArrayList<>();
        Run open = Run.EMPTY;
        for (Estimate estimate : series) {
            List<Estimate> members = new ArrayList<>(open.isFollowedBy(estimate) ? open.members : List.of());
            members.add(estimate);
            if (open.isFollowedBy(estimate)) {
                runs.removeLast();
            }
            open = new Run(members);
            runs.add(open);
        }
        return runs;
    }

    private static boolean isPartOfAYear(Period.Frequency frequency) {
        return switch (frequency) {
            case S, Q, M -> true;
            case A, D, RANGE, SPAN -> false;
        };
    }

    private Stream<Notice> notices(Relations.Benchmark declared, Run run) {
        SeriesKey series = run.members.getFirst().cell().series();
        SeriesKey whole = new SeriesKey(series.area(), declared.totals(), series.flow(), series.unit());
        List<Benchmarking.Total> totals = new ArrayList<>();
        List<Estimate> years = new ArrayList<>();
        int last = period(run.members.getLast()).year();
        for (int year = period(run.members.getFirst()).year(); year <= last; year++) {
            List<Integer> reach = run.within(Period.year(year));
            estimates
                    .of(whole.at(Period.year(year)))
                    .filter(_ -> !reach.isEmpty())
                    .ifPresent(total -> {
                        years.add(total);
                        double halfWidth = total.interval().width() / 2;
                        totals.add(new Benchmarking.Total(reach.get(0), reach.get(1), total.value(), halfWidth));
                    });
        }
        if (totals.isEmpty()) {
            return Stream.empty();
        }
        double[] indicator = run.members.stream().mapToDouble(Estimate::value).toArray();
        double[] fitted = method(declared).fit(indicator, totals).values();
        List<Notice> notices = new ArrayList<>();
        for (int k = 0; k < totals.size(); k++) {
            int from = totals.get(k).from();
            int to = totals.get(k).to();
            notices.addAll(notice(
                    declared, years.get(k), run.members.subList(from, to), Arrays.copyOfRange(fitted, from, to)));
        }
        return notices.stream();
    }

    private static Benchmarking method(Relations.Benchmark declared) {
        return switch (declared.method()) {
            case PROPORTIONAL_DENTON -> Benchmarking.PROPORTIONAL_DENTON;
            case ADDITIVE_DENTON -> Benchmarking.ADDITIVE_DENTON;
            case CHOLETTE -> Benchmarking.cholette(declared.autocorrelation(), 1, true);
        };
    }

    private List<Notice> notice(Relations.Benchmark declared, Estimate total, List<Estimate> parts, double[] fitted) {
        Unit unit = total.cell().series().unit();
        Interval sum =
                parts.stream().map(Estimate::interval).reduce(Interval::plus).orElseThrow();
        Map<String, Words> facts = Map.of(
                "method", declared.method().words(),
                "sum", Wordings.range(sum, unit),
                "total", Wordings.range(total.interval(), unit),
                "fitted", fitted(parts, fitted));
        return printed(total)
                .findFirst()
                .map(first -> new Notice(
                        Notice.Topic.BENCHMARK,
                        first,
                        Stream.concat(printed(total), parts.stream().flatMap(this::printed))
                                .toList(),
                        sum.meets(total.interval()),
                        new TreeMap<>(facts)))
                .stream()
                .toList();
    }

    /** Each part with its fitted value, known no better than the part was. */
    private static Words fitted(List<Estimate> parts, double[] fitted) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        for (int k = 0; k < fitted.length; k++) {
            Estimate part = parts.get(k);
            Words value = Wordings.value(
                    fitted[k], part.interval().width(), part.cell().series().unit());
            english.add(PeriodText.in("en").of(period(part)) + " " + value.en());
            chinese.add(PeriodText.in("zh").of(period(part)) + value.zh());
        }
        return new Words(String.join(", ", english), String.join("、", chinese));
    }

    private Stream<ReadFigure> printed(Estimate estimate) {
        return estimate.figures().stream().flatMap(id -> figures.byId(id).stream());
    }

    private static Period period(Estimate estimate) {
        return estimate.cell().period();
    }
}
