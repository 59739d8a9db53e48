package org.tradebrief.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Labels;
import org.tradebrief.report.Point;

/** What the marks of a chart mean, in one sentence for each kind of mark that it has. */
final class ChartLegend {
    private ChartLegend() {}

    static List<String> of(Chart chart, Labels labels) {
        List<String> sentences = new ArrayList<>();
        if (any(chart, point -> point.provenance() == Point.Provenance.PROVISIONAL)) {
            sentences.add(labels.provisional());
        }
        if (any(chart, Axis.of(chart)::showsRange)) {
            sentences.add(labels.interval());
        }
        if (any(chart, point -> point.provenance() == Point.Provenance.TARGET)) {
            sentences.add(labels.aimed());
        }
        if (chart.kind() == Chart.Kind.LINE && any(chart, Point::afterBreak)) {
            sentences.add(labels.gap());
        }
        return sentences;
    }

    private static boolean any(Chart chart, Predicate<Point> condition) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(condition);
    }
}
