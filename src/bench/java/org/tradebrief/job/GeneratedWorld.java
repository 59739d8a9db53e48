package org.tradebrief.job;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Constraint;

/** True amounts of one economy's services trade: nested indicators, both flows, their sum and balance, six years. */
final class GeneratedWorld {
    static final int FIRST = 2019;
    static final int LAST = 2024;
    static final String[] INDICATORS = {"TCI", "DDS", "SVC"};

    /** Digits that were lost leave an interval of printed numbers, each of which was rounded from a tenth as much. */
    private static final double LOST_DIGITS = 0.0006;

    private static final double ROUNDING = 1e-9;

    private final Map<String, Double> dollars = new HashMap<>();
    private final Map<Integer, Double> yuanPerDollar;

    GeneratedWorld(SplittableRandom random, Map<Integer, Double> yuanPerDollar) {
        this.yuanPerDollar = yuanPerDollar;
        for (Flow flow : new Flow[] {Flow.X, Flow.M}) {
            double services = 5e10 * Math.pow(10, random.nextDouble());
            double deliverable = 0.4 + 0.2 * random.nextDouble();
            double telecom = 0.25 + 0.2 * random.nextDouble();
            for (int year = FIRST; year <= LAST; year++) {
                services *= 0.92 + 0.3 * random.nextDouble();
                deliverable *= 0.98 + 0.05 * random.nextDouble();
                telecom *= 0.98 + 0.05 * random.nextDouble();
                put("SVC", flow, year, services);
                put("DDS", flow, year, services * deliverable);
                put("TCI", flow, year, services * deliverable * telecom);
            }
        }
    }

    private void put(String indicator, Flow flow, int year, double amount) {
        dollars.put(indicator + flow + year, amount);
    }

    /** The true amount in dollars. */
    double dollars(String indicator, Flow flow, int year) {
        return switch (flow) {
            case X, M -> dollars.getOrDefault(indicator + flow + year, Double.NaN);
            case T -> dollars(indicator, Flow.X, year) + dollars(indicator, Flow.M, year);
            case B -> dollars(indicator, Flow.X, year) - dollars(indicator, Flow.M, year);
            case N -> Double.NaN;
        };
    }

    /** The true amount in yuan. */
    double yuan(String indicator, Flow flow, int year) {
        return dollars(indicator, flow, year) * yuanPerDollar.getOrDefault(year, Double.NaN);
    }

    /** Whether a statement is true here; statements about anything else are not. */
    boolean isTrue(Constraint statement) {
        return switch (statement) {
            case Constraint.Level level ->
                holds(
                        level.bounds().lower(),
                        truth(level.cell()),
                        level.bounds().upper());
            case Constraint.Ratio ratio ->
                holds(
                        ratio.bounds().lower(),
                        truth(ratio.numerator()) / truth(ratio.denominator()),
                        ratio.bounds().upper());
            case Constraint.Linear _ -> false;
        };
    }

    private static boolean holds(double lower, double value, double upper) {
        double rounding = upper - lower > 2 * LOST_DIGITS && value < 2 ? LOST_DIGITS : ROUNDING * value;
        return lower <= value + rounding && value <= upper + rounding;
    }

    private double truth(Cell cell) {
        SeriesKey series = cell.series();
        Period period = cell.period();
        if (period.frequency() != Period.Frequency.A) {
            return Double.NaN;
        }
        return series.unit().equals(Unit.currency("CNY"))
                ? yuan(series.indicator(), series.flow(), period.year())
                : dollars(series.indicator(), series.flow(), period.year());
    }
}
