package org.tradebrief.report.workbook;

import java.util.List;
import java.util.Optional;
import org.tradebrief.report.Chart;

/**
 * A chart that Excel draws from the columns of a table, so that it moves with them.
 *
 * @param chart what it says and how it is drawn; its points say which marks are hollow
 * @param table the table that it plots; one row a category of the chart
 * @param categories heading of the column with the categories
 * @param axis title of the category axis
 * @param series headings of the columns with the values, one for each series of the chart
 * @param targets headings of the columns with values aimed at, one for each target of the chart
 * @param format how the value axis is written
 */
public record NativeChart(
        Chart chart,
        String table,
        String categories,
        String axis,
        List<String> series,
        List<String> targets,
        NumberFormat format)
        implements Block {
    public NativeChart {
        Require.text(axis, "axis title of chart " + chart.id());
        series = List.copyOf(series);
        targets = List.copyOf(targets);
        Require.that(
                series.size() == chart.series().size()
                        && targets.size() == chart.targets().size(),
                "chart " + chart.id() + ": one column is needed for each series and target");
    }

    @Override
    public Optional<DataTable> asTable() {
        return Optional.empty();
    }

    @Override
    public List<String> names() {
        return List.of();
    }
}
