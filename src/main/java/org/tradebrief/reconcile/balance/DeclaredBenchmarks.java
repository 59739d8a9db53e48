package org.tradebrief.reconcile.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.catalogue.Relations;
import org.tradebrief.catalogue.Relations.Method;
import org.tradebrief.catalogue.Words;
import org.tradebrief.check.Notice;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.PeriodText;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.reconcile.Estimates;
import org.tradebrief.reconcile.FigureList;

/** The series of halves, quarters or months that the catalogue declares to be fitted to totals, alone or together. */
public final class DeclaredBenchmarks {
    private static final Words THROUGH_ZERO = new Words(
            Method.PROPORTIONAL_DENTON.words().en() + ", because growth through zero does not exist",
            Method.PROPORTIONAL_DENTON.words().zh() + "（含零或负值，增长率不存在）");

    /** A total that was moved by its half width and no more is moved within rounding. */
    private static final double ROUNDING = 1e-9;

    private final Estimates estimates;
    private final FigureList figures;

    private DeclaredBenchmarks(Estimates estimates, FigureList figures) {
        this.estimates = estimates;
        this.figures = figures;
    }

    /** Fitted values and the name of what they were fitted by. */
    private record Fitted(Words method, double[] values) {}

    /** A notice for each year whose parts and total are known: the parts as they are and as they are fitted. */
    public static List<Notice> notices(List<Relations.Benchmark> declared, Estimates estimates, FigureList figures) {
        DeclaredBenchmarks benchmarks = new DeclaredBenchmarks(estimates, figures);
        SortedMap<String, List<Relations.Benchmark>> joint = new TreeMap<>();
        List<Notice> notices = new ArrayList<>();
        for (Relations.Benchmark one : declared) {
            if (one.method() == Method.MULTIVARIATE_CHOLETTE) {
                joint.computeIfAbsent(one.sum(), _ -> new ArrayList<>()).add(one);
            } else {
                Succession.of(one.indicator(), estimates).forEach(run -> notices.addAll(benchmarks.alone(one, run)));
            }
        }
        joint.values().forEach(group -> notices.addAll(benchmarks.together(group)));
        return notices;
    }

    private List<Notice> alone(Relations.Benchmark declared, Succession run) {
        List<Succession.Total> totals = run.years(declared.totals(), estimates);
        return totals.isEmpty() ? List.of() : notices(run, totals, fitted(declared, run.values(), known(totals)));
    }

    private static Fitted fitted(Relations.Benchmark declared, double[] values, List<Benchmarking.Total> totals) {
        Words name = declared.method().words();
        return switch (declared.method()) {
            case PROPORTIONAL_DENTON ->
                new Fitted(
                        name,
                        Benchmarking.PROPORTIONAL_DENTON.fit(values, totals).values());
            case ADDITIVE_DENTON ->
                new Fitted(
                        name, Benchmarking.ADDITIVE_DENTON.fit(values, totals).values());
            case SECOND_DIFFERENCE_DENTON ->
                new Fitted(
                        name,
                        Benchmarking.SECOND_DIFFERENCE_DENTON
                                .fit(values, totals)
                                .values());
            case ORIGINAL_DENTON ->
                new Fitted(
                        name, Benchmarking.ORIGINAL_DENTON.fit(values, totals).values());
            case CHOLETTE, MULTIVARIATE_CHOLETTE ->
                new Fitted(
                        name,
                        Benchmarking.cholette(declared.autocorrelation(), 1, true)
                                .fit(values, totals)
                                .values());
            case GROWTH_PRESERVATION ->
                GrowthPreservation.fit(values, totals)
                        .map(fit -> new Fitted(name, fit.values()))
                        .orElseGet(() -> new Fitted(
                                THROUGH_ZERO,
                                Benchmarking.PROPORTIONAL_DENTON
                                        .fit(values, totals)
                                        .values()));
        };
    }

