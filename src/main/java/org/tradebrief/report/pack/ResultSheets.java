package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.catalogue.Words;
import org.tradebrief.check.Finding;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.derive.ResultUnit;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Target;

/** The sheets that say what follows: indicators as live formulas, conflicts, checks, formulas and the log. */
final class ResultSheets {
    private static final CellValue NOT_APPLICABLE = new CellValue.Empty("[z]");

    private final Release release;
    private final Voice voice;
    private final LiveFormula formulas;
    private final Verdicts verdicts;

    ResultSheets(Release release) {
        this.release = release;
        this.formulas = new LiveFormula(release.catalogue().derivations());
        this.verdicts = new Verdicts(release.findings());
        this.voice = new Voice(release, Language.EN);
    }

    Sheet indicators() {
        List<Column> columns = List.of(
                KeyColumn.of("Indicator", release.derived().stream().map(Derived::id)),
                Column.text("Code", 8),
                Column.text("Name", 40),
                Column.text("Series", 54),
                Column.text("Period", 14),
                Column.number("Value", NumberFormat.GENERAL, 18),
                Column.number("Lower", NumberFormat.GENERAL, 18),
                Column.number("Upper", NumberFormat.GENERAL, 18),
                Column.text("Unit", 8),
                Column.text("Flags", 10),
                Column.flag("Verdict", 22),
                Column.text("Figures", 30),
                Column.link("First figure", 12),
                Column.text("Vintage", 14),
                Column.text("Remark", 60));
        return sheet(
                "Indicators",
                "Derived indicators",
                List.of(
                        "Value is a live formula over Data_long, Figures and Rates; Lower and Upper are the engine's"
                                + " bounds. Indices follow the base year on the sheet Inputs.",
                        "[x] an input is not available, [z] cannot exist or must not be computed; Remark says why."),
                "No indicator can be computed from this edition.",
                columns,
                release.derived().stream().map(this::indicator).toList());
    }

    Sheet conflicts() {
        List<ConflictText> conflicts = ConflictText.all(release, Language.EN);
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
        return sheet(
                "Reconcile",
                "Printed figures that cannot all be true",
                List.of("Each row names the smallest set of figures that contradict each other. [z] no repair."),
                "All figures of this edition can be true together.",
                columns,
                rows);
    }

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
                    CellValue.text(finding.verdict().code()),
                    CellValue.text(finding.message().en()),
                    finding.figures().isEmpty() ? NOT_APPLICABLE : CellValue.text(String.join(" ", finding.figures())),
                    firstFigure(finding.figures())));
        }
        return sheet(
                "Checks",
                "What the checks found",
                List.of("Level: 0 format, 1 within a source, 2 over time, 3 between sources, 4 other domain."),
                "No check had anything to look at.",
                columns,
                rows);
    }

    Sheet formulas() {
        List<Column> columns = List.of(
                Column.text("Code", 9),
                Column.text("Name", 44),
                Column.text("Formula", 50),
                Column.text("Unit", 8),
                Column.text("Undefined when", 44),
                Column.text("Source", 60));
        List<List<CellValue>> rows =
                release.catalogue().derivations().stream().map(this::formula).toList();
        return sheet(
                "Formulas",
                "Definitions of the derived indicators",
                List.of("x is the series; lag(x, 1) is the same period a year earlier."),
                "The catalogue declares no indicator.",
                columns,
                rows);
    }

    /** A sheet with one table named like it, or with the words that say why there is none. */
    private static Sheet sheet(
            String name,
            String title,
            List<String> lines,
            String none,
            List<Column> columns,
            List<List<CellValue>> rows) {
        if (rows.isEmpty()) {
            return Sheet.of(name, title, List.of(none), List.of());
        }
        DataTable table = DataTable.of(name, columns, rows);
        boolean judged = columns.stream().anyMatch(column -> column.heading().equals(Verdicts.FORMAT.column()));
        return Sheet.of(name, title, lines, List.of(judged ? table.with(Verdicts.FORMAT) : table));
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
        row.add(value(derived, format));
        row.add(bound(derived, derived.interval().lower(), format));
        row.add(bound(derived, derived.interval().upper(), format));
        row.add(CellValue.text(derived.unit().code()));
        String flags = Voice.symbols(derived.flags());
        row.add(flags.isEmpty() ? NOT_APPLICABLE : CellValue.text(flags));
        row.add(CellValue.text(verdicts.gravest(derived.figures())));
        row.add(derived.figures().isEmpty() ? NOT_APPLICABLE : CellValue.text(String.join(" ", derived.figures())));
        row.add(firstFigure(derived.figures()));
        row.add(CellValue.text(release.edition()));
        row.add(remark(derived).<CellValue>map(CellValue::text).orElse(NOT_APPLICABLE));
        return row;
    }

    /** A formula in any case but where two inputs must not meet; without its inputs it shows the symbol. */
    private CellValue value(Derived derived, NumberFormat format) {
        String formula = formulas.of(derived);
        return switch (derived.outcome()) {
            case Outcome.Value(double value, var _) ->
                CellValue.formula(
                        formulas.followsBaseYear(derived) ? Lookup.or(formula, "[x]") : formula, value, format);
            case Outcome.Missing _ -> CellValue.formula(Lookup.or(formula, "[x]"), "[x]");
            case Outcome.Impossible _ -> CellValue.formula(Lookup.or(formula, "[z]"), "[z]");
            case Outcome.Refused _ -> NOT_APPLICABLE;
        };
    }

    private static Optional<String> remark(Derived derived) {
        return switch (derived.outcome()) {
            case Outcome.Value _ -> Optional.empty();
            case Outcome.Missing(var _, Words reason) -> Optional.of(reason.en());
            case Outcome.Impossible(Words reason) -> Optional.of(reason.en());
            case Outcome.Refused(var _, var _, Words reason) -> Optional.of(reason.en());
        };
    }

    private static CellValue firstFigure(List<String> figures) {
        return figures.isEmpty()
                ? NOT_APPLICABLE
                : CellValue.link(figures.getFirst(), new Target.OnRow("Figures", figures.getFirst()));
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

    private static CellValue bound(Derived derived, double end, NumberFormat format) {
        if (derived.value().isEmpty()) {
            return new CellValue.Empty(derived.outcome() instanceof Outcome.Missing ? "[x]" : "[z]");
        }
        return Double.isFinite(end) ? CellValue.number(end, format) : NOT_APPLICABLE;
    }
}
