package org.tradebrief.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;

/** Published exchange rates: averages of periods and rates of days. */
public final class ExchangeRates {
    private static final String VEHICLE = "USD";
    private static final int LONGEST_MARKET_PAUSE = 12;

    private final Map<String, NavigableMap<Period, Rate>> averages = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, Rate>> daily = new TreeMap<>();

    /**
     * One published rate.
     *
     * @param currency ISO 4217 code
     * @param period year, half, month ... of an average; day of a daily rate
     * @param perUsd units of the currency for one US dollar, with the decimals that were printed
     * @param source who published it
     */
    public record Rate(String currency, Period period, BigDecimal perUsd, String source) {
        /** All rates that would be printed like this one. */
        public Interval interval() {
            BigDecimal half = perUsd.ulp().divide(BigDecimal.TWO);
            return Interval.of(perUsd.subtract(half), perUsd.add(half));
        }
    }

    public ExchangeRates(List<Rate> rates) {
        for (Rate rate : rates) {
            if (rate.period().frequency() == Period.Frequency.D) {
                daily.computeIfAbsent(rate.currency(), c -> new TreeMap<>())
                        .put(rate.period().start(), rate);
            } else {
                averages.computeIfAbsent(rate.currency(), c -> new TreeMap<>()).put(rate.period(), rate);
            }
        }
    }

    /**
     * The average rate of a period: the published one, else the mean of the daily rates where they cover the period.
     *
     * @return units of the currency for one US dollar; empty when neither is known
     */
    public Optional<Rate> average(String currency, Period period) {
        if (currency.equals(VEHICLE)) {
            return Optional.of(new Rate(VEHICLE, period, BigDecimal.ONE, "identity"));
        }
        Rate published = averages.getOrDefault(currency, new TreeMap<>()).get(period);
        return published != null ? Optional.of(published) : meanOfDays(currency, period);
    }

    /** The last daily rate on or before a day, not older than the longest market holiday. */
    public Optional<Rate> onOrBefore(String currency, LocalDate day) {
        if (currency.equals(VEHICLE)) {
            return Optional.of(new Rate(VEHICLE, Period.day(day), BigDecimal.ONE, "identity"));
        }
        var entry = daily.getOrDefault(currency, new TreeMap<>()).floorEntry(day);
        return entry == null || entry.getKey().isBefore(day.minusDays(LONGEST_MARKET_PAUSE))
                ? Optional.empty()
                : Optional.of(entry.getValue());
    }

    /**
     * How many units of one currency a unit of another was worth on the average of a period, through the dollar.
     *
     * @return all quotients of rates that would be printed like the published ones
     */
    public Optional<Interval> average(String from, String to, Period period) {
        return average(to, period)
                .flatMap(numerator -> average(from, period)
                        .map(denominator -> exact(numerator).dividedBy(exact(denominator))));
    }

    /** The same for the last rate on or before a day. */
    public Optional<Interval> onDay(String from, String to, LocalDate day) {
        return onOrBefore(to, day)
                .flatMap(numerator -> onOrBefore(from, day)
                        .map(denominator -> exact(numerator).dividedBy(exact(denominator))));
    }

    /** Every rate, by currency and period. */
    public List<Rate> all() {
        return java.util.stream.Stream.concat(
                        averages.values().stream().flatMap(m -> m.values().stream()),
                        daily.values().stream().flatMap(m -> m.values().stream()))
                .sorted(Comparator.comparing(Rate::currency).thenComparing(Rate::period))
                .toList();
    }

    private static Interval exact(Rate rate) {
        return rate.currency().equals(VEHICLE) ? Interval.point(1) : rate.interval();
    }

    private Optional<Rate> meanOfDays(String currency, Period period) {
        var days = daily.getOrDefault(currency, new TreeMap<>())
                .subMap(period.start(), true, period.end(), false)
                .values();
        if (days.isEmpty() || !covers(currency, period)) {
            return Optional.empty();
        }
        BigDecimal sum = days.stream().map(Rate::perUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(days.size()), MathContext.DECIMAL64)
                .setScale(4, java.math.RoundingMode.HALF_UP);
        String source = days.iterator().next().source() + ", mean of " + days.size() + " days";
        return Optional.of(new Rate(currency, period, mean, source));
    }

    private boolean covers(String currency, Period period) {
        var known = daily.getOrDefault(currency, new TreeMap<>());
        return !known.firstKey().isAfter(period.start().plusDays(LONGEST_MARKET_PAUSE))
                && !known.lastKey().isBefore(period.end().minusDays(LONGEST_MARKET_PAUSE));
    }
}
