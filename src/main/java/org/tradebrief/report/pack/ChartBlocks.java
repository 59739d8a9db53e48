package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.derive.DeclaredStructure;
import org.tradebrief.derive.Flag;
import org.tradebrief.derive.Structure;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;

/** Charts of estimates, with the words that stand for them. */
final class ChartBlocks {
    private final Release release;
    private final Structure structure;
    private final Bindings bindings;
    private final Wording wording;
    private final Voice voice;

    ChartBlocks(Release release, Bindings bindings, Wording wording, Voice voice) {
        this.release = release;
        this.structure =
                new DeclaredStructure(release.catalogue(), release.figures().breaks());
        this.bindings = bindings;
        this.wording = wording;
        this.voice = voice;
    }

    /** The chart that a template declares; empty when its message or all its points are not known. */
    Optional<Chart> of(Pack.ChartTemplate template, String number) {
        List<Period> periods = template.series().stream()
                .flatMap(series -> series.periods().stream())
                .map(Period::parse)
                .distinct()
                .sorted()
                .toList();
        List<String> figures = new ArrayList<>();
        List<Chart.Series> series = new ArrayList<>();
        for (Pack.SeriesTemplate one : shown(template, bindings)) {
            SeriesKey key = SeriesKey.parse(one.series());
            List<Point> points = new ArrayList<>();
            Optional<Period> before = Optional.empty();
            for (Period period : periods) {
                Optional<Plotted> plotted =
                        one.periods().contains(period.toString()) ? plotted(one, key.at(period)) : Optional.empty();
                if (plotted.isEmpty()) {
                    points.add(Point.MISSING);
                    continue;
                }
                figures.addAll(plotted.get().figures());
                Point point = point(plotted.get(), template);
                boolean broken = before.filter(last -> structure.broken(key, last, period))
                        .isPresent();
                points.add(broken ? point.brokenOff() : point);
                before = Optional.of(period);
            }
            series.add(new Chart.Series(one.name().in(voice.language().tag()), points));
        }
        Optional<String> title = wording.fill(template.title());
        Optional<String> subtitle = wording.fill(template.subtitle());
        if (figures.isEmpty() || title.isEmpty() || subtitle.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                template.id(),
                number,
                title.get(),
                subtitle.get(),
                template.kind(),
                template.unit().in(voice.language().tag()),
                periods.stream().map(this::category).toList(),
                series,
                List.of(),
                Optional.of(template.table()),
                alternative(subtitle.get(), series, periods),
                voice.sources(figures) + voice.say(".", "。")));
    }

    /** Years by their number; other periods by name, and where in their year they begin. */
    private Chart.Category category(Period period) {
        String label = period.frequency() == Period.Frequency.A ? period.toString() : voice.period(period);
        double begins =
                (period.start().getDayOfYear() - 1) / (double) period.start().lengthOfYear();
        return new Chart.Category(label, period.start().getYear() + begins);
    }

    /** The series of a chart that have a known point; the others are not drawn. */
    static List<Pack.SeriesTemplate> shown(Pack.ChartTemplate template, Bindings bindings) {
        return template.series().stream()
                .filter(series -> series.periods().stream()
                        .anyMatch(period -> bindings.of(name(series, period)).isPresent()))
                .toList();
    }

    /** The name of what a series plots at a period. */
    static String name(Pack.SeriesTemplate series, String period) {
        return series.series() + "." + (series.code() == null ? "" : series.code() + ".") + period;
    }

    /** A level or a derived indicator before it is scaled to the chart's unit. */
    private record Plotted(double value, Interval interval, Point.Provenance provenance, List<String> figures) {}

    private Optional<Plotted> plotted(Pack.SeriesTemplate template, Cell cell) {
        if (template.code() == null) {
            return bindings.estimate(cell.toString())
                    .filter(known -> known.interval().bounded())
                    .map(known -> new Plotted(
                            known.value(),
                            known.interval(),
                            provenance(release.flag(known).stream()),
                            known.figures()));
        }
        return bindings.derived(name(template, cell.period().toString()))
                .filter(known -> known.value().isPresent() && known.interval().bounded())
                .map(known -> new Plotted(
                        known.value().orElseThrow(),
                        known.interval(),
                        provenance(known.flags().stream()),
                        known.figures()));
    }

    private Point point(Plotted plotted, Pack.ChartTemplate template) {
        double divisor = template.divisor().in(voice.language());
        Interval scaled = plotted.interval().isPoint()
                ? Interval.point(plotted.value() / divisor)
                : plotted.interval().times(1 / divisor);
        double value = scaled.nearest(plotted.value() / divisor);
        return new Point(
                plotted.provenance(),
                value,
                scaled.lower(),
                scaled.upper(),
                text(value, scaled, template.decimalsIn(voice.language())));
    }

    /** What the sources support, but no more decimals than the chart has room for. */
    private String text(double value, Interval interval, int usual) {
        OptionalInt supported = decimals(value, interval, usual);
        if (supported.isPresent()) {
            return shown(value, supported.getAsInt());
        }
        int apart = SupportedDigits.decimalsOfEnds(interval);
        int decimals = Math.min(mostDecimals(value, usual), apart);
        boolean alike = shown(interval.lower(), decimals).equals(shown(interval.upper(), decimals));
        return range(interval, alike ? apart : decimals);
    }

    /** Decimals of a plotted number; empty where its interval supports none and its range is told instead. */
    static OptionalInt decimals(double value, Interval interval, int usual) {
        OptionalInt supported = RoundedCells.decimals(value, interval);
        return supported.isPresent()
                ? OptionalInt.of(Math.min(mostDecimals(value, usual), supported.getAsInt()))
                : supported;
    }

    private static int mostDecimals(double value, int usual) {
        return Math.max(usual, decimalsThatShow(value));
    }

    private String range(Interval interval, int decimals) {
        return shown(interval.lower(), decimals) + "–" + shown(interval.upper(), decimals);
    }

    /** Decimals with which two digits of a number are seen that its chart's usual decimals would round away. */
    private static int decimalsThatShow(double value) {
        return value == 0 || Math.abs(value) >= 1 ? 0 : 1 - (int) Math.floor(Math.log10(Math.abs(value)));
    }

    private String shown(double value, int decimals) {
        return voice.numbers().number(SupportedDigits.rounded(value, decimals));
    }

    /** Hollow is what may yet turn out otherwise: estimated, provisional, forecast or disputed. */
    private static Point.Provenance provenance(Stream<Flag> flags) {
        return flags.anyMatch(flag -> switch (flag) {
                    case ESTIMATED, PROVISIONAL, FORECAST, DISPUTED -> true;
                    case SMALL_BASE, BREAK, NOT_INFORMATIVE, UNRELIABLE -> false;
                })
                ? Point.Provenance.PROVISIONAL
                : Point.Provenance.ACTUAL;
    }

    private String alternative(String subtitle, List<Chart.Series> series, List<Period> periods) {
        String data = series.stream()
                .map(one -> one.name() + voice.say(": ", "：") + values(one, periods))
                .collect(Collectors.joining(voice.say(". ", "。")));
        return subtitle + voice.say(". ", "。") + data + voice.say(".", "。");
    }

    private String values(Chart.Series series, List<Period> periods) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Point point = series.points().get(i);
            if (point.provenance() != Point.Provenance.MISSING) {
                values.add(periods.get(i) + " " + point.text());
            }
        }
        return String.join(voice.say(", ", "，"), values);
    }
}
