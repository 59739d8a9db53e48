package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.tradebrief.figure.Flow;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Language;
import org.tradebrief.report.Point;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.DocumentProperties;
import org.tradebrief.report.workbook.NativeChart;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Publication;
import org.tradebrief.report.workbook.PublicationWords;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Workbook;

/** The workbooks of one economy: a live one with its data, and one of values to publish. */
final class EconomyWorkbook {
    private static final String CHART = "Chart_trade";
    private static final String EXPORTS = "Exports";
    private static final String IMPORTS = "Imports";
    private static final String SHARE = "Share of world exports, %";
    private static final double BILLION = 1e9;
    private static final NumberFormat BILLIONS = NumberFormat.decimals(1);

    private final EconomyProfile profile;
    private final Pack pack;
    private final Voice voice;
    private final EconomyTable table;

    EconomyWorkbook(EconomyProfile profile, Pack pack) {
        this.profile = profile;
        this.pack = pack;
        this.voice = new Voice(profile.release(), Language.EN);
        this.table = new EconomyTable(profile);
    }

    /** The workbook with live formulas. */
    Workbook live(List<QualityLog.Gate> gates) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.of(
                "Profile",
                title(),
                List.of(
                        profile.template().unit()
                                + " billion unless said otherwise; every number but the data is a live"
                                + " formula. [x] not available.",
                        "Ranks are among the economies on the sheet Peers."),
                List.of(tradeChart(), shareChart(), table.live(), chartTable())));
        sheets.add(data());
        sheets.add(Sheet.of(
                "Peers", "Exports and imports of all economies", List.of("Single units."), List.of(table.peers())));
        sheets.add(QualityLog.sheet(profile.release(), gates));
        return new Workbook(properties(), sheets, List.of());
    }

    /** The workbook of values. */
    Publication publication() {
        return new Publication(
                properties(),
                PublicationWords.of(Language.EN),
                List.of(
                        "Publisher: " + pack.publisher().en(),
                        "Edition " + profile.release().edition() + ", as of "
                                + profile.release().asOf() + "."),
                new TreeMap<>(Map.of("[x]", Term.SYMBOL_MISSING.in(Language.EN))),
                List.of("Numbers are computed unrounded and rounded once, half up. Billion is a thousand million."),
                List.of(new Publication.PublishedTable(
                        "Profile",
                        title() + ", " + profile.template().unit() + " billion, percent and ranks [note 1]",
                        table.published(),
                        sources())));
    }

    private String title() {
        return voice.area(profile.area()) + ": " + profile.template().title().en();
    }

    private DocumentProperties properties() {
        return new DocumentProperties(
                title() + ", edition " + profile.release().edition(),
                profile.template().title().en(),
                pack.publisher().en(),
                profile.release().asOf(),
                "en",
                "trade, " + profile.area());
    }

    private List<Estimate> estimates() {
        List<Estimate> estimates = new ArrayList<>();
        for (String area : List.of(profile.area(), profile.template().world())) {
            for (Flow flow : List.of(Flow.X, Flow.M)) {
                profile.years().forEach(year -> {
                    profile.estimate(area, flow, year).ifPresent(estimates::add);
                });
            }
        }
        return estimates;
    }

    private Sheet data() {
        NumberFormat whole = NumberFormat.decimals(0);
        List<List<CellValue>> rows = estimates().stream()
                .map(estimate -> List.of(
                        CellValue.text(estimate.cell().toString()),
                        CellValue.text(voice.area(estimate.cell().series().area())),
                        CellValue.text(voice.flow(estimate.cell().series().flow())),
                        CellValue.text(estimate.cell().period().toString()),
                        CellValue.number(estimate.value()),
                        CellValue.number(estimate.interval().lower()),
                        CellValue.number(estimate.interval().upper()),
                        CellValue.text(voice.standing(estimate.status())),
                        CellValue.text(profile.release().obsStatus(estimate)),
                        CellValue.text(voice.sources(estimate.figures()))))
                .toList();
        return Sheet.of(
                "Data_long",
                "Estimates that the profile rests on",
                List.of("Single units of " + profile.template().unit() + ". Lower and Upper bound every value that the"
                        + " admitted figures allow."),
                List.of(DataTable.of(
                        "Estimates",
                        List.of(
                                Column.text("Cell", 26),
                                Column.text("Area", 20),
                                Column.text("Flow", 12),
                                Column.text("Period", 8),
                                Column.number("Value", whole, 22),
                                Column.number("Lower", whole, 22),
                                Column.number("Upper", whole, 22),
                                Column.flag("Standing", 12),
                                Column.flag("OBS_STATUS", 12),
                                Column.text("Sources", 12)),
                        rows)));
    }

    private DataTable chartTable() {
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
                        CHART,
                        List.of(
                                Column.text("Period", 8),
                                Column.number(EXPORTS, BILLIONS, 14),
                                Column.number(IMPORTS, BILLIONS, 14),
                                Column.number(SHARE, 2, 14)),
                        rows)
                .captioned("Plotted numbers: exports and imports in billion, share in percent");
    }

    private CellValue amount(Flow flow, int year) {
        return profile.value(profile.area(), flow, year)
                .<CellValue>map(value -> CellValue.formula(
                        Lookup.estimate(profile.template().series(profile.area(), flow) + "." + year) + "/1000000000",
                        value / BILLION))
                .orElse(new CellValue.Gap());
    }

    private String exports(String area, int year) {
        return Lookup.estimate(profile.template().series(area, Flow.X) + "." + year);
    }

    private Optional<Double> share(int year) {
        return profile.indicator(Flow.X, "MSH", year);
    }

    private NativeChart tradeChart() {
        return chart(
                "chart-trade",
                title(),
                "Exports and imports, " + voice.area(profile.area()) + ", "
                        + profile.template().unit() + " billion",
                Chart.Kind.LINE,
                profile.template().unit() + " billion",
                List.of(
                        series(
                                EXPORTS,
                                year -> profile.value(profile.area(), Flow.X, year)
                                        .map(value -> value / BILLION)),
                        series(
                                IMPORTS,
                                year -> profile.value(profile.area(), Flow.M, year)
                                        .map(value -> value / BILLION))),
                NumberFormat.decimals(0));
    }

    private NativeChart shareChart() {
        return chart(
                "chart-share",
                voice.area(profile.area()) + " in world exports",
                "Share of world exports, " + profile.template().title().en() + ", percent",
                Chart.Kind.BAR,
                "Percent",
                List.of(series(SHARE, this::share)),
                NumberFormat.decimals(2));
    }

    private NativeChart chart(
            String id,
            String message,
            String subtitle,
            Chart.Kind kind,
            String unit,
            List<Chart.Series> series,
            NumberFormat format) {
        Chart chart = new Chart(
                id,
                "1",
                message,
                subtitle,
                kind,
                unit,
                Chart.Category.evenly(profile.years().stream()
                        .map(year -> Integer.toString(year))
                        .toList()),
                series,
                List.of(),
                Optional.of(CHART),
                subtitle + ". The plotted numbers stand in the table " + CHART + ".",
                sources());
        return new NativeChart(
                chart,
                CHART,
                "Period",
                "Year",
                series.stream().map(Chart.Series::name).toList(),
                List.of(),
                format);
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

    private String sources() {
        TreeSet<String> publishers = new TreeSet<>();
        estimates().stream()
                .flatMap(estimate -> estimate.figures().stream())
                .forEach(id -> publishers.add(profile.release()
                        .figures()
                        .source(profile.release().figure(id).figure())
                        .publisher()));
        return publishers.isEmpty() ? pack.publisher().en() : String.join("; ", publishers);
    }
}
