package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.report.workbook.DocumentProperties;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Workbook;

/** The live workbook of a release: every derived number is a formula over the tables that it rests on. */
public final class AnalystsWorkbook {
    private AnalystsWorkbook() {}

    /**
     * The workbook, its sheets in reading order.
     *
     * @param gates what was checked on finished files, for its log
     */
    static Workbook of(Release release, PackFile pack, List<QualityLog.Gate> gates) {
        WhatIf whatIf = new WhatIf(release);
        SourceSheets sources = new SourceSheets(release, whatIf);
        FindingSheets findings = new FindingSheets(release);
        Dashboard dashboard = new Dashboard(release, pack, whatIf);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new InputSheet(release, whatIf).sheet());
        sheets.add(dashboard.sheet());
        sheets.add(new EstimateSheet(release).sheet());
        sheets.add(new WideSheet(release).sheet());
        sheets.add(new IndicatorSheet(release).sheet());
        sheets.add(new TargetSheet(release).sheet());
        sheets.add(findings.conflicts());
        sheets.add(findings.checks());
        sheets.add(new RevisionSheet(release).sheet());
        sheets.add(new FigureSheet(release, whatIf).sheet());
        sources.rates().ifPresent(sheets::add);
        sheets.add(sources.sources());
        sheets.add(CodeSheet.of(release));
        sheets.add(FormulaSheet.of(release));
        sheets.add(QualityLog.sheet(release, gates));
        sheets.addFirst(ReadMe.sheet(release, sheets));
        DocumentProperties properties = new DocumentProperties(
                "Analysts’ workbook, edition " + release.edition(),
                "Reconciled estimates and derived indicators with live formulas",
                pack.pack().publisher().en(),
                release.asOf(),
                "en",
                "trade, reconciliation, digital trade");
        return new Workbook(properties, sheets, dashboard.names());
    }
}
