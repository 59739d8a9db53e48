package org.tradebrief.derive;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/**
 * One indicator of one series at one period.
 *
 * @param code code of the indicator: {@code YOY}
 * @param series the series that it speaks about
 * @param period the period that it speaks about
 * @param unit unit of the number; {@link ResultUnit#PURE_NUMBER} and {@link ResultUnit#INDEX} where it counts nothing
 * @param outcome the number, or why there is none
 * @param flags what a reader must know, in the order of the enumeration
 * @param formula the definition with the inputs in place
 * @param figures identifiers of the figures that it rests on, sorted
 */
public record Derived(
        String code,
        SeriesKey series,
        Period period,
        Unit unit,
        Outcome outcome,
        Set<Flag> flags,
        Expression<Input> formula,
        List<String> figures) {

    /** Notation that names it: {@code CHN.DDS.T.USD.YOY.2024}. */
    public String id() {
        return series + "." + code + "." + period;
    }

    /** The number, if there is one. */
    public OptionalDouble value() {
        return outcome instanceof Outcome.Value number ? OptionalDouble.of(number.value()) : OptionalDouble.empty();
    }

    /** All values that are possible; all real numbers where there is no number. */
    public Interval interval() {
        return outcome instanceof Outcome.Value number ? number.interval() : Interval.ALL;
    }

    /** What the formula rests on, from left to right. */
    public Set<Input> inputs() {
        return formula.leaves();
    }
}
