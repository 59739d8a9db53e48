package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.ExchangeRates.Rate;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.workbook.Block;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.InputTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Reference;
import org.tradebrief.report.workbook.Sheet;

/** The sheet of what-if inputs with what follows from them at once. */
final class InputSheet {
    private static final String CONVERTED = "Converted";
    private static final String INDEX = "Index_numbers";
    private static final CellValue NOT_AVAILABLE = new CellValue.Empty("[x]");

    private final Release release;
    private final WhatIf whatIf;

    InputSheet(Release release, WhatIf whatIf) {
        this.release = release;
        this.whatIf = whatIf;
    }

    Sheet sheet() {
        List<Block> blocks = new ArrayList<>();
        List<InputTable.Input> inputs = whatIf.inputs();
        if (!inputs.isEmpty()) {
            blocks.add(new InputTable("Inputs", "", InputTable.HEADINGS, inputs));
        }
        whatIf.rate().flatMap(this::converted).ifPresent(blocks::add);
        indexNumbers().ifPresent(blocks::add);
        return Sheet.of(
                "Inputs",
                "What if",
                inputs.isEmpty()
                        ? List.of("This edition holds nothing that an input could move.")
                        : List.of("Change a value in the column Value; every formula that calls it follows. The values"
                                + " given are those that the edition rests on."),
                blocks);
    }

    /** The amounts in national currency of the rate's year, in dollars at the rate. */
    private Optional<DataTable> converted(Rate rate) {
        Unit currency = Unit.currency(rate.currency());
        List<List<CellValue>> rows = release.estimates().stream()
                .filter(estimate -> estimate.cell().series().unit().equals(currency)
                        && estimate.cell().period().equals(rate.period()))
                .map(estimate -> converted(estimate, rate))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        NumberFormat billions = NumberFormat.billions(2);
        return Optional.of(DataTable.of(
                        CONVERTED,
                        List.of(
                                Column.text("Cell", 34),
                                Column.number(currency.code() + " billion", billions, 12),
                                Column.number("USD billion at the rate", billions, 12),
                                Column.number("USD billion held", billions, 12),
                                Column.number("Difference, %", 2, 12)),
                        rows)
                .captioned("Amounts of " + rate.period() + " in dollars at the rate above"));
    }

    private List<CellValue> converted(Estimate estimate, Rate rate) {
        double dollars = estimate.value() / rate.perUsd().doubleValue();
        Cell counterpart = estimate.cell()
                .series()
                .in(Unit.currency("USD"))
                .at(estimate.cell().period());
        Optional<Estimate> held = release.reconciliation().of(counterpart);
        String atRate = Reference.thisRow(CONVERTED, "USD billion at the rate");
        return List.of(
                CellValue.text(estimate.cell().toString()),
                CellValue.formula(
                        Lookup.of("Estimates", "Value", "Cell", Reference.thisRow(CONVERTED, "Cell")),
                        estimate.value()),
                CellValue.formula(
                        Reference.thisRow(
                                        CONVERTED,
                                        estimate.cell().series().unit().code() + " billion") + "/" + WhatIf.RATE,
                        dollars),
                held.<CellValue>map(known -> CellValue.formula(Lookup.estimate(counterpart.toString()), known.value()))
                        .orElse(NOT_AVAILABLE),
                held.filter(known -> known.value() != 0)
                        .<CellValue>map(known -> CellValue.formula(
                                "100*(" + atRate + "/" + Reference.thisRow(CONVERTED, "USD billion held") + "-1)",
                                100 * (dollars / known.value() - 1)))
                        .orElse(NOT_AVAILABLE));
    }

    /** Every annual series of amounts with the base year at 100. */
    private Optional<DataTable> indexNumbers() {
        List<SeriesKey> series = WhatIf.annualAmounts(release).stream()
                .map(Cell::series)
                .distinct()
                .sorted()
                .toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(KeyColumn.of("Series", series.stream().map(SeriesKey::toString)));
        whatIf.years().forEach(year -> columns.add(Column.number(year.toString(), 1, 12)));
        return Optional.of(
                DataTable.of(INDEX, columns, series.stream().map(this::index).toList())
                        .captioned("Index numbers, base year = 100; [x] not available"));
    }

    private List<CellValue> index(SeriesKey series) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(series.toString()));
        Optional<Estimate> base = at(series, whatIf.years().getFirst());
        String key = Reference.thisRow(INDEX, "Series");
        for (int year : whatIf.years()) {
            String heading = INDEX + "[[#Headers],[" + year + "]]";
            String formula = Lookup.or(
                    "100*" + Lookup.of("Estimates", "Value", "Cell", key + "&\".\"&" + heading) + "/"
                            + Lookup.of("Estimates", "Value", "Cell", key + "&\".\"&" + WhatIf.BASE_YEAR),
                    "[x]");
            Optional<Estimate> now = at(series, year);
            row.add(
                    base.filter(known -> known.value() != 0).isPresent() && now.isPresent()
                            ? CellValue.formula(
                                    formula,
                                    100 * now.get().value() / base.get().value())
                            : CellValue.formula(formula, "[x]"));
        }
        return row;
    }

    private Optional<Estimate> at(SeriesKey series, int year) {
        return release.reconciliation().of(series.at(Period.year(year)));
    }
}
