package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Input;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;

/** The targets of one share in the order of their years, behind the shares that were reached. */
final class TargetPath {
    private static final String SHARE = "SHR";

    private final Voice voice;
    private final List<ReadFigure> targets;
    private final List<Derived> reached;
    private final Figure last;

    TargetPath(Release release, Voice voice, List<ReadFigure> targets) {
        this.voice = voice;
        this.targets = List.copyOf(targets);
        this.last = targets.getLast().figure();
        this.reached =
                inOneCurrency(release.derived().stream().filter(this::isReached).toList());
    }

    /** A share that is known in several currencies: in that in which it is known most often. */
    private static List<Derived> inOneCurrency(List<Derived> shares) {
        Map<String, List<Derived>> byCurrency = shares.stream()
                .collect(Collectors.groupingBy(
                        share -> share.series().unit().code(), TreeMap::new, Collectors.toList()));
        return byCurrency.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
    }

    /** The chart: a line from the shares reached to the targets, or bars where no share is known. */
    Chart chart(int number, String table, String source) {
        String share = voice.indicator(last.indicator());
        String whole = voice.indicator(last.relativeTo());
        String aims = targets.stream().map(this::aim).collect(Collectors.joining(voice.say(", ", "，")));
        String subtitle = voice.say(
                voice.area(last.area()) + ", share in " + voice.withinSentence(whole) + ", percent, targets",
                voice.area(last.area()) + "，占" + whole + "的比重，百分比，目标");
        List<Chart.Category> categories = new ArrayList<>();
        reached.forEach(derived -> categories.add(category(derived.period())));
        targets.forEach(read -> categories.add(category(read.figure().period())));
        List<Point> points = new ArrayList<>();
        reached.forEach(derived -> points.add(point(derived)));
        targets.forEach(read -> points.add(point(read)));
        return new Chart(
                "chart-targets",
                Integer.toString(number),
                voice.say(
                        share + " as part of " + voice.withinSentence(whole) + ": " + aims,
                        share + "占" + whole + "的比重目标：" + aims),
                subtitle,
                reached.isEmpty() ? Chart.Kind.BAR : Chart.Kind.LINE,
                voice.say("percent", "百分比"),
                categories,
                List.of(new Chart.Series(voice.term(Term.TARGET), points)),
                List.of(),
                Optional.of(table),
                subtitle + voice.say(". ", "。") + aims + voice.say(".", "。"),
                source + voice.say(".", "。"));
    }

    private boolean isReached(Derived derived) {
        return derived.code().equals(SHARE)
                && derived.value().isPresent()
                && derived.series().area().equals(last.area())
                && derived.series().indicator().equals(last.indicator())
                && derived.period().compareTo(targets.getFirst().figure().period()) < 0
                && derived.inputs().stream()
                        .anyMatch(input -> input instanceof Input.Estimated(var cell)
                                && cell.series().indicator().equals(last.relativeTo()));
    }

    private String aim(ReadFigure read) {
        String aim = voice.numbers().printed(TargetPages.quantity(read));
        String year = voice.period(read.figure().period());
        return voice.say(aim + " in " + year, year + aim);
    }

    private static Chart.Category category(Period period) {
        return new Chart.Category(period.toString(), period.year());
    }

    private Point point(Derived derived) {
        double value = derived.value().orElseThrow();
        return new Point(
                Point.Provenance.ACTUAL,
                value,
                derived.interval().lower(),
                derived.interval().upper(),
                voice.columns().value(value, derived.interval(), derived.unit()));
    }

    private Point point(ReadFigure read) {
        Quantity aim = TargetPages.quantity(read);
        return Point.of(
                Point.Provenance.TARGET,
                aim.value().doubleValue(),
                voice.numbers().printed(aim));
    }
}
