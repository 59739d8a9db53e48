package org.tradebrief.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.tradebrief.report.Point;

/** The axes and series of one chart, bound to the columns of a table. */
final class ChartPlot {
    private static final int GAP_BETWEEN_BARS_PERCENT = 60;
    private static final byte STACKED_OVERLAP_PERCENT = 100;

    private final XSSFChart chart;
    private final NativeChart plot;
    private final Layout.Area area;
    private final String language;

    ChartPlot(XSSFChart chart, NativeChart plot, Layout.Area area, String language) {
        Require.that(
                area.table().rows().size() == plot.chart().categories().size(),
                "chart " + plot.chart().id() + ": its categories are not the rows of table " + plot.table());
        this.chart = chart;
        this.plot = plot;
        this.area = area;
        this.language = language;
    }

    /** Lines with markers; numbers as categories place the points, words stand at equal distances. */
    void lines() {
        boolean byNumber = column(plot.categories()).kind().isNumeric();
        XDDFChartAxis across =
                byNumber ? chart.createValueAxis(AxisPosition.BOTTOM) : chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        name(across, up);
        up.setCrossBetween(byNumber ? AxisCrossBetween.MIDPOINT_CATEGORY : AxisCrossBetween.BETWEEN);
        if (byNumber) {
            across.setNumberFormat(column(plot.categories()).format().code());
        }
        XDDFChartData data = chart.createData(byNumber ? ChartTypes.SCATTER : ChartTypes.LINE, across, up);
        for (int index = 0; index < plot.series().size(); index++) {
            XDDFChartData.Series series = add(data, plot.series().get(index));
            SeriesLook.line(series, index);
            List<Point> points = plot.chart().series().get(index).points();
            for (int point = 0; point < points.size(); point++) {
                SeriesLook.linePoint(series, index, point, points.get(point));
            }
        }
        plot.targets().forEach(target -> SeriesLook.target(add(data, target)));
        draw(data);
    }

    /** Bars from zero; a target is a line across upright bars. */
    void bars(BarDirection direction, BarGrouping grouping) {
        boolean upright = direction == BarDirection.COL;
        Require.that(
                upright || plot.targets().isEmpty(), "chart " + plot.chart().id() + ": a target needs upright bars");
        XDDFChartAxis categories = chart.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        name(categories, values);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (plot.chart().series().stream()
                .flatMap(series -> series.points().stream())
                .noneMatch(point -> point.value() < 0)) {
            values.setMinimum(0);
        }
        if (!upright) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(direction);
        data.setBarGrouping(grouping);
        data.setGapWidth(GAP_BETWEEN_BARS_PERCENT);
        if (grouping == BarGrouping.STACKED) {
            data.setOverlap(STACKED_OVERLAP_PERCENT);
        }
        for (int index = 0; index < plot.series().size(); index++) {
            XDDFChartData.Series series = add(data, plot.series().get(index));
            SeriesLook.bar(series, index);
            List<Point> points = plot.chart().series().get(index).points();
            for (int point = 0; point < points.size(); point++) {
                SeriesLook.barPoint(series, index, point, points.get(point).provenance());
            }
        }
        draw(data);
        if (!plot.targets().isEmpty()) {
            XDDFChartData lines = chart.createData(ChartTypes.LINE, categories, values);
            plot.targets().forEach(target -> SeriesLook.target(add(lines, target)));
            draw(lines);
        }
    }

    private void name(XDDFChartAxis categories, XDDFValueAxis values) {
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        CTPlotArea drawn = chart.getCTChart().getPlotArea();
        CTTitle across = drawn.sizeOfCatAxArray() > 0
                ? drawn.getCatAxArray(0).addNewTitle()
                : drawn.getValAxArray(0).addNewTitle();
        ChartWords.axis(across, plot.axis(), language);
        ChartWords.axis(
                drawn.getValAxArray(drawn.sizeOfValAxArray() - 1).addNewTitle(),
                plot.chart().unit(),
                language);
        values.setNumberFormat(plot.format().code());
        SeriesLook.grid(values.getOrAddMajorGridProperties());
    }

    private void draw(XDDFChartData data) {
        data.setVaryColors(false);
        chart.plot(data);
    }

    private XDDFChartData.Series add(XDDFChartData data, String heading) {
        boolean numbers = column(plot.categories()).kind().isNumeric();
        XDDFDataSource<?> categories = numbers ? numbers(plot.categories()) : words(plot.categories());
        XDDFChartData.Series series = data.addSeries(categories, numbers(heading));
        int column = area.table().column(heading);
        series.setTitle(
                area.table().columns().get(column).heading(),
                new CellReference(area.sheet(), area.headingRow(), column, true, true));
        return series;
    }

    private XDDFNumericalDataSource<Double> numbers(String heading) {
        List<Double> values = new ArrayList<>();
        for (CellValue value : values(heading)) {
            Require.that(
                    value.shownNumber().isPresent() || value instanceof CellValue.Gap,
                    "chart " + plot.chart().id() + ", column " + heading + ": Excel would draw " + value.shownText()
                            + " as 0; leave a gap");
            values.add(value.shownNumber().isPresent() ? value.shownNumber().getAsDouble() : null);
        }
        XDDFNumericalDataSource<Double> source =
                XDDFDataSourcesFactory.fromArray(values.toArray(Double[]::new), range(heading));
        source.setFormatCode(column(heading).format().code());
        return source;
    }

    private XDDFDataSource<?> words(String heading) {
        return XDDFDataSourcesFactory.fromArray(
                values(heading).stream().map(CellValue::shownText).toArray(String[]::new), range(heading));
    }

    private List<CellValue> values(String heading) {
        int column = area.table().column(heading);
        List<CellValue> values = new ArrayList<>();
        area.table().rows().forEach(row -> values.add(row.get(column)));
        return values;
    }

    private String range(String heading) {
        int column = area.table().column(heading);
        return new CellRangeAddress(area.firstRow(), area.lastRow(), column, column).formatAsString(area.sheet(), true);
    }

    private Column column(String heading) {
        return area.table().columns().get(area.table().column(heading));
    }
}
