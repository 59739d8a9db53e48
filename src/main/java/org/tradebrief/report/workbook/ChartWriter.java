package org.tradebrief.report.workbook;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts charts on a sheet, two side by side. */
final class ChartWriter {
    private static final int WIDTH_PIXELS = 620;
    private static final int GAP_PIXELS = 20;
    private static final int GAP_ROWS = 1;

    private final XSSFSheet sheet;
    private final Layout layout;

    ChartWriter(XSSFSheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /** Writes a chart in its place; the widths of the columns must be settled. */
    void write(NativeChart plot, SheetPlan.Placed placed) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor(placed));
        ChartWords.write(chart, plot.chart(), layout.language());
        ChartPlot drawn = new ChartPlot(chart, plot, layout.area(plot.table()), layout.language());
        switch (plot.chart().kind()) {
            case LINE -> drawn.lines();
            case BAR -> drawn.bars(BarDirection.COL, BarGrouping.CLUSTERED);
            case STACKED_BAR -> drawn.bars(BarDirection.COL, BarGrouping.STACKED);
            case HORIZONTAL_BAR -> drawn.bars(BarDirection.BAR, BarGrouping.CLUSTERED);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (plot.series().size() + plot.targets().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private XSSFClientAnchor anchor(SheetPlan.Placed placed) {
        int left = placed.slot() * (WIDTH_PIXELS + GAP_PIXELS);
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        int column = columnAt(left);
        anchor.setCol1(column);
        anchor.setDx1(Units.pixelToEMU(left - pixelsBefore(column)));
        column = columnAt(left + WIDTH_PIXELS);
        anchor.setCol2(column);
        anchor.setDx2(Units.pixelToEMU(left + WIDTH_PIXELS - pixelsBefore(column)));
        anchor.setRow1(placed.row() + GAP_ROWS);
        anchor.setRow2(placed.row() + SheetPlan.CHART_ROWS);
        return anchor;
    }

    private int columnAt(int pixel) {
        int column = 0;
        while (pixelsBefore(column + 1) <= pixel) {
            column++;
        }
        return column;
    }

    private int pixelsBefore(int column) {
        float pixels = 0;
        for (int index = 0; index < column; index++) {
            pixels += sheet.getColumnWidthInPixels(index);
        }
        return Math.round(pixels);
    }
}
