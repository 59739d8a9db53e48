package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Target;

/** The first sheet: what the workbook is, how to use it, and what each sheet holds. */
final class ReadMe {
    private static final Map<String, String> PURPOSES = Map.ofEntries(
            Map.entry("Inputs", "Exchange rate, targets and base year that a reader may change, and what follows."),
            Map.entry("Dashboard", "Headline figures and charts, drawn from the tables beneath them."),
            Map.entry("Data_long", "Every estimate with the bounds, standing, verdict and sources that belong to it."),
            Map.entry("Data_wide", "The same with one series a row and one period a column."),
            Map.entry("Indicators", "Every derived number as a live formula."),
            Map.entry("Targets", "Targets that sources print, gaps, and what reaching them needs."),
            Map.entry("Reconcile", "Which printed figures cannot all be true, and which was given up."),
            Map.entry("Checks", "What the rules found, with verdicts."),
            Map.entry("Revisions", "What the previous edition held, and by how much it changed."),
            Map.entry("Figures", "The printed words and the interval that they were read as."),
            Map.entry("Rates", "Exchange rates that formulas use."),
            Map.entry("Sources", "Publications, with the weight of their word."),
            Map.entry("Codes", "Codes of areas, indicators, flows, units and shorthand."),
            Map.entry("Formulas", "Definitions of the derived indicators."),
            Map.entry("QA_log", "What was counted and checked before the edition went out."));

    private ReadMe() {}

    /** The sheet, with a link to each of the others. */
    static Sheet sheet(Release release, List<Sheet> others) {
        List<List<CellValue>> rows = new ArrayList<>();
        for (Sheet sheet : others) {
            rows.add(List.of(
                    CellValue.link(sheet.name(), new Target.OnSheet(sheet.name())),
                    CellValue.text(PURPOSES.getOrDefault(sheet.name(), sheet.title()))));
        }
        return Sheet.of(
                "Read_me",
                "Analysts’ workbook, edition " + release.edition(),
                List.of(
                        "As of " + release.asOf() + ". Reconciled from published figures; every derived cell is a live"
                                + " formula with the value that the engine computed.",
                        "Change the yellow cells on the sheet Inputs to see what would follow. Nothing else needs to be"
                                + " edited; filters and sorting break no formula.",
                        "Amounts stand in single units. Shorthand: [x] not available, [z] not applicable, [e] estimated,"
                                + " [f] forecast, [u] low reliability, [b] break."),
                List.of(DataTable.of(
                                "Sheets", List.of(Column.link("Sheet", 16), Column.text("What it holds", 100)), rows)
                        .freezing(DataTable.UNFROZEN)));
    }
}
