package org.tradebrief.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Period.Frequency;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;

/**
 * One indicator as analysts declare it, an entry of {@code derivations.yaml}.
 *
 * @param code short code, unique: {@code YOY}
 * @param name its name
 * @param formula the definition in the formula language
 * @param unit code of the result's unit: a currency, {@code PT}, {@code PD} or {@code NUM}, {@code PN} for a pure number,
 *     {@code IX} for an index; of the series or of a difference of it: see the head of the file
 * @param decimals digits after the decimal mark that are printed at most
 * @param applies what it is computed for
 * @param yields what series and period the result speaks about, where they are others than those of {@code x}
 * @param missing what becomes of it when an input is missing
 * @param undefined when it cannot exist
 * @param caution comparison that marks a result as of low reliability ({@code [u]}); empty for none
 * @param widest width of the interval from which on the number says nothing: in the result's unit, or with {@code %}
 *     relative to the value; empty for none
 * @param states the measure of printed figures that state the indicator itself; null where sources do not print it
 * @param source where the definition is published, or the definition in words
 */
public record Derivation(
        String code,
        Words name,
        String formula,
        String unit,
        int decimals,
        Selection applies,
        Yield yields,
        Missing missing,
        Words undefined,
        String caution,
        String widest,
        @Nullable Measure states,
        Citation source) {

    public Derivation {
        applies = applies == null ? Selection.EVERYTHING : applies;
        yields = yields == null ? Yield.SAME : yields;
        missing = missing == null ? Missing.OMITTED : missing;
        caution = caution == null ? "" : caution;
        widest = widest == null ? "" : widest;
    }

    /** The period that a result speaks about. */
    public enum During {
        /** That of {@code x}, a span or a target's year. */
        SAME,
        /** That with which the printed growth of {@code x} compares. */
        BASE
    }

    /**
     * The series and period of the result where they are not those of {@code x}.
     *
     * @param indicator code of its indicator; null for that of {@code x}
     * @param flow its flow; null for that of {@code x}
     * @param period its period
     */
    public record Yield(
            @Nullable String indicator, @Nullable Flow flow, During period) {
        /** The series and period of {@code x} itself. */
        public static final Yield SAME = new Yield(null, null, During.SAME);

        public Yield {
            period = period == null ? During.SAME : period;
        }

        /** The series of the result for a series {@code x}. */
        public SeriesKey of(SeriesKey x) {
            return new SeriesKey(
                    x.area(), indicator == null ? x.indicator() : indicator, flow == null ? x.flow() : flow, x.unit());
        }
    }

    /** What becomes of an indicator when an input is missing. */
    public enum Missing {
        /** Nobody expects it: it is left out. */
        OMITTED,
        /** A reader expects it: it is listed as {@code [x]} with what is missing. */
        LISTED
    }

    /** What an indicator is computed once for. */
    public enum Over {
        /** Each cell. */
        CELLS,
        /** The latest year of each series. */
        LATEST,
        /** Each series from its first, base or printed start year to its end. */
        SPANS,
        /** Each target. */
        TARGETS,
        /** Each year on the way to each target. */
        PATH
    }

    /** Which areas are chosen. */
    public enum Areas {
        ANY,
        /** Countries and territories, no aggregates. */
        ECONOMIES,
        WORLD
    }

    /**
     * The cells that an indicator is computed for; an empty list chooses all.
     *
     * @param over what it is computed once for
     * @param areas which areas
     * @param flows which flows
     * @param frequencies which kinds of period
     * @param kinds which kinds of unit
     * @param indicators which indicators, by code
     * @param except unit that is left out, by code; empty for none
     */
    public record Selection(
            Over over,
            Areas areas,
            List<Flow> flows,
            List<Frequency> frequencies,
            List<Unit.Kind> kinds,
            List<String> indicators,
            String except) {
        /** Every cell. */
        public static final Selection EVERYTHING =
                new Selection(Over.CELLS, Areas.ANY, List.of(), List.of(), List.of(), List.of(), "");

        public Selection {
            over = over == null ? Over.CELLS : over;
            areas = areas == null ? Areas.ANY : areas;
            flows = flows == null ? List.of() : List.copyOf(flows);
            frequencies = frequencies == null ? List.of() : List.copyOf(frequencies);
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
            indicators = indicators == null ? List.of() : List.copyOf(indicators);
            except = except == null ? "" : except;
        }
    }
}
