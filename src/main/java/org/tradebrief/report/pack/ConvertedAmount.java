package org.tradebrief.report.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.catalogue.ExchangeRates;
import org.tradebrief.figure.Measure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;

/**
 * An implied amount that rests on amounts in other currencies alone: the average rates of its period made it of them.
 *
 * @param rates the rates, each against the dollar
 */
record ConvertedAmount(List<ExchangeRates.Rate> rates) {
    private static final String DOLLAR = "USD";

    /** How an estimate was converted; empty where it was not. */
    static Optional<ConvertedAmount> of(Release release, Estimate estimate) {
        Unit own = estimate.cell().series().unit();
        Set<String> printed = estimate.figures().stream()
                .map(release::figure)
                .filter(read -> read.figure().measure() == Measure.LEVEL)
                .flatMap(read -> read.reading().allowed().stream())
                .map(Quantity::unit)
                .filter(unit -> unit.kind() == Unit.Kind.CURRENCY)
                .map(Unit::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (estimate.status() != Estimate.Status.IMPLIED || printed.isEmpty() || printed.contains(own.code())) {
            return Optional.empty();
        }
        return Optional.of(new ConvertedAmount(Stream.concat(printed.stream(), Stream.of(own.code()))
                .filter(currency -> !currency.equals(DOLLAR))
                .flatMap(currency -> release
                        .catalogue()
                        .rates()
                        .average(currency, estimate.cell().period())
                        .stream())
                .toList()));
    }

    /** The rates in words: {@code converted at the average of 2021, 6.4508 CNY per USD (Federal Reserve H.10)}. */
    String words() {
        return "converted at the average of "
                + rates.stream().map(ConvertedAmount::words).collect(Collectors.joining(" and of "));
    }

    private static String words(ExchangeRates.Rate rate) {
        return rate.period() + ", " + rate.perUsd().toPlainString() + " " + rate.currency() + " per " + DOLLAR + " ("
                + rate.source() + ")";
    }
}
