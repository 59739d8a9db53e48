package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradebrief.derive.Derived;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Reference;
import org.tradebrief.report.workbook.Sheet;

/** Every value that came, went or changed since the previous edition, and why. */
final class RevisionSheet {
    private static final String NAME = "Revisions";
    private static final CellValue NOT_AVAILABLE = new CellValue.Empty("[x]");
    private static final NumberFormat FORMAT = NumberFormat.decimals(2);

    private final Release release;
    private final Set<String> indicators = new HashSet<>();

    RevisionSheet(Release release) {
        this.release = release;
        release.derived().stream().map(Derived::id).forEach(indicators::add);
    }

    Sheet sheet() {
        List<List<CellValue>> rows = release.revisions().stream().map(this::row).toList();
        List<Column> columns = List.of(
                KeyColumn.of("Name", release.revisions().stream().map(Revision::name)),
                Column.text("Unit", 8),
                Column.text("Earlier edition", 16),
                Column.number("Earlier", FORMAT, 22),
                Column.number("Now", FORMAT, 22),
                Column.number("Revision", FORMAT, 22),
                Column.number("Revision, %", 2, 14),
                Column.flag("Cause", 12));
        String none = release.history()
                .previous()
                .map(edition -> "No value came, went or changed since edition " + edition + ".")
                .orElse(
                        "No earlier edition is stored, so there is nothing to compare with: the first revisions appear in"
                                + " the next edition.");
        return TableSheet.of(
                NAME,
                "Revisions since the previous edition",
                List.of("Cause: new, withdrawn, other figures, a changed input file, the catalogue or the program, the"
                        + " first that applies. Amounts in single units. [x] not available."),
                none,
                columns,
                rows);
    }

    private List<CellValue> row(Revision revision) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(revision.name()));
        row.add(CellValue.text(revision.unit()));
        row.add(revision.previous()
                .map(before -> CellValue.text(before.edition()))
                .orElse(NOT_AVAILABLE));
        row.add(revision.previous()
                .map(before -> CellValue.number(before.value()))
                .orElse(NOT_AVAILABLE));
        row.add(revision.current()
                .map(now -> CellValue.formula(lookup(revision.name(), now.value()), now.value()))
                .orElse(NOT_AVAILABLE));
        String earlier = Reference.thisRow(NAME, "Earlier");
        double before = revision.previous().map(Vintage::value).orElse(0.0);
        row.add(
                revision.size().isPresent()
                        ? CellValue.formula(
                                "ROUND(" + Reference.thisRow(NAME, "Now") + "-" + earlier + "," + revision.decimals()
                                        + ")",
                                revision.size().getAsDouble())
                        : NOT_AVAILABLE);
        row.add(
                revision.size().isPresent() && before != 0
                        ? CellValue.formula(
                                "100*" + Reference.thisRow(NAME, "Revision") + "/" + earlier,
                                100 * revision.size().getAsDouble() / before)
                        : NOT_AVAILABLE);
        row.add(CellValue.text(revision.cause().name().toLowerCase(Locale.ROOT)));
        return row;
    }

    /** An indicator is published without the noise of its computation. */
    private String lookup(String name, double value) {
        return indicators.contains(name)
                ? RoundedCells.withoutNoise(Lookup.indicator(name), value)
                : Lookup.estimate(name);
    }
}
