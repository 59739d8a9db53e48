package org.tradebrief.report.pack;

import java.util.List;
import org.tradebrief.derive.Vintages;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Reference;
import org.tradebrief.report.workbook.Sheet;

/** What the previous edition held of every estimate, and by how much it changed. */
final class RevisionSheet {
    private static final String NAME = "Revisions";
    private static final double SAME = 1e-12;

    private final Release release;
    private final Vintages earlier;

    RevisionSheet(Release release, Vintages earlier) {
        this.release = release;
        this.earlier = earlier;
    }

    Sheet sheet() {
        List<List<CellValue>> rows = release.estimates().stream()
                .flatMap(now -> earlier.earlier(now.cell()).map(before -> row(now, before)).stream())
                .toList();
        List<Column> columns = List.of(
                KeyColumn.of(
                        "Cell",
                        release.estimates().stream()
                                .map(estimate -> estimate.cell().toString())),
                Column.number("Earlier", NumberFormat.GENERAL, 20),
                Column.number("Now", NumberFormat.GENERAL, 20),
                Column.number("Revision", NumberFormat.GENERAL, 20),
                Column.number("Revision, %", 2, 14),
                Column.flag("Change", 12));
        return Sheet.of(
                NAME,
                "Revisions since the previous edition",
                rows.isEmpty()
                        ? List.of("No earlier edition with these series is stored, so there is nothing to compare with:"
                                + " the first revisions appear in the next edition.")
                        : List.of("Every estimate that the previous edition held too."),
                rows.isEmpty() ? List.of() : List.of(DataTable.of(NAME, columns, rows)));
    }

    private static List<CellValue> row(Estimate now, Estimate before) {
        NumberFormat format = EvidenceSheets.format(now.cell().series().unit());
        String earlier = Reference.thisRow(NAME, "Earlier");
        double revision = now.value() - before.value();
        boolean same = Math.abs(revision) <= SAME * Math.abs(now.value());
        return List.of(
                CellValue.text(now.cell().toString()),
                CellValue.number(before.value(), format),
                CellValue.formula(
                        Lookup.of("Estimates", "Value", "Cell", Reference.thisRow(NAME, "Cell")), now.value(), format),
                CellValue.formula(Reference.thisRow(NAME, "Now") + "-" + earlier, revision, format),
                before.value() == 0
                        ? new CellValue.Empty("[z]")
                        : CellValue.formula(
                                "100*" + Reference.thisRow(NAME, "Revision") + "/" + earlier,
                                100 * revision / before.value(),
                                NumberFormat.decimals(2)),
                CellValue.text(same ? "unchanged" : "revised"));
    }
}
