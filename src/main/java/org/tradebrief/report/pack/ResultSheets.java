package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.check.Finding;
import org.tradebrief.check.Verdict;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.ExcelFormula;
import org.tradebrief.derive.References;
import org.tradebrief.derive.ResultUnit;
import org.tradebrief.derive.TableReferences;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.VerdictFormat;

/** The sheets that say what follows: indicators as live formulas, conflicts, checks, formulas and the log. */
final class ResultSheets {
    private static final References TABLES = new TableReferences();

    private final Release release;
    private final Voice voice;

    ResultSheets(Release release) {
        this.release = release;
        this.voice = new Voice(release, Language.EN);
    }

    Sheet readMe() {
        return Sheet.of(
                "Read_me",
                "Analysts’ workbook, edition " + release.edition(),
                List.of(
                        "As of " + release.asOf() + ". Reconciled from published figures.",
                        "Data_long holds every estimate with the bounds that the sources allow.",
                        "Indicators holds every derived number as a live formula over Data_long, Figures and Rates.",
                        "Reconcile tells which printed figures cannot all be true, and which was given up.",
                        "Checks lists what the rules found; Figures holds the printed words.",
                        "Shorthand: [x] not available, [z] not applicable, [e] estimated, [u] low reliability, [b] break."),
                List.of());
    }

    List<Sheet> indicators() {
        List<Derived> known = release.derived().stream()
                .filter(derived -> derived.value().isPresent())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                Column.text("Indicator", 36),
                Column.text("Code", 8),
                Column.text("Name", 40),
                Column.text("Series", 54),
                Column.text("Period", 14),
                Column.number("Value", NumberFormat.GENERAL, 18),
                Column.number("Lower", NumberFormat.GENERAL, 18),
                Column.number("Upper", NumberFormat.GENERAL, 18),
                Column.text("Unit", 8),
                Column.text("Flags", 10),
                Column.text("Figures", 30));
        return List.of(Sheet.of(
                "Indicators",
                "Derived indicators",
                List.of("Value is a live formula; Lower and Upper are the engine's bounds."),
                List.of(DataTable.of(
                        "Indicators",
                        columns,
                        known.stream().map(this::indicator).toList()))));
    }

    List<Sheet> conflicts() {
        List<ConflictText> conflicts = ConflictText.all(release, Language.EN);
        if (conflicts.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                Column.text("Conflict", 10),
                Column.text("About", 40),
                Column.text("Printed", 60),
                Column.text("What follows", 50),
                Column.text("Cannot be", 50),
                Column.text("Done", 50),
                Column.text("Repair", 50));
        List<List<CellValue>> rows = new ArrayList<>();
        for (ConflictText conflict : conflicts) {
            rows.add(List.of(
                    CellValue.text("C" + (rows.size() + 1)),
                    CellValue.text(conflict.subject()),
                    CellValue.text(conflict.printed()),
                    CellValue.text(conflict.follows()),
                    CellValue.text(conflict.cannotBe()),
                    CellValue.text(conflict.done()),
                    conflict.repair().map(CellValue::text).orElse(new CellValue.Empty("[z]"))));
        }
        return List.of(Sheet.of(
                "Reconcile",
                "Printed figures that cannot all be true",
                List.of("Each row names the smallest set of figures that contradict each other."),
                List.of(DataTable.of("Conflicts", columns, rows))));
    }

    List<Sheet> checks() {
        List<Column> columns = List.of(
                Column.text("Check", 12),
                Column.text("Rule", 26),
                Column.number("Level", 0, 7),
                Column.flag("Severity", 12),
                Column.flag("Verdict", 22),
                Column.text("Finding", 90),
                Column.text("Figures", 30));
        List<List<CellValue>> rows = new ArrayList<>();
        for (Finding finding : release.findings()) {
            rows.add(List.of(
                    CellValue.text("F" + (rows.size() + 1)),
                    CellValue.text(finding.rule()),
                    CellValue.number(finding.level()),
                    CellValue.text(finding.severity().name().toLowerCase(java.util.Locale.ROOT)),
                    CellValue.text(finding.verdict().code()),
                    CellValue.text(finding.message().en()),
                    CellValue.text(String.join(" ", finding.figures()))));
        }
        VerdictFormat verdicts = VerdictFormat.of(
                "Verdict",
                Map.of(
                        Verdict.HOLDS.code(), VerdictFormat.Tone.GOOD,
                        Verdict.ROUNDING.code(), VerdictFormat.Tone.NOTICE,
                        Verdict.FAILS.code(), VerdictFormat.Tone.BAD,
                        Verdict.NOT_TESTABLE.code(), VerdictFormat.Tone.NEUTRAL));
        return rows.isEmpty()
                ? List.of()
                : List.of(Sheet.of(
                        "Checks",
                        "What the checks found",
                        List.of("Level: 0 format, 1 within a source, 2 over time, 3 between sources, 4 other domain."),
                        List.of(DataTable.of("Checks", columns, rows).with(verdicts))));
    }

    List<Sheet> formulas() {
        List<Column> columns = List.of(
                Column.text("Code", 9),
                Column.text("Name", 44),
                Column.text("Formula", 50),
                Column.text("Unit", 8),
                Column.text("Undefined when", 44),
                Column.text("Source", 60));
        List<List<CellValue>> rows =
                release.catalogue().derivations().stream().map(this::formula).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(Sheet.of(
                        "Formulas",
                        "Definitions of the derived indicators",
                        List.of("x is the series; lag(x, 1) is the same period a year earlier."),
                        List.of(DataTable.of("Formulas", columns, rows))));
    }

    private List<CellValue> indicator(Derived derived) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(derived.id()));
        row.add(CellValue.text(derived.code()));
        row.add(CellValue.text(release.catalogue().derivations().stream()
                .filter(one -> one.code().equals(derived.code()))
                .map(one -> one.name().en())
                .findFirst()
                .orElse(derived.code())));
        row.add(CellValue.text(
                voice.series(derived.series()) + ", " + derived.series().unit()));
        row.add(CellValue.text(derived.period().toString()));
        NumberFormat format = format(derived.unit());
        row.add(CellValue.formula(
                ExcelFormula.of(derived.formula(), TABLES), derived.value().orElseThrow(), format));
        row.add(bound(derived.interval().lower(), format));
        row.add(bound(derived.interval().upper(), format));
        row.add(CellValue.text(derived.unit().code()));
        String flags = Voice.symbols(derived.flags());
        row.add(flags.isEmpty() ? new CellValue.Empty("[z]") : CellValue.text(flags));
        row.add(
                derived.figures().isEmpty()
                        ? new CellValue.Empty("[z]")
                        : CellValue.text(String.join(" ", derived.figures())));
        return row;
    }

    private List<CellValue> formula(Derivation derivation) {
        return List.of(
                CellValue.text(derivation.code()),
                CellValue.text(derivation.name().en()),
                CellValue.text(derivation.formula()),
                CellValue.text(derivation.unit()),
                CellValue.text(derivation.undefined().en()),
                CellValue.text(derivation.source()));
    }

    /** Ratios and indices are shown with two decimals as percentages are. */
    private static NumberFormat format(Unit unit) {
        return unit.equals(ResultUnit.PURE_NUMBER) || unit.equals(ResultUnit.INDEX)
                ? NumberFormat.decimals(2)
                : EvidenceSheets.format(unit);
    }

    private static CellValue bound(double end, NumberFormat format) {
        return Double.isFinite(end) ? CellValue.number(end, format) : new CellValue.Empty("[z]");
    }
}
