package org.tradebrief.report.pack;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tradebrief.catalogue.Derivation;
import org.tradebrief.derive.Derived;
import org.tradebrief.derive.Flag;
import org.tradebrief.derive.Outcome;
import org.tradebrief.figure.Interval;
import org.tradebrief.figure.SeriesKey;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Publication;

/** The tables of the publication: values with the digits that their intervals support, and nothing computed. */
final class PublicationTables {
    private final Release release;
    private final Voice voice;
    private final Symbols symbols;
    private final @Nullable List<String> topics;

    /** Tables of a release, of some topics where they name none themselves; without such of all. */
    PublicationTables(Release release, @Nullable List<String> topics) {
        this.release = release;
        this.topics = topics;
        this.voice = new Voice(release, Language.EN);
        this.symbols = new Symbols(release, voice);
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
        List<Column> first = List.of(
                Column.text("Area", 16),
                Column.text("Indicator", 40),
                Column.text("Flow", 20),
                Column.text("Period", 18));
        return table(
                template,
                name,
                columns(first, Column.text("Standing [note 3]", 20)),
                shown.stream()
                        .map(estimate -> level(estimate, template.divisor()))
                        .toList(),
                shown.stream().map(Estimate::figures).toList());
    }

    private Optional<Publication.PublishedTable> indicators(WorkbooksTemplate.PublishedTemplate template, String name) {
        List<String> codes = requireNonNull(template.codes());
        List<Derived> shown = release.derived().stream()
                .filter(derived -> codes.contains(derived.code()))
                .filter(derived -> isOf(template, derived.series()))
                .toList();
        List<Column> first = List.of(
                Column.text("Indicator", 40),
                Column.text("Series", 46),
                Column.text("Period", 18),
                Column.text("Unit", 14));
        return table(
                template,
                name,
                columns(first, Column.text("Remark", 40)),
                shown.stream().map(this::indicator).toList(),
                shown.stream().map(Derived::figures).toList());
    }

    private static List<Column> columns(List<Column> first, Column standing) {
        List<Column> columns = new ArrayList<>(first);
        columns.add(Column.number("Value [note 1]", NumberFormat.GENERAL, 17));
        columns.add(Column.number("Lower [note 2]", NumberFormat.GENERAL, 17));
        columns.add(Column.number("Upper [note 2]", NumberFormat.GENERAL, 17));
        columns.add(standing);
        columns.add(Column.text("Sources", 14));
        return columns;
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
        List<String> shown = template.topics() == null ? topics : template.topics();
        return shown == null
                || release.catalogue()
                        .indicator(series.indicator())
                        .filter(indicator -> shown.contains(indicator.topic()))
                        .isPresent();
    }

    private List<CellValue> level(Estimate estimate, double divisor) {
        SeriesKey series = estimate.cell().series();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(voice.area(series.area())));
        row.add(CellValue.text(voice.indicator(series.indicator())));
        row.add(PublishedCells.words(voice.flow(series.flow())));
        row.add(CellValue.text(voice.period(estimate.cell().period())));
        row.addAll(PublishedCells.numbers(estimate.value(), estimate.interval(), exponent(divisor)));
        row.add(CellValue.text((voice.standing(estimate.status()) + " " + symbols.of(estimate)).strip()));
        row.add(PublishedCells.words(voice.sources(estimate.figures())));
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
                row.addAll(PublishedCells.numbers(value, interval, 0));
                row.add(remark(derived));
            }
            case Outcome.Missing(var _, var reason) -> row.addAll(PublishedCells.none("[x]", reason.en()));
            case Outcome.Impossible(var reason) -> row.addAll(PublishedCells.none("[z]", reason.en()));
            case Outcome.Refused(var _, var _, var reason) -> row.addAll(PublishedCells.none("[z]", reason.en()));
        }
        row.add(PublishedCells.words(voice.sources(derived.figures())));
        return row;
    }

    /** The power of ten that a divisor is. */
    private static int exponent(double divisor) {
        return (int) Math.round(Math.log10(divisor));
    }

    private static CellValue remark(Derived derived) {
        List<String> remarks = derived.flags().stream()
                .map(flag -> "[" + flag.symbol() + "] " + meaning(flag))
                .toList();
        return remarks.isEmpty() ? PublishedCells.none() : CellValue.text(String.join("; ", remarks));
    }

    private static String meaning(Flag flag) {
        return switch (flag) {
            case SMALL_BASE -> "the base is small";
            case BREAK -> "a break in the series lies between its inputs";
            case NOT_INFORMATIVE -> "the interval is wide";
            case ESTIMATED -> "an input is implied by other figures or repaired";
            case PROVISIONAL -> "an input is provisional";
            case UNRELIABLE -> "an input is of low reliability";
            case FORECAST -> "an input is a forecast";
            case DISPUTED -> "an input is disputed";
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
