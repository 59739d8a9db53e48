package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.catalogue.Words;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Outcome;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Sheet;

/** Every derived number as a live formula. */
final class IndicatorSheet {
    private static final CellValue NOT_APPLICABLE = new CellValue.Empty("[z]");

    private final Release release;
    private final Voice voice;
    private final Symbols symbols;
    private final LiveFormula formulas;
    private final Verdicts verdicts;
    private final Map<String, String> names = new HashMap<>();

    IndicatorSheet(Release release) {
        this.release = release;
        this.formulas = new LiveFormula(release.catalogue().derivations());
        this.verdicts = new Verdicts(release);
        this.voice = new Voice(release, Language.EN);
        this.symbols = new Symbols(release, voice);
        release.catalogue()
                .derivations()
                .forEach(derivation ->
                        names.put(derivation.code(), derivation.name().en()));
    }

    Sheet sheet() {
        List<Column> columns = List.of(
                KeyColumn.of("Indicator", release.derived().stream().map(Derived::id)),
                Column.text("Code", 8),
                Column.text("Name", 28),
                Column.text("Series", 34),
                Column.text("Period", 12),
                Column.number("Value", NumberFormat.GENERAL, 14),
                Column.number("Lower", NumberFormat.GENERAL, 14),
                Column.number("Upper", NumberFormat.GENERAL, 14),
                Column.text("Unit", 8),
                Column.text("Flags", 8),
                Column.flag("Verdict", 12),
                Column.text("Figures", 20),
                Column.link("First figure", 10),
                Column.text("Vintage", 13),
                Column.text("Remark", 26));
        return TableSheet.of(
                "Indicators",
                "Derived indicators",
                List.of(
                        "Value is a live formula over Data_long, Figures and Rates; Lower and Upper are the engine's"
                                + " bounds. Indices follow the base year on the sheet Inputs.",
                        "[x] an input is not available, [z] cannot exist or must not be computed; Remark says why."),
                "No indicator can be computed from this edition.",
                columns,
                release.derived().stream().map(this::row).toList());
    }

    private List<CellValue> row(Derived derived) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(derived.id()));
        row.add(CellValue.text(derived.code()));
        row.add(CellValue.text(names.getOrDefault(derived.code(), derived.code())));
        row.add(CellValue.text(
                voice.series(derived.series()) + ", " + derived.series().unit()));
        row.add(CellValue.text(derived.period().toString()));
        NumberFormat format = UnitFormat.of(derived.unit());
        row.add(value(derived, format));
        row.add(bound(derived, derived.interval().lower(), format));
        row.add(bound(derived, derived.interval().upper(), format));
        row.add(CellValue.text(derived.unit().code()));
        String flags = symbols.of(derived);
        row.add(flags.isEmpty() ? NOT_APPLICABLE : CellValue.text(flags));
        row.add(CellValue.text(verdicts.gravest(derived.figures())));
        row.add(FigureCells.all(derived.figures()));
        row.add(FigureCells.first(derived.figures()));
        row.add(CellValue.text(release.history().since().getOrDefault(derived.id(), release.edition())));
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

    private static CellValue bound(Derived derived, double end, NumberFormat format) {
        if (derived.value().isEmpty()) {
            return new CellValue.Empty(derived.outcome() instanceof Outcome.Missing ? "[x]" : "[z]");
        }
        return BoundCell.of(end, format);
    }
}
