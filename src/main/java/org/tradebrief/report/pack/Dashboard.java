package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.derive.Stated;
import org.tradebrief.derive.Target;
import org.tradebrief.figure.Unit;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Language;
import org.tradebrief.report.Point;
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

    private final Release release;
    private final Voice voice;
    private final Bindings bindings;
    private final @Nullable Integer digits;
    private final WhatIf whatIf;
    private final List<Pack.BlockTemplate> templates;

    Dashboard(Release release, PackFile file, WhatIf whatIf) {
        this.release = release;
        this.whatIf = whatIf;
        this.voice = new Voice(release, Language.EN);
        this.bindings = new Bindings(release);
        this.digits = file.pack().digits();
        this.templates = file.pack().perArea()
                ? List.of()
                : file.pack().sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .toList();
    }

    Sheet sheet() {
        List<Block> charts = new ArrayList<>();
        List<Block> tables = new ArrayList<>();
        ChartBlocks builder = new ChartBlocks(release, bindings, new Wording(release, bindings, voice, digits), voice);
        for (Pack.ChartTemplate template : charts()) {
            builder.of(template, Integer.toString(charts.size() + 1)).ifPresent(chart -> {
                String name = "Chart_" + (charts.size() + 1);
                tables.add(table(template, chart, name));
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
                List.of("Charts follow the tables beneath them, which follow Data_long and Inputs. Hollow: estimated,"
                        + " provisional, forecast or aimed at. A gap or blank cell: not available, or the series breaks"
                        + " there."),
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
        List<List<CellValue>> rows = headlineTemplates().map(this::headline).toList();
        List<Column> columns = List.of(
                Column.text("Headline", 44),
                Column.text("Period", 14),
                Column.number("Value", NumberFormat.GENERAL, 18),
                Column.text("Unit", 14),
                Column.number("Change, %", 1, 12),
                Column.text("Compared", 22),
                Column.text("Standing", 14));
        return rows.isEmpty() ? Optional.empty() : Optional.of(DataTable.of(HEADLINES, columns, rows));
    }

    private List<CellValue> headline(Pack.KeyFigureTemplate template) {
        var estimate = bindings.estimate(template.cell()).orElseThrow();
        Unit unit = estimate.cell().series().unit();
        boolean isAmount = unit.kind() == Unit.Kind.CURRENCY;
        CellValue none = new CellValue.Empty("[x]");
        CellValue change = Optional.ofNullable(template.change())
                .flatMap(id -> bindings.of(id)
                        .map(bound -> CellValue.formula(Lookup.indicator(id), bound.value(), NumberFormat.decimals(1))))
                .orElse(none);
        return List.of(
                CellValue.text(template.label().en()),
                CellValue.text(voice.period(estimate.cell().period())),
                CellValue.formula(
                        Lookup.estimate(template.cell()),
                        estimate.value(),
                        isAmount ? NumberFormat.billions(1) : UnitFormat.of(unit)),
                CellValue.text(isAmount ? unit.code() + " billion" : UnitName.of(unit)),
                change,
                template.against() == null
                        ? new CellValue.Empty("[z]")
                        : CellValue.text(template.against().en()),
                CellValue.text(voice.standing(estimate.status())));
    }

    /** One row a period, one column a series, in the unit of the axis. */
    private DataTable table(Pack.ChartTemplate template, Chart chart, String name) {
        NumberFormat format = NumberFormat.decimals(template.decimals());
        double divisor = template.divisor().in(voice.language());
        List<Pack.SeriesTemplate> shown = ChartBlocks.shown(template, bindings);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Period", 12)));
        chart.series().forEach(series -> columns.add(Column.number(series.name(), format, 18)));
        List<List<CellValue>> rows = new ArrayList<>();
        for (int index = 0; index < chart.categories().size(); index++) {
            String period = chart.categories().get(index).label();
            List<CellValue> row = new ArrayList<>(List.of(CellValue.text(period)));
            for (int series = 0; series < chart.series().size(); series++) {
                Point point = chart.series().get(series).points().get(index);
                row.add(point.isKnown() ? plotted(shown.get(series), period, divisor) : new CellValue.Gap());
            }
            rows.add(row);
        }
        return DataTable.of(name, columns, rows).captioned(chart.subtitle());
    }

    private CellValue plotted(Pack.SeriesTemplate series, String period, double divisor) {
        String name = ChartBlocks.name(series, period);
        String lookup = series.code() == null ? Lookup.estimate(name) : Lookup.indicator(name);
        return CellValue.formula(
                lookup + "/" + plain(divisor), bindings.of(name).orElseThrow().value() / divisor);
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

    private static String plain(double number) {
        return new java.math.BigDecimal(number).toPlainString();
    }
}
