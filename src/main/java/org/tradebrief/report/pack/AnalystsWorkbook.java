package org.tradebrief.report.pack;

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
    static Workbook of(Release release, List<QualityLog.Gate> gates) {
        EvidenceSheets evidence = new EvidenceSheets(release);
        ResultSheets results = new ResultSheets(release);
        List<Sheet> sheets = List.of(
                        List.of(results.readMe()),
                        evidence.estimates(),
                        results.indicators(),
                        results.conflicts(),
                        results.checks(),
                        evidence.figures(),
                        evidence.rates(),
                        evidence.sources(),
                        results.formulas(),
                        List.of(QualityLog.sheet(release, gates)))
                .stream()
                .flatMap(List::stream)
                .toList();
        DocumentProperties properties = new DocumentProperties(
                "Analysts’ workbook, edition " + release.edition(),
                "Reconciled estimates and derived indicators with live formulas",
                "Tradebrief",
                release.asOf(),
                "en",
                "trade, reconciliation, digital trade");
        return new Workbook(properties, sheets, List.of());
    }
}
