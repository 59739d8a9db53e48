package org.tradebrief.derive;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.catalogue.ExchangeRates.Rate;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Unit;

/**
 * How many units of one currency one unit of another buys over a period.
 *
 * @param from the currency that is given
 * @param to the currency that is received
 * @param period the period that it holds for
 * @param kind which rate of the period
 * @param value units of {@code to} for one of {@code from}
 * @param interval all rates that would be printed alike
 * @param source where it is published
 */
public record ExchangeRate(
        Unit from, Unit to, Period period, Kind kind, double value, Interval interval, String source) {

    /** Which rate of a period. */
    public enum Kind {
        /** The mean over the period, for flows. */
        AVERAGE,
        /** The last day's, for stocks. */
        END
    }

    /** The published rate between two currencies, through the dollar. */
    static Optional<ExchangeRate> find(ExchangeRates rates, Unit from, Unit to, Period period, Kind kind) {
        LocalDate lastDay = period.end().minusDays(1);
        Optional<Rate> given =
                kind == Kind.AVERAGE ? rates.average(from.code(), period) : rates.onOrBefore(from.code(), lastDay);
        Optional<Rate> received =
                kind == Kind.AVERAGE ? rates.average(to.code(), period) : rates.onOrBefore(to.code(), lastDay);
        Optional<Interval> interval = kind == Kind.AVERAGE
                ? rates.average(from.code(), to.code(), period)
                : rates.onDay(from.code(), to.code(), lastDay);
        return interval.flatMap(quotients -> given.flatMap(one -> received.map(other -> new ExchangeRate(
                from,
                to,
                period,
                kind,
                other.perUsd().doubleValue() / one.perUsd().doubleValue(),
                quotients,
                source(one, other)))));
    }

    private static String source(Rate one, Rate other) {
        return one.source().equals("identity") ? other.source() : one.source();
    }

    /** Notation that names it: {@code CNY.USD.2024}, with {@code end} for the last day's. */
    public String key() {
        return from + "." + to + "." + period + (kind == Kind.END ? ".end" : "");
    }
}
