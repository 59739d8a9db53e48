package org.tradebrief.report.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Flag;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.figure.SupportedDigits;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Publication;

/** The tables of the publication: values with the digits that their intervals support, and nothing computed. */
final class PublicationTables {
    /** Relative width of an interval that rounding errors alone make. */
    private static final double NOISE = 1e-12;

    private final Release release;
    private final Voice voice;

    PublicationTables(Release release) {
        this.release = release;
        this.voice = new Voice(release, Language.EN);
    }

    /** The table that a template declares; empty when nothing of it is known. */
    Optional<Publication.PublishedTable> of(WorkbooksTemplate.PublishedTemplate template, String name) {
        return template.codes() == null ? levels(template, name) : indicators(template, name);
    }

    private Optional<Publication.PublishedTable> levels(WorkbooksTemplate.PublishedTemplate template, String name) {
        List<Estimate> shown = release.estimates().stream()
                .filter(estimate -> estimate.cell().series().unit().code().equals(template.unit()))
                .filter(estimate -> isOf(template, estimate.cell().series()))
                .toList();
        List<Column> columns = List.of(
                Column.text("Area", 16),
                Column.text("Indicator", 40),
                Column.text("Flow", 20),
                Column.text("Period", 18),
                Column.number("Value [note 1]", NumberFormat.GENERAL, 14),
                Column.number("Lower [note 2]", NumberFormat.GENERAL, 14),
                Column.number("Upper [note 2]", NumberFormat.GENERAL, 14),
                Column.text("Standing [note 3]", 16),
                Column.text("Sources", 14));
        return table(
                template,
                name,
                columns,
                shown.stream()
                        .map(estimate -> level(estimate, template.divisor()))
                        .toList(),
                shown.stream().map(Estimate::figures).toList());
    }

    private Optional<Publication.PublishedTable> indicators(WorkbooksTemplate.PublishedTemplate template, String name) {
        List<String> codes = java.util.Objects.requireNonNull(template.codes());
        List<Derived> shown = release.derived().stream()
                .filter(derived -> codes.contains(derived.code()))
                .filter(derived -> isOf(template, derived.series()))
                .toList();
        List<Column> columns = List.of(
                Column.text("Indicator", 40),
                Column.text("Series", 46),
                Column.text("Period", 18),
                Column.text("Unit", 14),
                Column.number("Value [note 1]", NumberFormat.GENERAL, 14),
                Column.number("Lower [note 2]", NumberFormat.GENERAL, 14),
                Column.number("Upper [note 2]", NumberFormat.GENERAL, 14),
                Column.text("Remark", 40),
                Column.text("Sources", 14));
        return table(
                template,
                name,
                columns,
                shown.stream().map(this::indicator).toList(),
                shown.stream().map(Derived::figures).toList());
    }

