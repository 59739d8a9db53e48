package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;

/** A sheet with one native chart of each kind; its numbers are made up. */
final class SampleCharts {
    private SampleCharts() {}

    static Sheet sheet() {
        return Sheet.of(
                "Dashboard",
                "Dashboard",
                List.of("Charts follow the tables beneath them. A gap in a chart and a blank cell: not available."),
                List.of(
                        line(),
                        path(),
                        bars(Chart.Kind.BAR, "bars", List.of("Target")),
                        bars(Chart.Kind.STACKED_BAR, "stacked", List.of()),
                        bars(Chart.Kind.HORIZONTAL_BAR, "across", List.of()),
                        years(),
                        shares()));
    }

    /** Rows by year with a gap, of which the last is provisional. */
    private static DataTable years() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (int year = 2019; year <= 2024; year++) {
            rows.add(List.of(
                    CellValue.text(Integer.toString(year)),
                    year == 2021 ? new CellValue.Gap() : CellValue.number((200 + 10 * (year - 2019)) * 1e9),
                    CellValue.number((150 + 12 * (year - 2019)) * 1e9),
                    CellValue.number(250e9)));
        }
        return DataTable.of(
                        "By_year",
                        List.of(
                                Column.text("Year", 8),
                                Column.number("Exports", NumberFormat.billions(1), 12),
                                Column.number("Imports", NumberFormat.billions(1), 12),
                                Column.number("Target", NumberFormat.billions(0), 12)),
                        rows)
                .captioned("Trade by year, billion dollars");
    }

    /** Years at unequal distances, the last two aimed at. */
    private static DataTable shares() {
        return DataTable.of(
                        "Shares",
                        List.of(Column.number("Year", NumberFormat.PLAIN, 8), Column.percent("Share", 1, 12)),
                        List.of(
                                List.of(CellValue.number(2022), CellValue.number(0.415)),
                                List.of(CellValue.number(2024), CellValue.number(0.428)),
                                List.of(CellValue.number(2029), CellValue.number(0.45)),
                                List.of(CellValue.number(2035), CellValue.number(0.5))))
                .captioned("Share in services trade, and targets");
    }

    private static NativeChart line() {
        return new NativeChart(
                chart(
                        Chart.Kind.LINE,
                        "line",
                        "Exports passed imports early",
                        List.of(exports(), imports()),
                        List.of()),
                "By_year",
                "Year",
                "Year",
                List.of("Exports", "Imports"),
                List.of(),
                NumberFormat.billions(0));
    }

    private static NativeChart path() {
        Chart.Series share = new Chart.Series(
                "Share",
                List.of(
                        point(Point.Provenance.ACTUAL, 0.415),
                        point(Point.Provenance.PROVISIONAL, 0.428),
                        point(Point.Provenance.TARGET, 0.45),
                        point(Point.Provenance.TARGET, 0.5)));
        Chart chart = new Chart(
                "path",
                "2",
                "The share must grow by a fifth to reach the target for 2035",
                "Share in services trade, invented country, percent",
                Chart.Kind.LINE,
                "Percent",
                List.of(
                        new Chart.Category("2022", 2022),
                        new Chart.Category("2024", 2024),
                        new Chart.Category("2029", 2029),
                        new Chart.Category("2035", 2035)),
                List.of(share),
                List.of(),
                Optional.empty(),
                "Share: 41.5 % in 2022, 50 % aimed at for 2035.",
                "Made up");
        return new NativeChart(chart, "Shares", "Year", "Year", List.of("Share"), List.of(), NumberFormat.percent(0));
    }

    private static NativeChart bars(Chart.Kind kind, String id, List<String> targets) {
        return new NativeChart(
                chart(
                        kind,
                        id,
                        "Trade grew every year, by " + id,
                        List.of(exports(), imports()),
                        targets.stream()
                                .map(name -> new Chart.Target("Target: 250 billion", 250e9))
                                .toList()),
                "By_year",
                "Year",
                "Year",
                List.of("Exports", "Imports"),
                targets,
                NumberFormat.billions(0));
    }

    private static Chart chart(
            Chart.Kind kind, String id, String title, List<Chart.Series> series, List<Chart.Target> targets) {
        return new Chart(
                id,
                "1",
                title,
                "Exports and imports, invented country, 2019 to 2024, billion dollars",
                kind,
                "Billion dollars",
                Chart.Category.evenly(List.of("2019", "2020", "2021", "2022", "2023", "2024")),
                series,
                targets,
                Optional.of("By_year"),
                "Exports rose from 200 to 250 billion dollars.",
                "Made up");
    }

    private static Chart.Series exports() {
        List<Point> points = new ArrayList<>();
        for (int year = 0; year < 6; year++) {
            points.add(
                    year == 2
                            ? Point.MISSING
                            : point(
                                    year == 5 ? Point.Provenance.PROVISIONAL : Point.Provenance.ACTUAL,
                                    (200 + 10 * year) * 1e9));
        }
        return new Chart.Series("Exports", points);
    }

    private static Chart.Series imports() {
        List<Point> points = new ArrayList<>();
        for (int year = 0; year < 6; year++) {
            points.add(point(Point.Provenance.ACTUAL, (150 + 12 * year) * 1e9));
        }
        return new Chart.Series("Imports", points);
    }

    private static Point point(Point.Provenance provenance, double value) {
        return Point.of(provenance, value, Double.toString(value));
    }
}
