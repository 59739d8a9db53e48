package org.tradebrief.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.derive.Target;
import org.tradebrief.report.Chart;
import org.tradebrief.report.Point;
import org.tradebrief.report.workbook.CellValue;
import org.tradebrief.report.workbook.Column;
import org.tradebrief.report.workbook.DataTable;
import org.tradebrief.report.workbook.NativeChart;
import org.tradebrief.report.workbook.NumberFormat;

/** The chart of targets that are shares of one whole: a bar each, and the last of them as a line across. */
final class TargetChart {
    private static final String TABLE = "Target_shares";
    private static final String SHARE = "Target share, %";

    private final Voice voice;
    private final WhatIf whatIf;
    private final List<Target> targets;

    /** The chart of targets of one series in the order of their years. */
    TargetChart(Voice voice, WhatIf whatIf, List<Target> targets) {
        this.voice = voice;
        this.whatIf = whatIf;
        this.targets = List.copyOf(targets);
    }

    /** The table that the chart follows. */
    DataTable table() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (Target target : targets) {
            rows.add(List.of(
                    CellValue.text(target.period().toString()),
                    CellValue.formula(Lookup.figure(target.figure()), value(target)),
                    CellValue.formula(
                            whatIf.target(targets.getLast().figure()).orElseThrow(), value(targets.getLast()))));
        }
        return DataTable.of(
                        TABLE,
                        List.of(Column.text("Year", 12), Column.number(SHARE, 1, 18), Column.number(line(), 1, 18)),
                        rows)
                .captioned(subtitle());
    }

    /** The chart. */
    NativeChart chart() {
        Target last = targets.getLast();
        String said = targets.stream()
                .map(target -> shown(target) + "% by " + target.period())
                .collect(Collectors.joining(", "));
        Chart chart = new Chart(
                "chart-targets",
                "targets",
                voice.indicator(last.series().indicator()) + ": targets of " + said,
                subtitle(),
                Chart.Kind.BAR,
                "percent",
                Chart.Category.evenly(targets.stream()
                        .map(target -> target.period().toString())
                        .toList()),
                List.of(new Chart.Series(
                        SHARE,
                        targets.stream()
                                .map(target -> Point.of(Point.Provenance.TARGET, value(target), shown(target)))
                                .toList())),
                List.of(new Chart.Target(line() + ": " + shown(last) + "%", value(last))),
                Optional.of(TABLE),
                subtitle() + ". " + said + ".",
                voice.sources(targets.stream().map(Target::figure).toList()));
        return new NativeChart(chart, TABLE, "Year", "Year", List.of(SHARE), List.of(line()), NumberFormat.decimals(0));
    }

    private String subtitle() {
        Target last = targets.getLast();
        return "Targets, share of " + voice.indicator(last.whole().orElseThrow()) + ", "
                + voice.area(last.series().area()) + ", percent";
    }

    private String line() {
        return "Target for " + targets.getLast().period();
    }

    private static double value(Target target) {
        return target.quantity().value().doubleValue();
    }

    private static String shown(Target target) {
        return target.quantity().value().stripTrailingZeros().toPlainString();
    }
}
