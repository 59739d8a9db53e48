package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tradebrief.figure.Period;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Reference;
import org.tradebrief.report.workbook.Sheet;

/** The estimates with one series a row and one period a column, each a formula over the long table. */
final class WideSheet {
    private static final String NAME = "Data_wide";

    private final Release release;
    private final Voice voice;

    WideSheet(Release release) {
        this.release = release;
        this.voice = new Voice(release, Language.EN);
    }

    Sheet sheet() {
        List<SeriesKey> series = release.estimates().stream()
                .map(estimate -> estimate.cell().series())
                .distinct()
                .sorted()
                .toList();
        TreeSet<Period> periods = new TreeSet<>();
        release.estimates().forEach(estimate -> periods.add(estimate.cell().period()));
        List<Column> columns = new ArrayList<>(List.of(
                KeyColumn.of("Series", series.stream().map(SeriesKey::toString)),
                Column.text("Name", 44),
                Column.text("Unit", 8)));
        periods.forEach(period -> columns.add(Column.number(period.toString(), NumberFormat.GENERAL, 18)));
        return Sheet.of(
                NAME,
                "Estimates by series and period",
                List.of("Amounts in single units, found in Data_long. [x] not available."),
                series.isEmpty()
                        ? List.of()
                        : List.of(DataTable.of(
                                NAME,
                                columns,
                                series.stream().map(one -> row(one, periods)).toList())));
    }

    private List<CellValue> row(SeriesKey series, TreeSet<Period> periods) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(series.toString()));
        row.add(CellValue.text(voice.series(series)));
        row.add(CellValue.text(series.unit().code()));
        for (Period period : periods) {
            Optional<Estimate> estimate = release.reconciliation().of(series.at(period));
            row.add(estimate.<CellValue>map(known -> CellValue.formula(
                            Lookup.of(
                                    "Estimates",
                                    "Value",
                                    "Cell",
                                    Reference.thisRow(NAME, "Series") + "&\".\"&" + NAME + "[[#Headers],[" + period
                                            + "]]"),
                            known.value(),
                            UnitFormat.of(series.unit())))
                    .orElse(new CellValue.Empty("[x]")));
        }
        return row;
    }
}
