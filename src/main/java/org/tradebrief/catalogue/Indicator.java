package org.tradebrief.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Unit;

/**
 * Something that figures speak about.
 *
 * @param code short code, unique
 * @param name its name
 * @param definition what it counts, with the manual that defines it
 * @param unit what its numbers count
 * @param topic the part of the report that it belongs to
 * @param aliases other names that input files may use
 * @param growthBand least and greatest plausible change in percent a year
 * @param overTime whether the parts of a year add up to it
 * @param counted what its numbers count or number, where that has a word of its own
 */
public record Indicator(
        String code,
        Words name,
        @Nullable Words definition,
        Measured unit,
        String topic,
        List<String> aliases,
        @JsonProperty("growth_band") @Nullable List<Double> growthBand,
        @JsonProperty("over_time") OverTime overTime,
        @Nullable Counted counted) {

    /**
     * The word for what is counted: {@code one: edition, many: editions, zh: 届}.
     *
     * @param one English for one of it
     * @param many English for several
     * @param zh the Chinese measure word
     */
    public record Counted(String one, String many, String zh) {
        public Counted {
            requireNonNull(one, "one is missing");
            requireNonNull(many, "many is missing");
            requireNonNull(zh, "zh is missing");
        }
    }

    /** What the numbers of an indicator count. */
    public enum Measured {
        @JsonProperty("currency")
        CURRENCY,
        @JsonProperty("count")
        COUNT,
        @JsonProperty("percent")
        PERCENT,
        @JsonProperty("M2")
        SQUARE_METRES,
        @JsonProperty("ordinal")
        ORDINAL,
        @JsonProperty("date")
        DATE
    }

    /** How the parts of a period make up the whole. */
    public enum OverTime {
        @JsonProperty("none")
        NONE,
        @JsonProperty("sum")
        SUM,
        /** There is one value a period, whoever prints it: a number of an edition, a day of opening. */
        @JsonProperty("one")
        ONE
    }

    public Indicator {
        requireNonNull(code, "code is missing");
        requireNonNull(name, "name is missing");
        requireNonNull(unit, "unit is missing");
        requireNonNull(topic, "topic is missing");
        if (growthBand != null && (growthBand.size() != 2 || growthBand.get(0) >= growthBand.get(1))) {
            throw new IllegalArgumentException("growth_band of " + code + ": expected [lowest, highest] in percent");
        }
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        overTime = overTime == null ? OverTime.NONE : overTime;
    }

    /** Plausible change as a factor a year: -20 to 40 percent is [0.8, 1.4]. */
    public Optional<Interval> plausibleFactor() {
        return growthBand == null
                ? Optional.empty()
                : Optional.of(Interval.of(1 + growthBand.get(0) / 100, 1 + growthBand.get(1) / 100));
    }

    /** The unit kind of its levels; ordinals and dates count nothing. */
    public Unit.Kind unitKind() {
        return switch (unit) {
            case CURRENCY -> Unit.Kind.CURRENCY;
            case PERCENT -> Unit.Kind.PERCENT;
            case SQUARE_METRES -> Unit.Kind.PHYSICAL;
            case COUNT, ORDINAL, DATE -> Unit.Kind.COUNT;
        };
    }
}
