package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tradebrief.figure.Flow;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.DocumentProperties;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Publication;
import org.tradebrief.report.workbook.PublicationWords;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Workbook;

/** The workbooks of one economy: a live one with its data, and one of values to publish. */
final class EconomyWorkbook {
    private final EconomyProfile profile;
    private final Pack pack;
    private final Voice voice;
    private final EconomyTable table;
    private final EconomyCharts charts;

    EconomyWorkbook(EconomyProfile profile, Pack pack) {
        this.profile = profile;
        this.pack = pack;
        this.voice = new Voice(profile.release(), Language.EN);
        this.table = new EconomyTable(profile);
        this.charts = new EconomyCharts(profile, voice, sources());
    }

    /** The workbook with live formulas. */
    Workbook live(List<QualityLog.Gate> gates) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.of(
                "Profile",
                title(),
                List.of(
                        unit()
                                + " unless said otherwise; every number but the data is a live"
                                + " formula. [x] not available, [z] cannot exist.",
                        "Ranks are among the economies on the sheets Peers_exports and Peers_imports; the charts are drawn"
                                + " from the sheet Chart_data."),
                List.of(charts.trade(), charts.share(), table.live())));
        sheets.add(data());
        sheets.add(peers(Flow.X, "Exports of all economies"));
        sheets.add(peers(Flow.M, "Imports of all economies"));
        sheets.add(Sheet.of(
                EconomyCharts.TABLE,
                "Plotted numbers",
                List.of(unit() + "; the share in percent. A blank cell: not available."),
                List.of(charts.table())));
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
                new TreeMap<>(Map.of(
                        "[x]", Term.SYMBOL_MISSING.in(Language.EN),
                        "[z]", Term.SYMBOL_IMPOSSIBLE.in(Language.EN),
                        "[low]", "rounds to zero")),
                List.of("Numbers are computed unrounded and rounded once, half up. Billion is a thousand million."),
                List.of(new Publication.PublishedTable(
                        "Profile",
                        title() + ", " + unit() + ", percent and ranks [note 1]",
                        table.published(),
                        sources())));
    }

    private String unit() {
        return profile.template().unit() + " " + profile.magnitude().word();
    }

    private String title() {
        return voice.area(profile.area()) + ": " + profile.template().title().en();
    }

    private Sheet peers(Flow flow, String title) {
        return Sheet.of(
                EconomyTable.peersName(flow),
                title,
                List.of(unit() + "; the cells hold single units. [x] not available."),
                List.of(table.peers(flow)));
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
                        BoundCell.of(estimate.interval().lower(), whole),
                        BoundCell.of(estimate.interval().upper(), whole),
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
                                Column.flag("SDMX status", 8),
                                Column.text("Sources", 12)),
                        rows)));
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
