package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.derive.DeclaredStructure;
import org.tradebrief.derive.Input;
import org.tradebrief.derive.Structure;
import org.tradebrief.derive.Vintages;
import org.tradebrief.figure.Cell;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Reference;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Target;

/** Every estimate, one a row: the table that all formulas rest on. */
final class EstimateSheet {
    static final String TABLE = "Estimates";

    private static final CellValue NOT_APPLICABLE = new CellValue.Empty("[z]");
    private static final CellValue NOT_AVAILABLE = new CellValue.Empty("[x]");
    private static final String THIS_VALUE = Reference.thisRow(TABLE, "Value");
    private static final NumberFormat SCIENTIFIC = new NumberFormat("0.000E+00");

    /** The last columns, which formulas over all economies call and no reader prints. */
    private static final int WORKING_COLUMNS = 2;

    private final Release release;
    private final Voice voice;
    private final Structure structure;
    private final Vintages earlier;
    private final Verdicts verdicts;

    EstimateSheet(Release release) {
        this.release = release;
        this.earlier = EarlierEstimates.of(release);
        this.verdicts = new Verdicts(release);
        this.voice = new Voice(release, Language.EN);
        this.structure = new DeclaredStructure(release.catalogue());
    }

    Sheet sheet() {
        List<Estimate> estimates = release.estimates();
        List<Column> columns = List.of(
                KeyColumn.of(
                        "Cell",
                        estimates.stream().map(estimate -> estimate.cell().toString())),
                Column.text("Area", 11),
                Column.text("Indicator", 28),
                Column.text("Flow", 12),
                Column.text("Unit", 7),
                Column.text("Period", 12),
                Column.number("Value", NumberFormat.GENERAL, 14),
                Column.number("Lower", NumberFormat.GENERAL, 14),
                Column.number("Upper", NumberFormat.GENERAL, 14),
                Column.number("Width, %", 2, 8),
                Column.flag("Standing", 11),
                Column.flag("SDMX status", 8),
                Column.flag("Verdict", 12),
                Column.text("Figures", 20),
                Column.link("Sources", 11),
                Column.text("Vintage", 13),
                Column.number("Earlier", NumberFormat.GENERAL, 10),
                KeyColumn.of("Group", estimates.stream().map(this::group)),
                Column.number("Square", SCIENTIFIC, 12));
        return Sheet.of(
                "Data_long",
                "Estimates of every series and period",
                List.of(
                        "Amounts in single units. Lower and Upper bound every value that the admitted figures allow;"
                                + " Width is their distance in percent of the value.",
                        "Verdict is the gravest of the checks on the figures of the row after reconciliation, in the words of"
                                + " the sheet Codes; Vintage the edition in which"
                                + " the value last changed; Earlier what the edition before held. [x] not available,"
                                + " [z] not applicable.",
                        "Group (what the same cells of all economies share) and Square serve the indicators over all"
                                + " economies and are not printed."),
                List.of(DataTable.of(
                                TABLE,
                                columns,
                                estimates.stream().map(this::row).toList())
                        .with(Verdicts.FORMAT)
                        .working(WORKING_COLUMNS)));
    }

    private List<CellValue> row(Estimate estimate) {
        Cell cell = estimate.cell();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(cell.toString()));
        row.add(CellValue.text(voice.area(cell.series().area())));
        row.add(CellValue.text(voice.indicator(cell.series().indicator())));
        row.add(words(voice.flow(cell.series().flow())));
        row.add(CellValue.text(cell.series().unit().code()));
        row.add(CellValue.text(cell.period().toString()));
        NumberFormat format = UnitFormat.of(cell.series().unit());
        row.add(CellValue.number(estimate.value(), format));
        row.add(BoundCell.of(estimate.interval().lower(), format));
        row.add(BoundCell.of(estimate.interval().upper(), format));
        row.add(width(estimate));
        row.add(CellValue.text(voice.standing(estimate.status())));
        row.add(CellValue.text(release.obsStatus(estimate)));
        row.add(CellValue.text(verdicts.gravest(estimate.figures())));
        row.add(words(String.join(" ", estimate.figures())));
        row.add(sources(estimate));
        row.add(CellValue.text(release.history().since().getOrDefault(cell.toString(), release.edition())));
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
        return estimate.value() == 0 || !estimate.interval().bounded()
                ? NOT_APPLICABLE
                : CellValue.formula(
                        "100*(" + Reference.thisRow(TABLE, "Upper") + "-" + Reference.thisRow(TABLE, "Lower") + ")/ABS("
                                + THIS_VALUE + ")",
                        100 * estimate.interval().width() / Math.abs(estimate.value()));
    }

    /** All sources, leading to the first of them. */
    private CellValue sources(Estimate estimate) {
        return estimate.figures().stream()
                .map(id -> release.figure(id).figure().source())
                .min(Comparator.naturalOrder())
                .map(first -> CellValue.link(voice.sources(estimate.figures()), new Target.OnRow("Sources", first)))
                .orElse(NOT_APPLICABLE);
    }

    private static CellValue words(String text) {
        return text.isEmpty() ? NOT_APPLICABLE : CellValue.text(text);
    }
}
