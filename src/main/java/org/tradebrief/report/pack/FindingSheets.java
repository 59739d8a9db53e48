package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.Finding;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.Sheet;

/** What is wrong with printed figures: the conflicts among them, and what the checks found. */
final class FindingSheets {
    private final Release release;

    FindingSheets(Release release) {
        this.release = release;
    }

    /** Figures that cannot all be true. */
    Sheet conflicts() {
        List<ConflictText> conflicts = ConflictText.all(release, Language.EN);
        List<ConflictText> inChinese = ConflictText.all(release, Language.ZH);
        List<Column> columns = List.of(
                Column.text("Conflict", 9),
                Column.text("About", 24),
                Column.text("Printed", 36),
                Column.text("What follows", 28),
                Column.text("Cannot be", 32),
                Column.text("Done", 28),
                Column.text("Or else", 22),
                Column.text("Repair", 38),
                Column.text("In Chinese", 90));
        List<List<CellValue>> rows = new ArrayList<>();
        for (ConflictText conflict : conflicts) {
            String chinese = inChinese.get(rows.size()).sentence();
            rows.add(List.of(
                    CellValue.text("C" + (rows.size() + 1)),
                    CellValue.text(conflict.subject()),
                    CellValue.text(conflict.printed()),
                    CellValue.text(conflict.follows()),
                    CellValue.text(conflict.cannotBe()),
                    CellValue.text(conflict.done()),
                    conflict.alternatives().map(CellValue::text).orElse(new CellValue.Empty("[z]")),
                    conflict.repair().map(CellValue::text).orElse(new CellValue.Empty("[z]")),
                    CellValue.text(chinese)));
        }
        RepairText text = new RepairText(release, new Voice(release, Language.EN));
        RepairText chinese = new RepairText(release, new Voice(release, Language.ZH));
        for (RepairsTold.Told told : new RepairsTold(release).unprompted()) {
            CellValue none = new CellValue.Empty("[z]");
            rows.add(List.of(
                    CellValue.text("C" + (rows.size() + 1)),
                    CellValue.text("No conflict"),
                    none,
                    none,
                    none,
                    none,
                    none,
                    CellValue.text(text.unprompted(told)),
                    CellValue.text(chinese.unprompted(told))));
        }
        return TableSheet.of(
                "Reconcile",
                "Printed figures that cannot all be true",
                List.of(
                        "Each row names the smallest set of figures that contradict each other, or figures that the same others contradict."
                                + " [z] no alternative, no repair, or no conflict. The last column is not printed."),
                "All figures of this edition can be true together.",
                columns,
                rows,
                1);
    }

    /** What the rules found. */
    Sheet checks() {
        List<Column> columns = List.of(
                Column.text("Check", 12),
                Column.text("Rule", 26),
                Column.number("Level", 0, 7),
                Column.flag("Severity", 12),
                Column.flag("Verdict", 22),
                Column.text("Finding", 90),
                Column.text("Figures", 30),
                Column.link("First figure", 12));
        List<List<CellValue>> rows = new ArrayList<>();
        for (Finding finding : release.findings()) {
            rows.add(List.of(
                    CellValue.text("F" + (rows.size() + 1)),
                    CellValue.text(finding.rule()),
                    CellValue.number(finding.level()),
                    CellValue.text(finding.severity().name().toLowerCase(java.util.Locale.ROOT)),
                    CellValue.text(finding.verdictCode()),
                    CellValue.text(finding.message().en()),
                    FigureCells.all(finding.figures()),
                    FigureCells.first(finding.figures())));
        }
        return TableSheet.of(
                "Checks",
                "What the checks found",
                List.of(
                        "Level: 0 format, 1 within a source, 2 over time, 3 between sources, 4 other domain. Noted: worth"
                                + " knowing, nothing is wrong."),
                "No check had anything to look at.",
                columns,
                rows);
    }
}
