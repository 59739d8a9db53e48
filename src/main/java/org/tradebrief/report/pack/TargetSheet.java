package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Stated;
import org.tradebrief.derive.Target;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Reference;
import org.tradebrief.report.workbook.Sheet;

/** The targets that sources print, with what is held of them and what reaching them needs. */
final class TargetSheet {
    private static final String NAME = "Targets";
    private static final CellValue NOT_APPLICABLE = new CellValue.Empty("[z]");

    private final Release release;
    private final Voice voice;
    private final List<Target> targets;

    TargetSheet(Release release) {
        this.release = release;
        this.voice = new Voice(release, Language.EN);
        this.targets = Stated.targets(release.figures());
    }

    Sheet sheet() {
        List<Column> columns = List.of(
                Column.link("Figure", 10),
                Column.text("Series", 50),
                Column.text("Share of", 24),
                Column.text("By", 10),
                Column.number("Target", NumberFormat.GENERAL, 18),
                Column.text("Unit", 8),
                Column.number("Latest held", NumberFormat.GENERAL, 18),
                Column.number("Gap", NumberFormat.GENERAL, 18),
                Column.number("Growth needed a year, %", 2, 16),
                Column.number("Change needed a year", NumberFormat.GENERAL, 16),
                Column.number("Change a year from the target before", NumberFormat.GENERAL, 18));
        return Sheet.of(
                NAME,
                "Targets and what reaching them needs",
                targets.isEmpty()
                        ? List.of("No source of this edition states a target.")
                        : List.of(
                                "Shares in percent, their gaps and changes in percentage points; amounts in single"
                                        + " units. Targets that are shares follow the sheet Inputs.",
                                "[x] not available: no figure or observation says where the series stands. [z] not"
                                        + " applicable."),
                targets.isEmpty()
                        ? List.of()
                        : List.of(DataTable.of(
                                NAME, columns, targets.stream().map(this::row).toList())));
    }

    private List<CellValue> row(Target target) {
        NumberFormat format = UnitFormat.of(target.series().unit());
        String here = Reference.thisRow(NAME, "Target");
        Optional<Double> gap = value(target, "TGAP");
        double aim = target.quantity().value().doubleValue();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.link(
                target.figure(), new org.tradebrief.report.workbook.Target.OnRow("Figures", target.figure())));
        row.add(CellValue.text(voice.series(target.series())));
        row.add(target.whole()
                .map(whole -> CellValue.text(voice.indicator(whole)))
                .orElse(NOT_APPLICABLE));
        row.add(CellValue.text(target.period().toString()));
        row.add(CellValue.formula(Lookup.figure(target.figure()), aim, format));
        row.add(CellValue.text(target.series().unit().code()));
        row.add(live(here + "-" + Reference.thisRow(NAME, "Gap"), gap.map(known -> aim - known), format));
        row.add(live(Lookup.indicator(id(target, "TGAP")), gap, format));
        row.add(live(Lookup.indicator(id(target, "TREQ")), value(target, "TREQ"), NumberFormat.decimals(2)));
        row.add(live(Lookup.indicator(id(target, "TREQP")), value(target, "TREQP"), format));
        row.add(before(target).map(earlier -> step(earlier, target, here)).orElse(NOT_APPLICABLE));
        return row;
    }

    private static CellValue live(String formula, Optional<Double> value, NumberFormat format) {
        String shown = Lookup.or(formula, "[x]");
        return value.map(known -> CellValue.formula(shown, known, format)).orElse(CellValue.formula(shown, "[x]"));
    }

    private static CellValue step(Target earlier, Target target, String here) {
        int years = target.period().year() - earlier.period().year();
        double change = (target.quantity().value().doubleValue()
                        - earlier.quantity().value().doubleValue())
                / years;
        return CellValue.formula(
                "(" + here + "-" + Lookup.figure(earlier.figure()) + ")/" + years, change, format(target));
    }

    private static NumberFormat format(Target target) {
        return target.series().unit().equals(Unit.PERCENT) ? NumberFormat.decimals(2) : NumberFormat.decimals(0);
    }

    /** The target for the year before, of the same series and whole. */
    private Optional<Target> before(Target target) {
        return targets.stream()
                .filter(other -> other.series().equals(target.series())
                        && other.whole().equals(target.whole())
                        && other.period().year() < target.period().year())
                .max(Comparator.comparingInt(other -> other.period().year()));
    }

    private Optional<Double> value(Target target, String code) {
        return release.derived().stream()
                .filter(derived -> derived.id().equals(id(target, code)))
                .map(Derived::value)
                .filter(value -> value.isPresent())
                .map(value -> value.getAsDouble())
                .findFirst();
    }

    private static String id(Target target, String code) {
        return target.series() + "." + code + "." + target.period();
    }
}
