package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tradebrief.derive.DeclaredStructure;
import org.tradebrief.derive.ExchangeRate;
import org.tradebrief.derive.Input;
import org.tradebrief.derive.Structure;
import org.tradebrief.derive.Vintages;
import org.tradebrief.figure.Cell;
import org.tradebrief.figure.Figure;
import org.tradebrief.figure.Quantity;
import org.tradebrief.figure.ReadFigure;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Reference;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Target;

/** The sheets that formulas rest on: estimates, printed figures, exchange rates and sources. */
final class EvidenceSheets {
    private static final CellValue NOT_APPLICABLE = new CellValue.Empty("[z]");
    private static final CellValue NOT_AVAILABLE = new CellValue.Empty("[x]");
    private static final String ESTIMATES = "Estimates";
    private static final String THIS_VALUE = Reference.thisRow(ESTIMATES, "Value");
    private static final NumberFormat SCIENTIFIC = new NumberFormat("0.000E+00");

    private final Release release;
    private final Voice voice;
    private final Structure structure;
    private final WhatIf whatIf;
    private final Vintages earlier;
    private final Verdicts verdicts;

    EvidenceSheets(Release release, WhatIf whatIf, Vintages earlier) {
        this.release = release;
        this.whatIf = whatIf;
        this.earlier = earlier;
        this.verdicts = new Verdicts(release.findings());
        this.voice = new Voice(release, Language.EN);
        this.structure = new DeclaredStructure(release.catalogue());
    }

    List<Sheet> estimates() {
        List<Column> columns = List.of(
                KeyColumn.of(
                        "Cell",
                        release.estimates().stream()
                                .map(estimate -> estimate.cell().toString())),
                Column.text("Area", 12),
                Column.text("Indicator", 34),
                Column.text("Flow", 18),
                Column.text("Unit", 8),
                Column.text("Period", 14),
                Column.number("Value", NumberFormat.GENERAL, 18),
                Column.number("Lower", NumberFormat.GENERAL, 18),
                Column.number("Upper", NumberFormat.GENERAL, 18),
                Column.flag("Standing", 11),
                Column.flag("OBS_STATUS", 12),
                Column.flag("Verdict", 22),
                Column.text("Figures", 30),
                Column.link("Source", 9),
                Column.text("Sources", 16),
                Column.text("Vintage", 14),
                Column.number("Width, %", 2, 10),
                Column.number("Earlier", NumberFormat.GENERAL, 18),
                KeyColumn.of("Group", release.estimates().stream().map(this::group)),
                Column.number("Square", SCIENTIFIC, 12));
        List<List<CellValue>> rows =
                release.estimates().stream().map(this::estimate).toList();
        return sheet(
                "Data_long",
                "Estimates of every series and period",
                List.of(
                        "Amounts in single units. Lower and Upper bound every value that the admitted figures allow;"
                                + " Width is their distance in percent of the value.",
                        "Verdict is the gravest of the checks on the figures of the row; Vintage the edition that the"
                                + " row belongs to; Earlier what the edition before held. [x] not available, [z] not"
                                + " applicable."),
                DataTable.of("Estimates", columns, rows).with(Verdicts.FORMAT));
    }

    List<Sheet> figures() {
        List<Column> columns = List.of(
                Column.text("Figure", 10),
                Column.link("Source", 9),
                Column.text("Sentence", 12),
                Column.text("Printed", 40),
                Column.text("Indicator", 34),
                Column.text("Area", 12),
                Column.text("Period", 14),
                Column.text("Measure", 15),
                Column.number("Value", NumberFormat.GENERAL, 18),
                Column.number("Lower", NumberFormat.GENERAL, 18),
                Column.number("Upper", NumberFormat.GENERAL, 18),
                Column.text("Unit", 8),
                Column.flag("Given up", 10),
                Column.flag("Verdict", 22));
        List<List<CellValue>> rows =
                release.figures().all().stream().map(this::figure).toList();
        return sheet(
                "Figures",
                "Figures as their sources printed them",
                List.of("The printed words are never altered; Value, Lower and Upper are what they allow."),
                DataTable.of("Figures", columns, rows).with(Verdicts.FORMAT));
    }

