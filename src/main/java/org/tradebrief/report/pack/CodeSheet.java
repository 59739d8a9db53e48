package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tradebrief.catalogue.Area;
import org.tradebrief.catalogue.Words;
import org.tradebrief.figure.Flow;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.Sheet;

/** The codes that the other sheets use, with their names in both languages. */
final class CodeSheet {
    private final Release release;
    private final Voice english;
    private final Voice chinese;
    private final List<List<CellValue>> rows = new ArrayList<>();

    private CodeSheet(Release release) {
        this.release = release;
        this.english = new Voice(release, Language.EN);
        this.chinese = new Voice(release, Language.ZH);
    }

    static Sheet of(Release release) {
        return new CodeSheet(release).sheet();
    }

    private Sheet sheet() {
        areas();
        indicators();
        for (Flow flow : Flow.values()) {
            add("Flow", flow.name(), words(english.flow(flow), "no flow"), words(chinese.flow(flow), "无流向"), "");
        }
        units();
        for (Estimate.Status status : Estimate.Status.values()) {
            add(
                    "OBS_STATUS",
                    status.sdmx().name(),
                    english.standing(status),
                    chinese.standing(status),
                    "SDMX code list");
        }
        verdicts();
        shorthand();
        List<Column> columns = List.of(
                Column.text("List", 14),
                KeyColumn.of("Code", rows.stream().map(row -> row.get(1).shownText())),
                Column.text("Name", 50),
                Column.text("Chinese name", 36),
                Column.text("Definition", 90));
        return Sheet.of(
                "Codes",
                "Codes and what they stand for",
                List.of("[z] no definition is needed."),
                List.of(DataTable.of("Codes", columns, rows)));
    }

    private void areas() {
        TreeSet<String> used = new TreeSet<>();
        series().forEach(series -> used.add(series.area()));
        for (String code : used) {
            Area area = release.catalogue().areas().get(code);
            add(
                    "Area",
                    code,
                    english.area(code),
                    chinese.area(code),
                    area == null || area.within().isEmpty() ? "" : "within " + area.within());
        }
    }

    private void indicators() {
        TreeSet<String> used = new TreeSet<>();
        series().forEach(series -> used.add(series.indicator()));
        for (String code : used) {
            String definition = release.catalogue()
                    .indicator(code)
                    .map(indicator -> indicator.definition())
                    .map(Words::en)
                    .orElse("");
            add("Indicator", code, english.indicator(code), chinese.indicator(code), definition);
        }
    }

    private void units() {
        TreeSet<String> seen = new TreeSet<>();
        for (SeriesKey series : series()) {
            Unit unit = series.unit();
            if (seen.add(unit.code())) {
                add(
                        "Unit",
                        unit.code(),
                        UnitName.of(unit),
                        unit.kind() == Unit.Kind.CURRENCY
                                ? unit.code()
                                : chinese.columns().unit(unit),
                        unit.kind() == Unit.Kind.CURRENCY ? "ISO 4217 currency, in single units" : "");
            }
        }
    }

    private void shorthand() {
        for (Shorthand symbol : Shorthand.values()) {
            add("Shorthand", symbol.sign(), symbol.meaning(Language.EN), symbol.meaning(Language.ZH), "");
        }
        add("Shorthand", PublishedCells.WIDE, PublishedCells.WIDE_MEANING.en(), PublishedCells.WIDE_MEANING.zh(), "");
    }

    private void verdicts() {
        for (RowVerdict verdict : RowVerdict.values()) {
            add(
                    "Verdict",
                    verdict.words().en(),
                    verdict.words().en(),
                    verdict.words().zh(),
                    verdict.meaning().en());
        }
    }

    private List<SeriesKey> series() {
        List<SeriesKey> series = new ArrayList<>();
        release.estimates().forEach(estimate -> series.add(estimate.cell().series()));
        release.derived().forEach(derived -> series.add(derived.series()));
        return series;
    }

    private void add(String list, String code, String name, String chineseName, String definition) {
        rows.add(List.of(
                CellValue.text(list),
                CellValue.text(code),
                CellValue.text(name),
                CellValue.text(chineseName),
                definition.isEmpty() ? new CellValue.Empty("[z]") : CellValue.text(definition)));
    }

    private static String words(String name, String none) {
        return name.isEmpty() ? none : name;
    }
}