    private Optional<Publication.PublishedTable> table(
            WorkbooksTemplate.PublishedTemplate template,
            String name,
            List<Column> columns,
            List<List<CellValue>> rows,
            List<List<String>> figures) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<String> sources = new TreeSet<>();
        figures.stream()
                .flatMap(Collection::stream)
                .forEach(id -> sources.add(
                        release.figures().source(release.figure(id).figure()).publisher()));
        return Optional.of(new Publication.PublishedTable(
                template.sheet(),
                template.title().in(voice.language().tag()),
                DataTable.of(name, columns, rows),
                sources.isEmpty() ? "Tradebrief" : String.join("; ", sources)));
    }

    private boolean isOf(WorkbooksTemplate.PublishedTemplate template, SeriesKey series) {
        List<String> named = template.series();
        if (named != null) {
            return named.contains(series.toString());
        }
        List<String> topics = template.topics();
        return topics == null
                || release.catalogue()
                        .indicator(series.indicator())
                        .filter(indicator -> topics.contains(indicator.topic()))
                        .isPresent();
    }

    private List<CellValue> level(Estimate estimate, double divisor) {
        SeriesKey series = estimate.cell().series();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(voice.area(series.area())));
        row.add(CellValue.text(voice.indicator(series.indicator())));
        row.add(words(voice.flow(series.flow())));
        row.add(CellValue.text(voice.period(estimate.cell().period())));
        row.addAll(numbers(estimate.value(), estimate.interval(), exponent(divisor)));
        row.add(CellValue.text(voice.standing(estimate.status()) + symbol(estimate.status())));
        row.add(words(voice.sources(estimate.figures())));
        return row;
    }

    private List<CellValue> indicator(Derived derived) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(name(derived.code())));
        row.add(CellValue.text(
                voice.series(derived.series()) + ", " + derived.series().unit()));
        row.add(CellValue.text(voice.period(derived.period())));
        row.add(CellValue.text(UnitName.of(derived.unit())));
        switch (derived.outcome()) {
            case Outcome.Value(double value, Interval interval) -> {
                row.addAll(numbers(value, interval, 0));
                row.add(remark(derived));
            }
            case Outcome.Missing(var _, var reason) -> row.addAll(none("[x]", reason.en()));
            case Outcome.Impossible(var reason) -> row.addAll(none("[z]", reason.en()));
            case Outcome.Refused(var _, var _, var reason) -> row.addAll(none("[z]", reason.en()));
        }
        row.add(words(voice.sources(derived.figures())));
        return row;
    }

    /**
     * Value, lower and upper end with supported digits, shown in units of a power of ten; [u] where no digit of a single
     * value is supported. Bounds no further apart than rounding errors are one number.
     */
    private static List<CellValue> numbers(double value, Interval interval, int exponent) {
        if (!interval.bounded()) {
            return List.of(number(SupportedDigits.round(value, Interval.point(value)), exponent), none(), none());
        }
        if (interval.width() <= NOISE * Math.max(1, Math.abs(value))) {
            CellValue exact = number(SupportedDigits.round(value, Interval.point(value)), exponent);
            return List.of(exact, exact, exact);
        }
        int ends = SupportedDigits.decimalsOfEnds(interval);
        BigDecimal rounded = SupportedDigits.round(value, interval);
        CellValue shown = !SupportedDigits.speakFor(value, interval)
                ? new CellValue.Empty("[u]")
                : rounded.signum() == 0 && value != 0 ? new CellValue.Empty("[low]") : number(rounded, exponent);
        return List.of(
                shown,
                number(SupportedDigits.rounded(interval.lower(), ends), exponent),
                number(SupportedDigits.rounded(interval.upper(), ends), exponent));
    }

    private static CellValue number(BigDecimal rounded, int exponent) {
        BigDecimal shown = rounded.movePointLeft(exponent);
        return CellValue.number(shown.doubleValue(), NumberFormat.decimals(Math.max(0, shown.scale())));
    }

    /** The power of ten that a divisor is. */
    private static int exponent(double divisor) {
        return (int) Math.round(Math.log10(divisor));
    }

    private static List<CellValue> none(String symbol, String reason) {
        CellValue empty = new CellValue.Empty(symbol);
        return List.of(empty, empty, empty, CellValue.text(reason));
    }

    private static CellValue none() {
        return new CellValue.Empty("[z]");
    }

    private static CellValue words(String text) {
        return text.isEmpty() ? none() : CellValue.text(text);
    }

    private static CellValue remark(Derived derived) {
        List<String> remarks = derived.flags().stream()
                .map(flag -> "[" + flag.symbol() + "] " + meaning(flag))
                .toList();
        return remarks.isEmpty() ? none() : CellValue.text(String.join("; ", remarks));
    }

    private static String meaning(Flag flag) {
        return switch (flag) {
            case SMALL_BASE -> "the base is small";
            case BREAK -> "a break in the series lies between its inputs";
            case NOT_INFORMATIVE -> "the interval is wide";
            case ESTIMATED -> "an input is implied by other figures";
            case FORECAST -> "an input is a forecast";
            case DISPUTED -> "an input is disputed";
        };
    }

    private static String symbol(Estimate.Status status) {
        return switch (status) {
            case AGREED, SINGLE -> "";
            case IMPLIED, REPAIRED -> " [e]";
            case DISPUTED -> " [u]";
            case FORECAST -> " [f]";
        };
    }

    private String name(String code) {
        return release.catalogue().derivations().stream()
                .filter(derivation -> derivation.code().equals(code))
                .map(Derivation::name)
                .map(words -> words.in(voice.language().tag()))
                .findFirst()
                .orElse(code);
    }
}
