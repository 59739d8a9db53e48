package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tradebrief.figure.Flow;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NativeChart;
import org.tradebrief.report.workbook.NumberFormat;

/** The charts of one economy with the table that they are drawn from. */
final class EconomyCharts {
    static final String TABLE = "Chart_data";

    private static final String EXPORTS = "Exports";
    private static final String IMPORTS = "Imports";
    private static final String SHARE = "Share of world exports, %";

    private final EconomyProfile profile;
    private final Voice voice;
    private final String sources;
    private final double divisor;
    private final String unit;

    EconomyCharts(EconomyProfile profile, Voice voice, String sources) {
        this.profile = profile;
        this.voice = voice;
        this.sources = sources;
        this.divisor = Math.pow(10, profile.magnitude().exponent());
        this.unit = profile.template().unit() + " " + profile.magnitude().word();
    }

    /** Exports and imports as lines. */
    NativeChart trade() {
        return chart(
                "chart-trade",
                voice.area(profile.area()) + ": " + profile.template().title().en(),
                "Exports and imports, " + voice.area(profile.area()) + ", " + unit,
                Chart.Kind.LINE,
                unit,
                List.of(
                        series(
                                EXPORTS,
                                year -> profile.value(profile.area(), Flow.X, year)
                                        .map(value -> value / divisor)),
                        series(
                                IMPORTS,
                                year -> profile.value(profile.area(), Flow.M, year)
                                        .map(value -> value / divisor))));
    }

    /** The share of the world as bars. */
    NativeChart share() {
        return chart(
                "chart-share",
                voice.area(profile.area()) + " in world exports",
                "Share of world exports, " + profile.template().title().en() + ", percent",
                Chart.Kind.BAR,
                "percent",
                List.of(series(SHARE, this::share)));
    }

    /** The plotted numbers, one year a row. */
    DataTable table() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (int year : profile.years()) {
            rows.add(List.of(
                    CellValue.text(Integer.toString(year)),
                    amount(Flow.X, year),
                    amount(Flow.M, year),
                    share(year)
                            .<CellValue>map(value -> CellValue.formula(
                                    "100*" + exports(profile.area(), year) + "/"
                                            + exports(profile.template().world(), year),
                                    value))
                            .orElse(new CellValue.Gap())));
        }
        return DataTable.of(
                TABLE,
                List.of(
                        Column.text("Period", 8),
                        Column.number(EXPORTS, NumberFormat.decimals(1), 14),
                        Column.number(IMPORTS, NumberFormat.decimals(1), 14),
                        Column.number(SHARE, 2, 14)),
                rows);
    }

    private CellValue amount(Flow flow, int year) {
        return profile.value(profile.area(), flow, year)
                .<CellValue>map(value -> CellValue.formula(
                        Lookup.estimate(profile.template().series(profile.area(), flow) + "." + year) + "/1E"
                                + profile.magnitude().exponent(),
                        value / divisor))
                .orElse(new CellValue.Gap());
    }

    private String exports(String area, int year) {
        return Lookup.estimate(profile.template().series(area, Flow.X) + "." + year);
    }

    private Optional<Double> share(int year) {
        return profile.indicator(Flow.X, "MSH", year).value();
    }

    private NativeChart chart(
            String id, String message, String subtitle, Chart.Kind kind, String axis, List<Chart.Series> series) {
        Chart chart = new Chart(
                id,
                "1",
                message,
                subtitle,
                kind,
                axis,
                Chart.Category.evenly(profile.years().stream()
                        .map(year -> Integer.toString(year))
                        .toList()),
                series,
                List.of(),
                Optional.of(TABLE),
                subtitle + ". The plotted numbers stand in the table " + TABLE + ".",
                sources);
        return new NativeChart(
                chart,
                TABLE,
                "Period",
                "Year",
                series.stream().map(Chart.Series::name).toList(),
                List.of(),
                NumberFormat.GENERAL);
    }

    private Chart.Series series(String name, IntFunction<Optional<Double>> values) {
        return new Chart.Series(
                name,
                profile.years().stream()
                        .map(year -> values.apply(year)
                                .map(value -> Point.of(Point.Provenance.ACTUAL, value, ""))
                                .orElse(Point.MISSING))
                        .toList());
    }
}
