package org.tradebrief.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.tradebrief.figure.NumberText;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;

/**
 * A value axis whose ticks are round numbers (Heckbert 1990, Nice Numbers for Graph Labels, Graphics Gems I).
 *
 * @param least the value at its start
 * @param greatest the value at its end
 * @param step distance of its ticks
 */
record Axis(double least, double greatest, BigDecimal step) {
    private static final List<BigDecimal> NICE =
            List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"), new BigDecimal("5"));
    private static final int TICKS = 5;

    /** White below the least value of an axis that does not start at zero, as a part of the range. */
    private static final double BELOW = 0.08;

    /** The part of the axis from which on a range can be seen. */
    private static final double VISIBLE = 0.03;

    /** A line chart may start above zero when everything it plots lies in the upper part of the scale. */
    private static final double UPPER_PART = 0.65;

    /** The axis of a chart; bars always start at zero. */
    static Axis of(Chart chart) {
        double least = values(chart).min().orElse(0);
        double greatest = values(chart).max().orElse(1);
        boolean bars = chart.kind() != Chart.Kind.LINE;
        if (bars || least < UPPER_PART * greatest) {
            least = Math.min(0, least);
        }
        if (bars || greatest < 0) {
            greatest = Math.max(0, greatest);
        }
        return least > 0 ? spanning(least - BELOW * (greatest - least), greatest) : spanning(least, greatest);
    }

    /** The shortest axis with round ends that holds two values. */
    static Axis spanning(double least, double greatest) {
        double range = greatest > least ? greatest - least : Math.max(1, Math.abs(greatest));
        BigDecimal step = nice(range / TICKS);
        double by = step.doubleValue();
        return new Axis(Math.floor(least / by + 1e-9) * by, Math.ceil((least + range) / by - 1e-9) * by, step);
    }

    /** The values of its ticks, from the least. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = step.multiply(BigDecimal.valueOf(Math.round(least / step.doubleValue())));
        while (tick.doubleValue() <= greatest + step.doubleValue() / 2) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    /** A tick as it is written in a language. */
    String label(BigDecimal tick, NumberText numbers) {
        return numbers.number(tick.setScale(Math.max(0, step.scale()), RoundingMode.HALF_UP));
    }

    /** Where a value lies between the start of the axis, 0, and its end, 1. */
    double share(double value) {
        return (value - least) / (greatest - least);
    }

    /** Whether the range of a value is wide enough to be seen. */
    boolean showsRange(Point point) {
        return point.isKnown() && point.upper() - point.lower() > VISIBLE * (greatest - least);
    }

    private static DoubleStream values(Chart chart) {
        DoubleStream targets = chart.targets().stream().mapToDouble(Chart.Target::value);
        if (chart.kind() == Chart.Kind.STACKED_BAR) {
            return DoubleStream.concat(targets, stacks(chart));
        }
        DoubleStream points = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(Point::isKnown)
                .flatMapToDouble(point -> DoubleStream.of(point.lower(), point.upper()));
        return DoubleStream.concat(targets, points);
    }

    private static DoubleStream stacks(Chart chart) {
        return java.util.stream.IntStream.range(0, chart.categories().size())
                .boxed()
                .flatMapToDouble(category -> DoubleStream.of(
                        stack(chart, category, value -> Math.max(0, value)),
                        stack(chart, category, value -> Math.min(0, value))));
    }

    private static double stack(Chart chart, int category, java.util.function.DoubleUnaryOperator part) {
        return chart.series().stream()
                .map(series -> series.points().get(category))
                .filter(Point::isKnown)
                .mapToDouble(point -> part.applyAsDouble(point.value()))
                .sum();
    }

    private static BigDecimal nice(double rough) {
        int exponent = (int) Math.floor(Math.log10(rough));
        double fraction = rough / Math.pow(10, exponent);
        BigDecimal step = NICE.stream()
                .filter(nice -> fraction <= nice.doubleValue() + 1e-4)
                .findFirst()
                .orElse(BigDecimal.TEN)
                .scaleByPowerOfTen(exponent)
                .stripTrailingZeros();
        return step.scale() < 0 ? step.setScale(0, RoundingMode.UNNECESSARY) : step;
    }
}