    private List<Notice> together(List<Relations.Benchmark> group) {
        List<String> indicators =
                group.stream().map(Relations.Benchmark::indicator).toList();
        return Succession.of(indicators.getFirst(), estimates).stream()
                .flatMap(run -> run.with(indicators, estimates).stream())
                .flatMap(runs -> together(group, runs).stream())
                .toList();
    }

    private List<Notice> together(List<Relations.Benchmark> group, List<Succession> runs) {
        List<List<Succession.Total>> years = new ArrayList<>();
        List<JointBenchmarking.Series> series = new ArrayList<>();
        List<Succession.Total> all = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            years.add(runs.get(i).years(group.get(i).totals(), estimates));
            series.add(new JointBenchmarking.Series(runs.get(i).values(), known(years.get(i))));
            all.addAll(years.get(i));
        }
        List<Succession.Total> common = runs.getFirst().periods(group.getFirst().sum(), estimates);
        all.addAll(common);
        JointBenchmarking method =
                new JointBenchmarking(Benchmarking.cholette(group.getFirst().autocorrelation(), 1, false));
        JointBenchmarking.Benchmarked fit = method.fit(series, known(common));
        Words name = name(fit, all);
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Fitted fitted = new Fitted(name, fit.values().get(i));
            notices.addAll(notices(runs.get(i), years.get(i), fitted));
        }
        return notices;
    }

    /** The method and, where the totals contradict each other, how far they were moved. */
    private static Words name(JointBenchmarking.Benchmarked fit, List<Succession.Total> totals) {
        Words name = Method.MULTIVARIATE_CHOLETTE.words();
        if (fit.agreed()) {
            return name;
        }
        double most = 0;
        boolean rounding = true;
        for (int k = 0; k < fit.residuals().length; k++) {
            double moved = Math.abs(fit.residuals()[k]);
            most = Math.max(most, moved);
            rounding &= moved <= totals.get(k).known().halfWidth() * (1 + ROUNDING);
        }
        Unit unit = totals.getFirst().estimate().cell().series().unit();
        Words moved = Wordings.atMost(most, unit);
        return new Words(
                name.en() + " (totals contradict each other " + (rounding ? "by rounding" : "by more than rounding")
                        + " and were moved by " + moved.en() + ")",
                name.zh() + "（各总量之间的矛盾" + (rounding ? "可由取整解释" : "超出取整范围") + "，调整" + moved.zh() + "）");
    }

    private static List<Benchmarking.Total> known(List<Succession.Total> totals) {
        return totals.stream().map(Succession.Total::known).toList();
    }

    private List<Notice> notices(Succession run, List<Succession.Total> totals, Fitted fitted) {
        List<Notice> notices = new ArrayList<>();
        for (Succession.Total total : totals) {
            int from = total.known().from();
            int to = total.known().to();
            double[] values = Arrays.copyOfRange(fitted.values, from, to);
            notice(fitted.method, total.estimate(), run.members().subList(from, to), values)
                    .ifPresent(notices::add);
        }
        return notices;
    }

    private Optional<Notice> notice(Words method, Estimate total, List<Estimate> parts, double[] fitted) {
        Unit unit = total.cell().series().unit();
        Interval sum =
                parts.stream().map(Estimate::interval).reduce(Interval::plus).orElseThrow();
        Map<String, Words> facts = Map.of(
                "method", method,
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
                        new TreeMap<>(facts)));
    }

    /** Each part with its fitted value, known no better than the part was. */
    private static Words fitted(List<Estimate> parts, double[] fitted) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        for (int k = 0; k < fitted.length; k++) {
            Estimate part = parts.get(k);
            Words value = Wordings.value(
                    fitted[k], part.interval().width(), part.cell().series().unit());
            english.add(PeriodText.in("en").of(Succession.period(part)) + " " + value.en());
            chinese.add(PeriodText.in("zh").of(Succession.period(part)) + value.zh());
        }
        return new Words(String.join(", ", english), String.join("、", chinese));
    }

    private Stream<ReadFigure> printed(Estimate estimate) {
        return estimate.figures().stream().flatMap(id -> figures.byId(id).stream());
    }
}
