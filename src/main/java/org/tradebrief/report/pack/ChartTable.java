package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tradebrief.figure.Interval;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Language;
import org.tradebrief.report.Point;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;

/** The live table that a chart of the workbook is drawn from: one row a period, in the unit of the axis. */
final class ChartTable {
    private final Pack.ChartTemplate template;
    private final Chart chart;
    private final Bindings bindings;
    private final String name;
    private final double divisor;

    ChartTable(Pack.ChartTemplate template, Chart chart, Bindings bindings, String name) {
        this.template = template;
        this.chart = chart;
        this.bindings = bindings;
        this.name = name;
        this.divisor = template.divisor().in(Language.EN);
    }

    /** Three columns a series: what is plotted, as far as its digits are supported, and its lower and upper end. */
    DataTable table() {
        NumberFormat format = NumberFormat.decimals(template.decimals());
        List<Pack.SeriesTemplate> shown = ChartBlocks.shown(template, bindings);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Period", 12)));
        for (Chart.Series series : chart.series()) {
            columns.add(Column.number(series.name(), format, 14));
            columns.add(Column.number(series.name() + ", lower", format, 14));
            columns.add(Column.number(series.name() + ", upper", format, 14));
        }
        List<List<CellValue>> rows = new ArrayList<>();
        for (int index = 0; index < chart.categories().size(); index++) {
            String period = chart.categories().get(index).label();
            List<CellValue> row = new ArrayList<>(List.of(CellValue.text(period)));
            for (int series = 0; series < chart.series().size(); series++) {
                Point point = chart.series().get(series).points().get(index);
                row.addAll(
                        point.isKnown()
                                ? plotted(shown.get(series), period, point)
                                : List.of(new CellValue.Gap(), new CellValue.Gap(), new CellValue.Gap()));
            }
            rows.add(row);
        }
        return DataTable.of(name, columns, rows).captioned(chart.subtitle());
    }

    private List<CellValue> plotted(Pack.SeriesTemplate series, String period, Point point) {
        String number = ChartBlocks.name(series, period);
        Bindings.Bound bound = bindings.of(number).orElseThrow();
        Interval scaled = Interval.of(point.lower(), point.upper());
        OptionalInt decimals = ChartBlocks.decimals(point.value(), scaled, template.decimals());
        int ends = RoundedCells.decimalsOfEnds(point.value(), scaled);
        return List.of(
                RoundedCells.value(
                        lookup(series, number, "Value"), bound.value() / divisor, decimals, NumberFormat::decimals, 0),
                RoundedCells.number(
                        lookup(series, number, "Lower"),
                        bound.interval().lower() / divisor,
                        ends,
                        NumberFormat::decimals,
                        0),
                RoundedCells.number(
                        lookup(series, number, "Upper"),
                        bound.interval().upper() / divisor,
                        ends,
                        NumberFormat::decimals,
                        0));
    }

    private String lookup(Pack.SeriesTemplate series, String number, String column) {
        String found = series.code() == null
                ? Lookup.of("Estimates", column, "Cell", Lookup.quoted(number))
                : Lookup.of("Indicators", column, "Indicator", Lookup.quoted(number));
        return found + "/" + new BigDecimal(divisor).toPlainString();
    }
}
