package org.tradebrief.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;

/** Published exchange rates: averages of periods, central parities and market rates of days. */
public final class ExchangeRates {
    private static final String VEHICLE = "USD";
    private static final String IDENTITY = "identity";
    private static final int LONGEST_MARKET_PAUSE = 12;

    private final Map<String, NavigableMap<Period, Rate>> averages = new TreeMap<>();
    private final Map<Kind, Map<String, NavigableMap<LocalDate, Rate>>> ofDays = new EnumMap<>(Kind.class);

    /** What is published as a rate. */
    public enum Kind {
        /** The average of a period. */
        AVERAGE(new Words("average", "平均汇率")),
        /** What an authority fixes for a day, as the China Foreign Exchange Trade System does before the market opens. */
        PARITY(new Words("central parity", "中间价")),
        /** A market's or a reference rate of a day. */
        DAILY(new Words("market rate", "市场汇率"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        /** Its name for a reader. */
        public Words words() {
            return words;
        }

        static Kind of(Period period) {
            return period.frequency() == Period.Frequency.D ? DAILY : AVERAGE;
        }
    }

    /**
     * One published rate.
     *
     * @param currency ISO 4217 code
     * @param period year, half, month ... of an average; day of every other rate
     * @param kind what it is
     * @param perUsd units of the currency for one US dollar, with the decimals that were printed
     * @param source who published it
     */
    public record Rate(String currency, Period period, Kind kind, BigDecimal perUsd, String source) {
        public Rate {
            boolean ofADay = period.frequency() == Period.Frequency.D;
            if (ofADay == (kind == Kind.AVERAGE)) {
                throw new IllegalArgumentException(kind.words().en() + " of " + period
                        + (ofADay ? ": expected a period longer than a day" : ": expected a day"));
            }
            if (perUsd.signum() <= 0) {
                throw new IllegalArgumentException("rate " + perUsd + ": expected more than zero");
            }
            if (source.isBlank()) {
                throw new IllegalArgumentException("rate without a source: expected who published it");
            }
        }

        /** An average of a longer period, a market rate of a day. */
        public Rate(String currency, Period period, BigDecimal perUsd, String source) {
            this(currency, period, Kind.of(period), perUsd, source);
        }

        /** All rates that would be printed like this one. */
        public Interval interval() {
            BigDecimal half = perUsd.ulp().divide(BigDecimal.TWO);
            return Interval.of(perUsd.subtract(half), perUsd.add(half));
        }
    }

    /**
     * A rate between two currencies.
     *
     * @param kind what it is
     * @param period the period or the day that it is published for
     * @param interval all rates that would be printed like it
     * @param source who published it
     */
    public record Quote(Kind kind, Period period, Interval interval, String source) {}

    public ExchangeRates(List<Rate> rates) {
        for (Rate rate : rates) {
            if (rate.kind() == Kind.AVERAGE) {
                averages.computeIfAbsent(rate.currency(), _ -> new TreeMap<>()).put(rate.period(), rate);
            } else {
                ofDays.computeIfAbsent(rate.kind(), _ -> new TreeMap<>())
                        .computeIfAbsent(rate.currency(), _ -> new TreeMap<>())
                        .put(rate.period().start(), rate);
            }
        }
    }

    /**
     * The average rate of a period: the published one, else the mean of the market rates where they cover the period.
     *
     * @return units of the currency for one US dollar; empty when neither is known
     */
    public Optional<Rate> average(String currency, Period period) {
        if (currency.equals(VEHICLE)) {
            return Optional.of(new Rate(VEHICLE, period, Kind.of(period), BigDecimal.ONE, IDENTITY));
        }
        Rate published = averages.getOrDefault(currency, new TreeMap<>()).get(period);
        return published != null ? Optional.of(published) : meanOfDays(currency, period);
    }

    /** The last market rate on or before a day, not older than the longest market holiday. */
    public Optional<Rate> onOrBefore(String currency, LocalDate day) {
        return onOrBefore(currency, Kind.DAILY, day, LONGEST_MARKET_PAUSE);
    }

    /** The central parity of a day, of a Saturday or Sunday that of the Friday before. */
    private Optional<Rate> parity(String currency, LocalDate day) {
        return onOrBefore(
                currency, Kind.PARITY, day, Math.max(0, day.getDayOfWeek().getValue() - 5));
    }

    private Optional<Rate> onOrBefore(String currency, Kind kind, LocalDate day, int daysBefore) {
        if (currency.equals(VEHICLE)) {
            return Optional.of(new Rate(VEHICLE, Period.day(day), kind, BigDecimal.ONE, IDENTITY));
        }
        var entry = days(kind, currency).floorEntry(day);
        return entry == null || entry.getKey().isBefore(day.minusDays(daysBefore))
                ? Optional.empty()
                : Optional.of(entry.getValue());
    }

    /**
     * How many units of one currency a unit of another was worth on the average of a period, through the dollar.
     *
     * @return all quotients of rates that would be printed like the published ones
     */
    public Optional<Interval> average(String from, String to, Period period) {
        return cross(average(from, period), average(to, period)).map(Quote::interval);
    }

    /** The same for the last market rate on or before a day. */
    public Optional<Interval> onDay(String from, String to, LocalDate day) {
        return cross(onOrBefore(from, day), onOrBefore(to, day)).map(Quote::interval);
    }

    /**
     * The rates at which an amount of a period may have been restated on a day, one of each kind, in the order of the
     * kinds: the average of the period, the central parity of the day, the last market rate on or before it.
     *
     * @param day day of publication; without one only the average may have been used
     */
    public List<Quote> quotes(String from, String to, Period period, Optional<LocalDate> day) {
        Stream<Optional<Quote>> ofTheDay = day.stream()
                .flatMap(last -> Stream.of(
                        cross(parity(from, last), parity(to, last)),
                        cross(onOrBefore(from, last), onOrBefore(to, last))));
        return Stream.concat(Stream.of(cross(average(from, period), average(to, period))), ofTheDay)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The rate between two currencies, each of which has one in dollars. */
    private static Optional<Quote> cross(Optional<Rate> from, Optional<Rate> to) {
        return to.flatMap(numerator -> from.map(denominator -> {
            Rate named = numerator.currency().equals(VEHICLE) ? denominator : numerator;
            String sources = Stream.of(numerator.source(), denominator.source())
                    .filter(source -> !source.equals(IDENTITY))
                    .distinct()
                    .reduce((one, other) -> one + ", " + other)
                    .orElse(IDENTITY);
            Interval interval = exact(numerator).dividedBy(exact(denominator));
            return new Quote(named.kind(), named.period(), interval, sources);
        }));
    }

    /** Every rate, by currency, period and kind. */
    public List<Rate> all() {
        return Stream.concat(
                        averages.values().stream().flatMap(known -> known.values().stream()),
                        ofDays.values().stream()
                                .flatMap(kind -> kind.values().stream())
                                .flatMap(known -> known.values().stream()))
                .sorted(Comparator.comparing(Rate::currency)
                        .thenComparing(Rate::period)
                        .thenComparing(Rate::kind))
                .toList();
    }

    private static Interval exact(Rate rate) {
        return rate.currency().equals(VEHICLE) ? Interval.point(1) : rate.interval();
    }

    private NavigableMap<LocalDate, Rate> days(Kind kind, String currency) {
        return ofDays.getOrDefault(kind, Map.of()).getOrDefault(currency, new TreeMap<>());
    }

    private Optional<Rate> meanOfDays(String currency, Period period) {
        NavigableMap<LocalDate, Rate> known = days(Kind.DAILY, currency);
        var within = known.subMap(period.start(), true, period.end(), false).values();
        if (within.isEmpty() || !covers(known, period)) {
            return Optional.empty();
        }
        BigDecimal sum = within.stream().map(Rate::perUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(within.size()), MathContext.DECIMAL64)
                .setScale(4, RoundingMode.HALF_UP);
        String source = within.iterator().next().source() + ", mean of " + within.size() + " days";
        return Optional.of(new Rate(currency, period, Kind.of(period), mean, source));
    }

    private static boolean covers(NavigableMap<LocalDate, Rate> known, Period period) {
        return !known.firstKey().isAfter(period.start().plusDays(LONGEST_MARKET_PAUSE))
                && !known.lastKey().isBefore(period.end().minusDays(LONGEST_MARKET_PAUSE));
    }
}
