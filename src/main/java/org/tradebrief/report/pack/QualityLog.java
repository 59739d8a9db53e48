package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.VerdictFormat;

/** The sheet that tells what was counted and what was checked before the edition went out. */
final class QualityLog {
    private static final String HOLDS = "holds";
    private static final String FAILS = "fails";
    private static final List<RowVerdict> FOUND =
            List.of(RowVerdict.HOLDS, RowVerdict.ROUNDING, RowVerdict.FAILS, RowVerdict.NOTED, RowVerdict.NOT_TESTABLE);

    private QualityLog() {}

    /**
     * A check on a finished file.
     *
     * @param item what was checked
     * @param count how many things were looked at
     * @param done whether they were looked at indeed
     * @param failures what was wrong, one sentence each
     */
    record Gate(String item, int count, boolean done, List<String> failures) {
        Gate {
            failures = List.copyOf(failures);
        }
    }

    /** Everything that checks found wrong, one sentence each. */
    static List<String> failures(List<Gate> gates) {
        return gates.stream().flatMap(gate -> gate.failures().stream()).toList();
    }

    /** The sheet. */
    static Sheet sheet(Release release, List<Gate> gates) {
        List<List<CellValue>> rows = new ArrayList<>();
        rows.add(count("Rows read", release.rowsRead(), "accepted and quarantined together"));
        rows.add(count("Rows accepted", release.rowsAccepted(), "figures, and observations with or without a value"));
        rows.add(count("Rows quarantined", release.quarantined().size(), "in checks.json with line and column"));
        for (RowVerdict known : FOUND) {
            String verdict = known.words().en();
            rows.add(count(
                    "Findings: " + verdict,
                    release.findings().stream()
                            .filter(finding -> finding.verdictCode().equals(verdict))
                            .count(),
                    "on the sheet Checks"));
        }
        rows.add(count("Figures given up", release.asPrinted().retractions().size(), "so that the others can be true"));
        rows.add(count("Estimates", release.estimates().size(), "on the sheet Data_long"));
        rows.add(count("Indicators", release.derived().size(), "on the sheet Indicators"));
        rows.add(count(
                "Indicators without a value",
                release.derived().stream()
                        .filter(derived -> derived.value().isEmpty())
                        .count(),
                "[x] or [z], with the reason"));
        gates.forEach(gate -> rows.add(gate(gate)));
        List<Column> columns = List.of(
                Column.text("Item", 44),
                Column.number("Count", 0, 10),
                Column.flag("Verdict", 12),
                Column.text("Detail", 90));
        DataTable table = DataTable.of("QA_log", columns, rows)
                .with(VerdictFormat.of(
                        "Verdict", Map.of(HOLDS, VerdictFormat.Tone.GOOD, FAILS, VerdictFormat.Tone.BAD)));
        return Sheet.of(
                "QA_log",
                "Quality log",
                List.of("Edition " + release.edition() + ", code version " + release.codeVersion() + "."),
                List.of(table));
    }

    private static List<CellValue> count(String item, long count, String detail) {
        return List.of(
                CellValue.text(item), CellValue.number(count), new CellValue.Empty("[z]"), CellValue.text(detail));
    }

    private static List<CellValue> gate(Gate gate) {
        boolean good = gate.failures().isEmpty();
        return List.of(
                CellValue.text(gate.item()),
                CellValue.number(gate.count()),
                gate.done() ? CellValue.text(good ? HOLDS : FAILS) : new CellValue.Empty("[z]"),
                CellValue.text(good ? "nothing to report" : String.join("; ", gate.failures())));
    }
}
