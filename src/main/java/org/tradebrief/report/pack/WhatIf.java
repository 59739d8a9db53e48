package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tradebrief.catalogue.ExchangeRates.Rate;
import org.tradebrief.derive.ExchangeRate;
import org.tradebrief.derive.Stated;
import org.tradebrief.derive.Target;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.InputTable.Input;
import org.tradebrief.report.workbook.LegalNames;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Validation;

/** The numbers that a reader of the analysts' workbook may change, with the names that formulas call them by. */
final class WhatIf {
    /** Name of the year that indices set to 100. */
    static final String BASE_YEAR = "base_year";

    /** Name of the exchange rate, national currency per dollar. */
    static final String RATE = "exchange_rate";

    private static final Unit DOLLAR = Unit.currency("USD");
    private static final double WIDEST_RATE = 4;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final Voice voice;
    private final Optional<Rate> rate;
    private final List<Integer> years;
    private final Map<String, String> targetNames = new LinkedHashMap<>();
    private final List<Target> targets;

    WhatIf(Release release) {
        this.voice = new Voice(release, Language.EN);
        this.years = List.copyOf(new TreeSet<>(annualAmounts(release).stream()
                .map(cell -> cell.period().year())
                .toList()));
        this.rate = annualAmounts(release).stream()
                .filter(cell -> !cell.series().unit().equals(DOLLAR))
                .sorted(Comparator.comparing(Cell::period).reversed().thenComparing(Cell::series))
                .flatMap(cell ->
                        release.catalogue().rates().average(cell.series().unit().code(), cell.period()).stream())
                .findFirst();
        this.targets = Stated.targets(release.figures()).stream()
                .filter(target -> target.whole().isPresent())
                .toList();
        LegalNames names = new LegalNames();
        targets.forEach(target -> targetNames.put(
                target.figure(), names.name("target_share_" + target.period().year())));
    }

    /** The inputs; empty when nothing can be asked. */
    List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        rate.ifPresent(known -> inputs.add(new Input(
                RATE,
                "Exchange rate, average of " + known.period(),
                number(known.perUsd().doubleValue(), NumberFormat.decimals(4)),
                known.currency() + " per USD",
                new Validation.Between(rounded(known.perUsd(), 1 / WIDEST_RATE), rounded(known.perUsd(), WIDEST_RATE)),
                "Published by " + known.source() + ". Moves the amounts in dollars beneath.")));
        for (Target target : targets) {
            inputs.add(new Input(
                    target(target.figure()).orElseThrow(),
                    "Target for " + target.period() + ": "
                            + voice.indicator(target.series().indicator()),
                    number(target.quantity().value().doubleValue(), NumberFormat.decimals(1)),
                    "% of " + voice.indicator(target.whole().orElseThrow()),
                    new Validation.Between(0, 100),
                    "Printed in " + target.figure() + ". Moves Targets, the gap indicators and the chart of targets."));
        }
        if (!years.isEmpty()) {
            inputs.add(new Input(
                    BASE_YEAR,
                    "Base year of indices",
                    number(years.getFirst(), NumberFormat.PLAIN),
                    "year",
                    new Validation.OneOf(
                            years.stream().map(Integer::doubleValue).toList()),
                    "Moves the index numbers beneath and the indicator IDX."));
        }
        return inputs;
    }

    /** The rate that may be changed. */
    Optional<Rate> rate() {
        return rate;
    }

    /** Years with annual amounts, in order; the first is the base year unless a reader chooses another. */
    List<Integer> years() {
        return years;
    }

    /** The name of the input that holds a figure's target. */
    Optional<String> target(String figure) {
        return Optional.ofNullable(targetNames.get(figure));
    }

    /** The formula of a rate that formulas use, where it is the one that may be changed. */
    Optional<String> formula(ExchangeRate used) {
        return rate.filter(known -> used.period().equals(known.period()) && used.kind() == ExchangeRate.Kind.AVERAGE)
                .flatMap(known -> {
                    Unit currency = Unit.currency(known.currency());
                    if (used.from().equals(DOLLAR) && used.to().equals(currency)) {
                        return Optional.of(RATE);
                    }
                    return used.from().equals(currency) && used.to().equals(DOLLAR)
                            ? Optional.of("1/" + RATE)
                            : Optional.empty();
                });
    }

    /** The cells of annual amounts in a currency. */
    static List<Cell> annualAmounts(Release release) {
        return release.estimates().stream()
                .map(Estimate::cell)
                .filter(cell -> cell.series().unit().kind() == Unit.Kind.CURRENCY
                        && cell.period().frequency() == Period.Frequency.A)
                .toList();
    }

    private static double rounded(BigDecimal rate, double factor) {
        return rate.multiply(BigDecimal.valueOf(factor)).round(TWO_DIGITS).doubleValue();
    }

    private static CellValue.Number number(double value, NumberFormat format) {
        return new CellValue.Number(value, Optional.of(format));
    }
}
