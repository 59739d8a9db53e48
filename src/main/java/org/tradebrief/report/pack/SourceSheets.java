package org.tradebrief.report.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.derive.ExchangeRate;
import org.tradebrief.derive.Input;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Sheet;

/** Where numbers come from: the publications, and the exchange rates that formulas use. */
final class SourceSheets {
    private final Release release;
    private final WhatIf whatIf;

    SourceSheets(Release release, WhatIf whatIf) {
        this.release = release;
        this.whatIf = whatIf;
    }

    /** The exchange rates that formulas use; empty where none does. */
    Optional<Sheet> rates() {
        Map<String, ExchangeRate> used = new TreeMap<>();
        release.derived()
                .forEach(derived -> derived.inputs().forEach(input -> {
                    if (input instanceof Input.Exchanged(ExchangeRate rate)) {
                        used.put(rate.key(), rate);
                    }
                }));
        if (used.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                Column.text("Rate", 22),
                Column.number("Value", NumberFormat.GENERAL, 14),
                Column.text("Publisher", 44));
        List<List<CellValue>> rows = used.values().stream()
                .map(rate -> List.of(
                        CellValue.text(rate.key()),
                        whatIf.formula(rate)
                                .map(formula -> CellValue.formula(formula, rate.value()))
                                .orElse(CellValue.number(rate.value())),
                        CellValue.text(rate.source())))
                .toList();
        return Optional.of(Sheet.of(
                "Rates",
                "Exchange rates that formulas use",
                List.of("Units of the second currency for one of the first, average of the period."),
                List.of(DataTable.of("Rates", columns, rows))));
    }

    /** The publications that printed the figures. */
    Sheet sources() {
        List<Column> columns = List.of(
                Column.text("Source", 9),
                Column.text("Publisher", 46),
                Column.text("Document", 46),
                Column.text("Published", 12),
                Column.flag("Language", 10),
                Column.flag("Machine translated", 12),
                Column.number("Reliability", 1, 11));
        List<List<CellValue>> rows = release.sources().values().stream()
                .map(source -> List.of(
                        CellValue.text(source.id()),
                        CellValue.text(source.publisher()),
                        CellValue.text(source.document()),
                        CellValue.text(source.published().toString()),
                        CellValue.text(source.language()),
                        CellValue.text(source.machineTranslated() ? "yes" : "no"),
                        CellValue.number(source.reliability().doubleValue())))
                .toList();
        return Sheet.of(
                "Sources",
                "Publications that printed the figures",
                List.of(
                        "Reliability is the weight of a publication's word when figures contradict each other, 0 to 1."),
                List.of(DataTable.of("Sources", columns, rows)));
    }
}
