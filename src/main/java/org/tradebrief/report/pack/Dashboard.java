package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.derive.Stated;
import org.tradebrief.derive.Target;
import org.tradebrief.figure.Unit;
import org.tradebrief.reconcile.Estimate;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Language;
import org.tradebrief.report.workbook.Block;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.DefinedName;
import org.tradebrief.report.workbook.LegalNames;
import org.tradebrief.report.workbook.NativeChart;
import org.tradebrief.report.workbook.NumberFormat;
import org.tradebrief.report.workbook.Sheet;
import org.tradebrief.report.workbook.Target.OnCell;

/** Headline figures and the charts of the pack, drawn from tables that follow the data and the inputs. */
final class Dashboard {
    private static final String HEADLINES = "Headlines";
    private static final int BILLION = 9;

    private final Release release;
    private final Voice voice;
    private final Bindings bindings;
    private final Wording wording;
    private final WhatIf whatIf;
    private final List<Pack.BlockTemplate> templates;

    Dashboard(Release release, PackFile file, WhatIf whatIf) {
        this.release = release;
        this.whatIf = whatIf;
        this.voice = new Voice(release, Language.EN);
        this.bindings = new Bindings(release);
        this.wording = new Wording(release, bindings, voice, file.pack().digits());
        this.templates = file.pack().perArea()
                ? List.of()
                : file.pack().sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .toList();
    }

    Sheet sheet() {
        List<Block> charts = new ArrayList<>();
        List<Block> tables = new ArrayList<>();
        ChartBlocks builder = new ChartBlocks(release, bindings, wording, voice);
        for (Pack.ChartTemplate template : charts()) {
            builder.of(template, Integer.toString(charts.size() + 1)).ifPresent(chart -> {
                String name = "Chart_" + (charts.size() + 1);
                tables.add(new ChartTable(template, chart, bindings, name).table());
                charts.add(plot(template, chart, name));
            });
        }
        targets().ifPresent(shares -> {
            tables.add(shares.table());
            charts.add(shares.chart());
        });
        List<Block> blocks = new ArrayList<>();
        headlines().ifPresent(blocks::add);
        blocks.addAll(charts);
        blocks.addAll(tables);
        return Sheet.of(
                "Dashboard",
                "Headlines and charts",
                List.of(
                        "Charts follow the tables beneath them, which follow Data_long and Inputs. Hollow (LibreOffice fills"
                                + " them: the larger marks): estimated, provisional, forecast or aimed at. A gap or"
                                + " blank cell: not available, or the series breaks there.",
                        "Numbers are rounded to the digits that the sources support; lower and upper bound what the"
                                + " sources allow. " + PublishedCells.WIDE + ": " + PublishedCells.WIDE_MEANING.en()
                                + ". Data_long has every digit."),
                blocks);
    }

    /** The headline figures by name, for formulas and readers. */
    List<DefinedName> names() {
        LegalNames legal = new LegalNames();
        return headlineTemplates()
                .map(template -> new DefinedName(
                        legal.name(template.cell().replace('.', '_')),
                        new OnCell("Estimates", template.cell(), "Value"),
                        template.label().in(voice.language().tag())))
                .toList();
    }

    private Stream<Pack.KeyFigureTemplate> headlineTemplates() {
        return templates.stream()
                .map(Pack.BlockTemplate::keyFigures)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(template -> bindings.estimate(template.cell()).isPresent());
    }

    private List<Pack.ChartTemplate> charts() {
        return templates.stream()
                .map(Pack.BlockTemplate::chart)
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<DataTable> headlines() {
        List<List<CellValue>> rows = headlineTemplates()
                .flatMap(template -> Headline.of(template, bindings, wording).stream())
                .map(this::headline)
                .toList();
        List<Column> columns = List.of(
                Column.text("Headline", 44),
                Column.text("Period", 14),
                Column.number("Value", NumberFormat.GENERAL, 14),
                Column.number("Lower", NumberFormat.GENERAL, 14),
                Column.number("Upper", NumberFormat.GENERAL, 14),
                Column.text("Unit", 14),
                Column.number("Change, %", 1, 12),
                Column.text("Compared", 22),
                Column.text("Standing", 14));
        return rows.isEmpty() ? Optional.empty() : Optional.of(DataTable.of(HEADLINES, columns, rows));
    }

    private List<CellValue> headline(Headline headline) {
        var estimate = headline.estimate();
        Unit unit = estimate.cell().series().unit();
        boolean isAmount = unit.kind() == Unit.Kind.CURRENCY;
        int magnitude = isAmount ? BILLION : 0;
        RoundedCells.Format format = isAmount ? NumberFormat::billions : NumberFormat::decimals;
        CellValue none = new CellValue.Empty("[x]");
        return List.of(
                CellValue.text(headline.template().label().en()),
                CellValue.text(voice.period(estimate.cell().period())),
                RoundedCells.value(
                        Lookup.estimate(headline.template().cell()),
                        estimate.value(),
                        RoundedCells.decimals(
                                headline.value().value(), headline.value().interval()),
                        format,
                        magnitude),
                end(headline.template().cell(), "Lower", estimate.interval().lower(), estimate, format, magnitude),
                end(headline.template().cell(), "Upper", estimate.interval().upper(), estimate, format, magnitude),
                CellValue.text(isAmount ? unit.code() + " billion" : UnitName.of(unit)),
                headline.change()
                        .map(bound -> RoundedCells.value(
                                Lookup.indicator(
                                        String.valueOf(headline.template().change())),
                                bound.value(),
                                RoundedCells.decimals(bound.value(), bound.interval()),
                                NumberFormat::decimals,
                                0))
                        .orElse(none),
                headline.against().isEmpty() ? new CellValue.Empty("[z]") : CellValue.text(headline.against()),
                CellValue.text(voice.standing(estimate.status())));
    }

    private static CellValue end(
            String cell, String end, double value, Estimate estimate, RoundedCells.Format format, int magnitude) {
        if (!Double.isFinite(value)) {
            return new CellValue.Empty("[z]");
        }
        return RoundedCells.number(
                Lookup.of("Estimates", end, "Cell", Lookup.quoted(cell)),
                value,
                RoundedCells.decimalsOfEnds(estimate.value(), estimate.interval()),
                format,
                magnitude);
    }

    private static NativeChart plot(Pack.ChartTemplate template, Chart chart, String name) {
        return new NativeChart(
                chart,
                name,
                "Period",
                "Period",
                chart.series().stream().map(Chart.Series::name).toList(),
                List.of(),
                NumberFormat.decimals(template.decimals()));
    }

    /** The targets that are shares, of the series whose target lies furthest ahead. */
    private Optional<TargetChart> targets() {
        List<Target> shares = Stated.targets(release.figures()).stream()
                .filter(target -> target.whole().isPresent())
                .sorted(Comparator.comparing(Target::period))
                .toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetChart(
                        voice,
                        whatIf,
                        shares.stream()
                                .filter(target ->
                                        target.series().equals(shares.getLast().series()))
                                .toList()));
    }
}