    /** The exchange rates that formulas use. */
    List<Sheet> rates() {
        Map<String, ExchangeRate> used = new TreeMap<>();
        release.derived()
                .forEach(derived -> derived.inputs().forEach(input -> {
                    if (input instanceof Input.Exchanged(ExchangeRate rate)) {
                        used.put(rate.key(), rate);
                    }
                }));
        List<List<CellValue>> rows = used.values().stream()
                .map(rate -> List.of(
                        CellValue.text(rate.key()),
                        whatIf.formula(rate)
                                .map(formula -> CellValue.formula(formula, rate.value()))
                                .orElse(CellValue.number(rate.value())),
                        CellValue.text(rate.source())))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                Column.text("Rate", 22),
                Column.number("Value", NumberFormat.GENERAL, 14),
                Column.text("Publisher", 44));
        return sheet(
                "Rates",
                "Exchange rates that formulas use",
                List.of("Units of the second currency for one of the first, average of the period."),
                DataTable.of("Rates", columns, rows));
    }

    List<Sheet> sources() {
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
        return sheet(
                "Sources",
                "Publications that printed the figures",
                List.of("Reliability is the weight of a publication's word when figures contradict each other."),
                DataTable.of("Sources", columns, rows));
    }

    private List<CellValue> estimate(Estimate estimate) {
        Cell cell = estimate.cell();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(cell.toString()));
        row.add(CellValue.text(voice.area(cell.series().area())));
        row.add(CellValue.text(voice.indicator(cell.series().indicator())));
        row.add(words(voice.flow(cell.series().flow())));
        row.add(CellValue.text(cell.series().unit().code()));
        row.add(CellValue.text(cell.period().toString()));
        NumberFormat format = format(cell.series().unit());
        row.add(CellValue.number(estimate.value(), format));
        row.add(CellValue.number(estimate.interval().lower(), format));
        row.add(CellValue.number(estimate.interval().upper(), format));
        row.add(CellValue.text(voice.standing(estimate.status())));
        row.add(CellValue.text(release.obsStatus(estimate)));
        row.add(CellValue.text(verdicts.gravest(estimate.figures())));
        row.add(words(String.join(" ", estimate.figures())));
        row.add(source(estimate));
        row.add(words(voice.sources(estimate.figures())));
        row.add(CellValue.text(release.history().since().getOrDefault(cell.toString(), release.edition())));
        row.add(width(estimate));
        row.add(earlier.earlier(cell)
                .map(before -> CellValue.number(before.value(), format))
                .orElse(NOT_AVAILABLE));
        row.add(words(group(estimate)));
        row.add(CellValue.formula(THIS_VALUE + "^2", estimate.value() * estimate.value()));
        return row;
    }

    /** What the cells of all economies share; nothing for groups of economies. */
    private String group(Estimate estimate) {
        Cell cell = estimate.cell();
        return structure.economy(cell.series().area())
                ? new Input.OverEconomies(Input.Statistic.SUM, cell).group()
                : "";
    }

    private static CellValue width(Estimate estimate) {
        return estimate.value() == 0
                ? NOT_APPLICABLE
                : CellValue.formula(
                        "100*(" + Reference.thisRow(ESTIMATES, "Upper") + "-" + Reference.thisRow(ESTIMATES, "Lower")
                                + ")/ABS(" + THIS_VALUE + ")",
                        100 * estimate.interval().width() / Math.abs(estimate.value()));
    }

    private CellValue source(Estimate estimate) {
        return estimate.figures().stream()
                .map(id -> release.figure(id).figure().source())
                .min(Comparator.naturalOrder())
                .map(id -> CellValue.link(id, new Target.OnRow("Sources", id)))
                .orElse(NOT_APPLICABLE);
    }

    private List<CellValue> figure(ReadFigure read) {
        Figure figure = read.figure();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(figure.id()));
        row.add(CellValue.link(figure.source(), new Target.OnRow("Sources", figure.source())));
        row.add(CellValue.text(figure.sentence()));
        row.add(CellValue.text(figure.printed()));
        row.add(CellValue.text(voice.indicator(figure.indicator())));
        row.add(CellValue.text(voice.area(figure.area())));
        row.add(CellValue.text(figure.period().toString()));
        row.add(CellValue.text(figure.measure().code()));
        row.addAll(read.reading()
                .allowed()
                .map(quantity -> quantity(figure.id(), quantity))
                .orElse(List.of(NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE)));
        boolean givenUp = release.asPrinted().retractions().stream()
                .anyMatch(one -> one.figure().equals(figure.id()));
        row.add(CellValue.text(givenUp ? "yes" : "no"));
        row.add(CellValue.text(verdicts.gravest(List.of(figure.id()))));
        return row;
    }

    /** A target that a reader may change stands on the sheet of inputs. */
    private List<CellValue> quantity(String figure, Quantity quantity) {
        NumberFormat format = format(quantity.unit());
        double value = quantity.value().doubleValue();
        return List.of(
                whatIf.target(figure)
                        .map(name -> CellValue.formula(name, value, format))
                        .orElse(CellValue.number(value, format)),
                CellValue.number(quantity.interval().lower(), format),
                CellValue.number(quantity.interval().upper(), format),
                CellValue.text(quantity.unit().code()));
    }

    /** Whole units for amounts, two decimals for percentages; the cell holds every digit. */
    static NumberFormat format(Unit unit) {
        return switch (unit.kind()) {
            case CURRENCY, COUNT, PHYSICAL, DAY -> NumberFormat.decimals(0);
            case PERCENT, PERCENTAGE_POINT -> NumberFormat.decimals(2);
        };
    }

    private static CellValue words(String text) {
        return text.isEmpty() ? NOT_APPLICABLE : CellValue.text(text);
    }

    private static List<Sheet> sheet(String name, String title, List<String> intro, DataTable table) {
        return List.of(Sheet.of(name, title, intro, List.of(table)));
    }
}
